import type { DuplicateLexicon, Formula } from './lexicon';

/** No opening, formulaic line or closing is longer than this: what keeps the patterns linear on any text. */
export const longestFormula = 240;

/** What of a line its author repeats on purpose: `本报讯（记者 李明）记者从…会议上获悉，`. */
export interface Formulas {
  /** How many units at a line's head are a lede. */
  readonly openingOf: (line: string) => number;
  /** How many units at a line's end are a closing, such as who is responsible. */
  readonly closingOf: (line: string) => number;
  /** Whether the line is formula from end to end: a by-line, a salutation, a label with its value. */
  readonly isFormula: (line: string) => boolean;
}

export function readFormulas({ formulas }: DuplicateLexicon): Formulas {
  const of = (kind: Formula['kind']): RegExp[] =>
    formulas.filter((formula) => formula.kind === kind).map(({ pattern }) => pattern);
  const [openings, closings, lines] = [of('opening'), of('closing'), of('line')];
  const longest = (patterns: readonly RegExp[], text: string): number =>
    Math.max(0, ...patterns.map((pattern) => pattern.exec(text)?.[0].length ?? 0));
  return {
    openingOf: (line) => longest(openings, line.slice(0, longestFormula)),
    closingOf: (line) => longest(closings, line.slice(-longestFormula)),
    isFormula: (line) => line.length <= longestFormula && lines.some((pattern) => pattern.test(line)),
  };
}
