import type { CleanSpan } from '../model/span';
import type { Clause, Sentence } from './document';

/** A cell of a table ends a sentence too. */
const sentence = /[^。！？|]+[。！？|]*[”’」』）]*|[。！？|]+/g;
const clauseMark = /[，；：。！？、]/g;

/** The sentences of a span of the clean text, each with its closing mark and its clauses. */
export const findSentences = (clean: string, span: CleanSpan): Sentence[] =>
  Array.from(clean.slice(span.from, span.to).matchAll(sentence), (match) => {
    const from = span.from + match.index;
    return { from, to: from + match[0].length, clauses: findClauses(match[0], from) };
  });

function findClauses(text: string, offset: number): Clause[] {
  const clauses: Clause[] = [];
  let from = 0;
  const close = (to: number): void => {
    if (text.slice(from, to).trim() !== '') clauses.push({ from: offset + from, to: offset + to });
    from = to + 1;
  };
  for (const { 0: mark, index } of text.matchAll(clauseMark))
    if (mark !== '、' || joinsClauses(text, from, index)) close(index);
  close(text.length);
  return clauses;
}

/** How far from a 、 its clauses are looked at. */
const reach = 60;

/** Whether the 、 at `at` parts two clauses that each name and count a thing: `管网40公里、供热管线20公里`. */
const joinsClauses = (text: string, from: number, at: number): boolean =>
  /\p{Script=Han}{4}.*\d/u.test(text.slice(Math.max(from, at - reach), at)) &&
  /^\p{Script=Han}{4}[^，；：。、]*\d/u.test(text.slice(at + 1, at + reach));
