import type { CleanSpan } from '../model/span';
import { repair, type Pass } from './pass';
import { scriptEvidence, type ScriptEvidence, toSimplified } from './simplified';

/** So many telling characters decide a paragraph's script; a line with fewer is read in the document's. */
const enough = 4;

/**
 * Traditional paragraphs read as Simplified: `區內` → `区内`. Decided by paragraph, because a page may mix both, and
 * never done to a Simplified one, where `乾运生物` is a name.
 */
export const readTraditional: Pass = {
  kind: 'traditional',
  find: ({ clean: text }) => {
    const document = { traditional: 0, simplified: 0 };
    const lines: (CleanSpan & ScriptEvidence)[] = [];
    for (let from = 0; from < text.length;) {
      const end = text.indexOf('\n', from);
      const to = end === -1 ? text.length : end;
      const { traditional, simplified } = scriptEvidence(text, from, to);
      document.traditional += traditional;
      document.simplified += simplified;
      if (traditional > simplified) lines.push({ from, to, traditional, simplified });
      from = to + 1;
    }
    const isTraditional = document.traditional > document.simplified;
    return lines
      .filter(({ traditional, simplified }) => isTraditional || traditional + simplified >= enough)
      .map(({ from, to }) => repair(from, to, toSimplified(text.slice(from, to))));
  },
};
