import type { CleanSpan } from '../model/span';
import { frameOf } from './boilerplate';
import type { TextLexicon } from './lexicon';
import type { Pass } from './pass';
import type { Reading } from './reading';
import { Repairs } from './repairs';
import { scriptEvidence, type ScriptEvidence, simplifyIn, visitTraditional } from './simplified';
import { lineSpans } from './textLines';

/** So many telling characters decide a paragraph's script; a line with fewer is read in the document's. */
const enough = 4;

/**
 * Traditional paragraphs read as Simplified: `區內` → `区内`. Decided by paragraph, because a page may mix both, and
 * never done to a Simplified one, where `乾运生物` is a name.
 */
export const readTraditional: Pass = {
  kind: 'traditional',
  find: (reading, lexicon) => {
    const lines = traditionalLines(reading, lexicon);
    const whole = new Repairs();
    if (lines.length > 0) whole.add(0, reading.clean.length, simplifyIn(reading.clean, lines));
    return whole;
  },
  places: (reading, lexicon) => {
    const runs = new Repairs();
    for (const line of traditionalLines(reading, lexicon)) addRuns(runs, reading, line);
    return runs;
  },
};

type ScriptLine = CleanSpan & ScriptEvidence;

/** The lines of a text that are written in Traditional. */
function traditionalLines(reading: Reading, lexicon: TextLexicon): readonly CleanSpan[] {
  const lines = scriptLines(reading.clean);
  const traditional = lines.filter((line) => balanceOf(line) > 0);
  const sure = traditional.filter((line) => line.traditional + line.simplified >= enough);
  if (sure.length === traditional.length) return traditional;
  // The frame of a page may go: what is left must be read as it is now.
  const isFrame = frameOf(reading, lexicon);
  const balance = lines.reduce((sum, line) => sum + (isFrame(line.from) ? 0 : balanceOf(line)), 0);
  return balance > 0 ? traditional : sure;
}

const balanceOf = ({ traditional, simplified }: ScriptEvidence): number => traditional - simplified;

/** The lines in which something tells a script. */
function scriptLines(text: string): ScriptLine[] {
  const lines: ScriptLine[] = [];
  for (const { from, to } of lineSpans(text)) {
    const evidence = scriptEvidence(text, from, to);
    if (evidence.traditional + evidence.simplified > 0) lines.push({ from, to, ...evidence });
  }
  return lines;
}

/** Adds the runs of Traditional characters in a line. A gloss parts them, and a repair of the characters before. */
function addRuns(runs: Repairs, { source, clean, map }: Reading, line: CleanSpan): void {
  let run = { from: 0, start: 0, stands: true };
  let reads = '';
  visitTraditional(clean, line, (at, simplified) => {
    const start = map.startOf(at);
    const stands = source.charCodeAt(start) === clean.charCodeAt(at);
    const goesOn =
      at === run.from + reads.length && start === run.start + reads.length && stands === run.stands;
    if (!goesOn) {
      if (reads !== '') runs.add(run.from, run.from + reads.length, reads);
      run = { from: at, start, stands };
      reads = '';
    }
    reads += String.fromCharCode(simplified);
  });
  if (reads !== '') runs.add(run.from, run.from + reads.length, reads);
}
