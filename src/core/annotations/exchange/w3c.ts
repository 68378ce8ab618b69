import type { DraftMark } from '../draft';
import { fingerprint } from '../fingerprint';
import { readSidecar, writeSidecar } from '../sidecar';
import type { ExchangeFormat, Imported } from './exchangeFormat';

/** W3C Web Annotation as JSON-LD: all that a person decided, rejections too. It is what a sidecar holds. */
export const w3c: ExchangeFormat = {
  name: 'w3c',
  extension: 'jsonld',
  offsets: 'UTF-16 code units',
  write: (text, placed, source) => {
    const marks = placed.map(({ mark, span }) => ({ ...mark, anchor: { ...mark.anchor, ...span } }));
    return writeSidecar({ source, fingerprint: fingerprint(text), marks });
  },
  read: (content, text): Imported => {
    const reading = readSidecar(content);
    if (!('sidecar' in reading)) return { drafts: [], problems: [reading.detail] };
    const drafts: DraftMark[] = [];
    const problems: string[] = [];
    for (const { anchor, state, label, values, note, tags } of reading.sidecar.marks) {
      const { start, end, exact } = anchor;
      if (text.slice(start, end) === exact)
        drafts.push({ span: { start, end }, state, label, values, note, tags });
      else problems.push(`${start}–${end}: “${exact}” does not stand there`);
    }
    return { drafts, problems };
  },
};
