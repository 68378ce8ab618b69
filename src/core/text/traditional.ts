import type { CleanSpan } from '../model/span';
import type { Pass } from './pass';
import type { Reading } from './reading';
import { Repairs } from './repairs';
import { scriptEvidence, visitTraditional } from './simplified';

/** So many telling characters decide a paragraph's script; a line with fewer is read in the document's. */
const enough = 4;

/**
 * Traditional paragraphs read as Simplified: `區內` → `区内`. Decided by paragraph, because a page may mix both, and
 * never done to a Simplified one, where `乾运生物` is a name.
 */
export const readTraditional: Pass = {
  kind: 'traditional',
  find: (reading) => {
    const runs = new Repairs();
    for (const line of traditionalLines(reading.clean)) addRuns(runs, reading, line);
    return runs;
  },
};

/** The lines of a text that are written in Traditional. */
function traditionalLines(text: string): CleanSpan[] {
  let balance = 0;
  const lines: (CleanSpan & { readonly isSure: boolean })[] = [];
  for (let from = 0; from < text.length;) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    const { traditional, simplified } = scriptEvidence(text, from, to);
    balance += traditional - simplified;
    if (traditional > simplified) lines.push({ from, to, isSure: traditional + simplified >= enough });
    from = to + 1;
  }
  return lines.filter(({ isSure }) => isSure || balance > 0);
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
    reads += simplified;
  });
  if (reads !== '') runs.add(run.from, run.from + reads.length, reads);
}
