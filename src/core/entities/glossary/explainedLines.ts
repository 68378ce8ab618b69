import type { CleanSpan } from '../../model/span';
import { type Explanation, unquoted } from './explanation';

const number = String.raw`(?:[[〔【（(]?注?\d{1,3}[\]〕】）)]?[.、．]?|[①-⑳•*-])?[ \t]*`;
const saying = new RegExp(
  String.raw`^${number}([^\n：，。；]{2,40})：[ \t]*((?:是?指|即|包括).{3,})$`,
  'gmu',
);
const listed = new RegExp(String.raw`^${number}([^\n：。；]{2,40})：[ \t]*(\S.{5,})$`, 'gmu');
const defining = /(?<=所称)([“"]?[^\n：，。；“”"]{2,20}[”"]?)，?((?:是指|指)[^\n。]{4,}。?)/g;

/** What opens the list of terms at the end of a report. */
const opener =
  /^[# \t]*(?:附(?:件|录)?\d?[：、 ]*)?(?:《?政府工作报告》?)?(?:(?:有关|相关|部分)?(?:名词|术语|用语|词语)(?:术语|概念)?(?:解释|注释|说明|释义)|注释|注解|附注)[：]?$/mu;

/**
 * Terms explained in a line of their own. Anywhere `“六保”：是指保居民就业、…`; below a line 名词解释 every
 * `四个清单：问题清单、…`, whatever joins the two; and within a sentence `所称链长制，是指…`.
 */
export function* explainedLines(text: string): Iterable<Explanation> {
  const list = opener.exec(text);
  const start = list === null ? text.length : list.index + list[0].length;
  yield* matches(text, saying, 0, start);
  yield* matches(text, listed, start, text.length);
  yield* matches(text, defining, 0, text.length);
}

function* matches(text: string, form: RegExp, from: number, to: number): Iterable<Explanation> {
  for (const { 0: found, 1: term = '', 2: definition = '', index } of text.slice(from, to).matchAll(form)) {
    const start = from + index;
    const whole: CleanSpan = { from: start, to: start + found.length };
    const termFrom = start + found.indexOf(term);
    yield {
      term: unquoted(text, { from: termFrom, to: termFrom + term.length }),
      definition: { from: whole.to - definition.length, to: whole.to },
      whole,
    };
  }
}
