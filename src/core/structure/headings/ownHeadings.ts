import { RE2JS } from 're2js';
import { type HeadingRecogniser, type HeadingStyle, markLine } from './headingMark';

/** A heading form of a person's own, as a setting holds it. */
export interface HeadingPattern {
  /** A regular expression in RE2's syntax (no look-around, no back-references). Its first group, if it has one, is the title. */
  readonly pattern: string;
  /** The level its headings have, 1 to 4. */
  readonly level: number;
}

/** Why a pattern is left out; `detail` is what the compiler says of it. */
export interface HeadingPatternProblem {
  readonly pattern: string;
  readonly reason: 'syntax' | 'level' | 'matches-nothing';
  readonly detail: string;
}

export interface OwnHeadings {
  readonly recognisers: readonly HeadingRecogniser[];
  readonly problems: readonly HeadingPatternProblem[];
}

/** A longer line is a paragraph; patterns are not tried on it. */
const longestLine = 200;
/** Which of the usual styles a level nests like. */
const styleOfLevel: Readonly<Record<number, HeadingStyle>> = {
  1: 'line',
  2: 'line',
  3: 'bracketed',
  4: 'run-in',
};

/**
 * Recognisers for a person's own heading forms, such as `^【(.+)】$`; a pattern that cannot be used is left out and
 * reported. RE2 matches in time linear in the line, so that no pattern can hold the analysis up, whatever a person
 * writes; lines of more than 200 characters are not tried.
 */
export function readOwnHeadings(patterns: readonly HeadingPattern[]): OwnHeadings {
  const recognisers: HeadingRecogniser[] = [];
  const problems: HeadingPatternProblem[] = [];
  for (const { pattern, level } of patterns) {
    const compiled = compile(pattern);
    if (typeof compiled === 'string') problems.push({ pattern, reason: 'syntax', detail: compiled });
    else if (!Number.isInteger(level) || level < 1 || level > 4)
      problems.push({ pattern, reason: 'level', detail: String(level) });
    else if (compiled.matches('')) problems.push({ pattern, reason: 'matches-nothing', detail: '' });
    else recognisers.push(recogniserOf(compiled, level));
  }
  return { recognisers, problems };
}

function compile(pattern: string): RE2JS | string {
  try {
    return RE2JS.compile(pattern);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const recogniserOf =
  (pattern: RE2JS, level: number): HeadingRecogniser =>
  (line) => {
    if (line.text.length > longestLine) return null;
    const matcher = pattern.matcher(line.text);
    if (!matcher.find()) return null;
    const group = matcher.groupCount() > 0 && matcher.start(1) >= 0 ? 1 : 0;
    const [from, to] = [matcher.start(group), matcher.end(group)];
    if (from === to) return null;
    return markLine(line, from, to, {
      form: 'line',
      style: styleOfLevel[level] ?? 'run-in',
      isWholeLine: matcher.end() === line.text.length,
      fixedLevel: level,
    });
  };
