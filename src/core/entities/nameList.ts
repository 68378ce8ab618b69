import { type EntityType, entityTypes } from '../model/entity';
import type { Span } from '../model/span';

/** What a person says a name is; `-` is no name at all. */
export type OwnNameType = EntityType | '-';

export interface OwnName {
  readonly name: string;
  readonly type: OwnNameType;
}

/** A line of a name list that is left out, and why. */
export interface NameListProblem {
  readonly code: 'no-type' | 'unknown-type' | 'name-length' | 'repeated';
  /** Counted from 0. */
  readonly line: number;
  /** The part of the list that is wrong. */
  readonly span: Span;
}

export interface NameList {
  readonly names: readonly OwnName[];
  readonly problems: readonly NameListProblem[];
}

/** The words a list may use for each type, besides the type's own name. */
const typeWords: Readonly<Record<EntityType, readonly string[]>> = {
  person: ['人物', '人名', '人'],
  place: ['地名', '地点', '地方'],
  organization: ['机构', '组织', '单位', '企业'],
  facility: ['设施', '项目', '设施与项目'],
  document: ['文件', '文献'],
  meeting: ['会议'],
  program: ['规划提法', '规划', '提法'],
  time: ['时间', '日期'],
};
const types: ReadonlyMap<string, OwnNameType> = new Map<string, OwnNameType>([
  ...entityTypes.flatMap((type) => [type, ...typeWords[type]].map((word) => [word, type] as const)),
  ...['-', '－', '—', '不是名称'].map((word) => [word, '-'] as const),
]);

const nameLength = { least: 2, most: 100 };
const entry = /^(.*\S)[\t \u3000]+(\S+)$/;
const ignored = /^\s*(?:#|$)/;

/** The name a line of a list is about; null for a blank line or a comment. */
export const nameInLine = (line: string): string | null =>
  ignored.test(line) ? null : (entry.exec(line.trim())?.[1] ?? line.trim());

/**
 * Reads a name list: a name a line, a tab (or blanks), and what it is, in English or Chinese, `-` for what is no
 * name; lines from `#` on are comments. A line that cannot be used is left out and named in `problems`.
 * @example readNameList('临湖云帆\t机构\n力争\t-\n').names // 临湖云帆 an organization, 力争 no name
 */
export function readNameList(text: string): NameList {
  const names = new Map<string, OwnName>();
  const problems: NameListProblem[] = [];
  let start = 0;
  for (const [line, content] of text.split('\n').entries()) {
    const read = ignored.test(content) ? null : readLine(content);
    const problem = read && (read.problem ?? (names.has(read.name) ? 'repeated' : null));
    if (problem) problems.push({ code: problem, line, span: shift(read.span, start) });
    else if (read?.type) names.set(read.name, { name: read.name, type: read.type });
    start += content.length + 1;
  }
  return { names: [...names.values()], problems };
}

interface ReadLine {
  readonly name: string;
  readonly type: OwnNameType | null;
  readonly problem: NameListProblem['code'] | null;
  /** What to point at where the line is wrong, counted from the line's start. */
  readonly span: Span;
}

function readLine(line: string): ReadLine {
  const content = line.trim();
  const from = line.indexOf(content);
  const [, name = content, word = ''] = entry.exec(content) ?? [];
  const read = { name, type: null, span: { start: from, end: from + content.length } };
  if (word === '') return { ...read, problem: 'no-type' };
  const type = types.get(word.toLowerCase()) ?? null;
  if (type === null)
    return { ...read, problem: 'unknown-type', span: shift({ start: -word.length, end: 0 }, read.span.end) };
  if (name.length < nameLength.least || name.length > nameLength.most)
    return { ...read, problem: 'name-length', span: shift({ start: 0, end: name.length }, from) };
  return { ...read, type, problem: null };
}

const shift = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });
