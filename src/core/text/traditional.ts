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
function addRuns(runs: Repairs, { source, clean, starts }: Reading, line: CleanSpan): void {
  let first = line.from;
  let reads = '';
  const stands = (at: number): boolean => source.charCodeAt(starts[at] ?? 0) === clean.charCodeAt(at);
  const goesOn = (at: number): boolean =>
    at === first + reads.length && starts[at] === (starts[at - 1] ?? 0) + 1 && stands(at) === stands(at - 1);
  visitTraditional(clean, line, (at, simplified) => {
    if (reads !== '' && !goesOn(at)) {
      runs.add(first, first + reads.length, reads);
      reads = '';
    }
    if (reads === '') first = at;
    reads += simplified;
  });
  if (reads !== '') runs.add(first, first + reads.length, reads);
}
