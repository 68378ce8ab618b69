import type { Noise } from '../model/noise';
import { overlaps } from '../model/span';
import { type Reading, toSource } from '../text/reading';
import { bullet, endsClosed, type Line } from './line';

/** A line longer than this that does not end its sentence is running text, not a title. */
const longestTitle = 60;
/** The same for a line of several clauses. */
const longestClauses = 40;

/** The lines of the clean reading that hold text. */
export function readLines(reading: Reading, noise: readonly Noise[]): Line[] {
  const boilerplate = noise.filter(({ kind }) => kind === 'boilerplate').map(({ span }) => span);
  const matches = Array.from(reading.clean.matchAll(/[^\s\n](?:[^\n]*[^\s\n])?/g));
  let before = '';
  let runsOn = false;
  let passed = 0;
  let end = 0;
  return matches.map(({ 0: text, index: from }, index) => {
    const to = from + text.length;
    const source = toSource(reading, { from, to });
    while ((boilerplate[passed]?.end ?? Infinity) <= source.start) passed++;
    const noisy = boilerplate[passed];
    const isBoilerplate = noisy !== undefined && overlaps(noisy, source);
    const line = {
      from,
      to,
      index,
      text,
      isBoilerplate,
      isFrontMatter: false,
      startsAfresh: !runsOn,
      gap: blankLines(reading.clean, end, from),
      decimal: null,
    };
    runsOn = !isBoilerplate && isCutOff(text, before);
    before = text;
    end = to;
    return line;
  });
}

function blankLines(text: string, from: number, to: number): number {
  let ends = 0;
  for (let at = from; at < to; at++) if (text.charCodeAt(at) === 10) ends++;
  return Math.max(0, ends - 1);
}

/** What a paper sets behind the last sentence: the number of the story, who took the picture. */
const endsStory = /[①-⑳]\d{0,2}$|摄$/;

/** Whether a line stops before its sentence does. A list's items may all go without a mark; a title has none. */
function isCutOff(text: string, before: string): boolean {
  if (endsClosed(text) || endsStory.test(text) || text.startsWith('#')) return false;
  if (bullet.test(text)) return bullet.test(before) && endsClosed(before);
  return (
    /[。；]/.test(text) || text.length > longestTitle || (text.length > longestClauses && text.includes('，'))
  );
}
