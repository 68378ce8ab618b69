import type { Noise } from '../model/noise';
import { overlaps } from '../model/span';
import { type Reading, toSource } from '../text/reading';
import { endsClosed, type Line } from './line';

/** A line longer than this that does not end its sentence is running text, not a title. */
const longestTitle = 60;

/** The lines of the clean reading that hold text. */
export function readLines(reading: Reading, noise: readonly Noise[]): Line[] {
  const boilerplate = noise.filter(({ kind }) => kind === 'boilerplate').map(({ span }) => span);
  const lines: Line[] = [];
  let runsOn = false;
  for (const match of reading.clean.matchAll(/[^\s\n](?:[^\n]*[^\s\n])?/g)) {
    const span = { from: match.index, to: match.index + match[0].length };
    const source = toSource(reading, span);
    const isBoilerplate = boilerplate.some((noisy) => overlaps(noisy, source));
    lines.push({ ...span, index: lines.length, text: match[0], isBoilerplate, startsAfresh: !runsOn });
    runsOn = !isBoilerplate && isCutOff(match[0]);
  }
  return lines;
}

const isCutOff = (text: string): boolean =>
  !endsClosed(text) &&
  !/^[#•·*-]/.test(text) &&
  (/[。；]/.test(text) || text.length > longestTitle || (text.length > 40 && text.includes('，')));
