import type { Line } from './line';

/** A decimal number at the head of a line: `3.2` of `3.2 应急响应`. */
interface DecimalNumber {
  readonly line: Line;
  /** Its parts, the outermost first: [3, 2]. */
  readonly parts: readonly number[];
  /** Where the title behind it begins, counted from the line's start. */
  readonly end: number;
}

const numbered = /^(\d{1,2}(?:[.．]\d{1,2}){0,3})[.．、]?\s*(?=[\p{L}\p{Nl}“《（])/u;
/** So many numbers of two parts and more that count on show that a text is numbered so. */
const fewest = 3;
/** The title of a chapter with nothing numbered under it: 7 附则. */
const longestChapter = 15;

/**
 * The lines, with the decimal numbers told that count on from one to the next, as in plans for emergencies: `1 总则⏎1.1
 * 编制目的⏎1.2 编制依据⏎2 组织体系`. Figures that only stand at the head of a line (`1.5万亩…`, `2名副县长…`) do not count on. A
 * text that has hardly any has none.
 */
export function markDecimals(lines: readonly Line[]): readonly Line[] {
  const all = lines.flatMap((line) => decimalAt(line) ?? []);
  const ahead = lookAhead(all);
  const found: DecimalNumber[] = [];
  all.forEach((number, at) => {
    const last = found.at(-1)?.parts ?? [];
    const goesOn = isDeep(number) ? countsOn(number, last) : opensChapter(number, last, ahead[at]);
    if (goesOn) found.push(number);
  });
  if (found.filter(isDeep).length < fewest) return lines;
  const known = new Map(found.map(({ line, parts, end }) => [line, { end, depth: parts.length }]));
  return lines.map((line) => ({ ...line, decimal: known.get(line) ?? null }));
}

const isDeep = ({ parts }: DecimalNumber): boolean => parts.length > 1;

function decimalAt(line: Line): DecimalNumber | null {
  const match = line.isBoilerplate ? null : numbered.exec(line.text);
  return match && { line, parts: (match[1] ?? '').split(/[.．]/).map(Number), end: match[0].length };
}

/**
 * Whether a number comes next after another: 2.4 after 2.3 and 2.3.5; as the first of a chapter 2.1 after 2 and, where
 * its title is lost, after 1.6; as the first of a text, which may have its contents before it or be cut from a longer
 * one, any.
 */
function countsOn({ parts }: DecimalNumber, last: readonly number[]): boolean {
  const above = parts.slice(0, -1);
  const own = parts.at(-1) ?? 0;
  if (last.length === 0) return true;
  if (startsWith(last, above)) return own === (last[above.length] ?? 0) + 1;
  return own === 1 && (above.every((part) => part === 1) || isNext(above, last));
}

/** Whether a number is one more than another at its own depth: 2 and 3.4 after 1.6 and 3.3.2. */
const isNext = (parts: readonly number[], last: readonly number[]): boolean =>
  startsWith(last, parts.slice(0, -1)) && parts.at(-1) === (last[parts.length - 1] ?? 0) + 1;

const startsWith = (parts: readonly number[], start: readonly number[]): boolean =>
  start.every((part, at) => parts[at] === part);

/** What stands after a number. */
interface Ahead {
  /** The parts of the next number that has several; null where none follows. */
  readonly next: readonly number[] | null;
  /** Whether the same whole number stands once more before that. */
  readonly isRepeated: boolean;
}

function lookAhead(all: readonly DecimalNumber[]): Ahead[] {
  let next: readonly number[] | null = null;
  let whole = new Set<number | undefined>();
  const ahead: Ahead[] = [];
  for (const number of all.toReversed()) {
    ahead.push({ next, isRepeated: whole.has(number.parts[0]) });
    if (isDeep(number)) [next, whole] = [number.parts, new Set()];
    else whole.add(number.parts[0]);
  }
  return ahead.reverse();
}

/**
 * Whether a whole number opens a chapter and no item of a list: the numbers after it are those of the chapter, or of the
 * next.
 */
function opensChapter(
  { parts: [own = 0], line, end }: DecimalNumber,
  last: readonly number[],
  ahead: Ahead | undefined,
): boolean {
  if (!ahead || ahead.isRepeated) return false;
  if (isFirstOf(own, ahead.next)) return true;
  const isShort = line.text.length - end <= longestChapter && !/[。；：]$/.test(line.text);
  return isShort && isNext([own], last) && (ahead.next === null || isFirstOf(own + 1, ahead.next));
}

/** Whether a number is the first of a chapter: 3.1. */
const isFirstOf = (chapter: number, parts: readonly number[] | null): boolean =>
  parts?.length === 2 && parts[0] === chapter && parts[1] === 1;
