import type { CleanSpan } from '../../model/span';
import type { Candidate } from '../candidate';
import { listsIn } from '../listItems';
import type { NameContext } from '../nameContext';
import { typeOfListBefore } from './lists';
import { endOfName, isName, isNoName, mayBeName, nameLengths } from './personNames';

/** 等 ends a list, whatever goes on to be listed behind it. */
const clauses = /[^，。；：！？等\s]+/g;
/** So many inner items that read as names are names whatever stands at the ends of their list. */
const manyListed = 3;
/** The share of a list's inner items that must read as names; the others have rarer ones. */
const mostlyNames = 0.8;
const mayBeListed = /^\p{Script=Han}{2,4}$/u;

/**
 * Names of a list whose inner items read as names, nearly all of them, and that says nothing else of them:
 * 涌现出韩立、周小川、孙玉兰3位….
 */
export function* recogniseListed(context: NameContext): Iterable<Candidate> {
  for (const [first, ...others] of listsIn(context.text, clauses)) {
    const last = others.pop();
    if (first === undefined || last === undefined || others.length === 0) continue;
    if (!arePersons(context, others) || shareBeginning(context, [...others, last])) continue;
    for (const span of namesOf(context, first, others, last))
      yield { ...span, type: 'person', score: 0.8, rule: 'listed-person' };
  }
}

/** The names of a list between whose ends are persons; none where one of its ends is none, unless there are many. */
function namesOf(
  context: NameContext,
  first: CleanSpan,
  inner: readonly CleanSpan[],
  last: CleanSpan,
): CleanSpan[] {
  const length = nameLengths.find((each) => mayBeName(context, first.to - each, first.to)) ?? 0;
  const to = endOfName(context, last.from, false);
  const areAll = length > 0 && to > last.from;
  if ((!areAll && inner.length < manyListed) || typeOfListBefore(context, to) !== undefined) return [];
  const ends = [
    { from: first.to - length, to: first.to },
    { from: last.from, to },
  ];
  return [...inner, ...ends.filter((end) => end.to > end.from)];
}

/** Whether items begin alike, as no persons of one family do: 全民学、全民健、全民乐. */
function shareBeginning({ text }: NameContext, items: readonly CleanSpan[]): boolean {
  const beginnings = new Set(items.map(({ from }) => text.slice(from, from + 2)));
  return 2 * beginnings.size <= items.length;
}

function arePersons(context: NameContext, items: readonly CleanSpan[]): boolean {
  if (!items.every(({ from, to }) => mayBeListed.test(context.text.slice(from, to)))) return false;
  const names = items.filter(({ from, to }) => isName(context, from, to) && !isNoName(context, from, 1));
  return names.length >= items.length * mostlyNames;
}
