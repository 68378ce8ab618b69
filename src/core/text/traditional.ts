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
    const lines = Array.from(text.matchAll(/[^\n]+/g), ({ 0: line, index }) => ({
      line,
      index,
      evidence: scriptEvidence(line),
    }));
    const document = lines.reduce((sum, { evidence }) => add(sum, evidence), {
      traditional: 0,
      simplified: 0,
    });
    if (document.traditional === 0) return [];
    return lines.flatMap(({ line, index, evidence }) => {
      if (evidence.traditional === 0) return [];
      const few = evidence.traditional + evidence.simplified < enough;
      if (!isTraditional(evidence) || (few && !isTraditional(document))) return [];
      return [repair(index, index + line.length, toSimplified(line))];
    });
  },
};

const isTraditional = (evidence: ScriptEvidence): boolean => evidence.traditional > evidence.simplified;

const add = (a: ScriptEvidence, b: ScriptEvidence): ScriptEvidence => ({
  traditional: a.traditional + b.traditional,
  simplified: a.simplified + b.simplified,
});
