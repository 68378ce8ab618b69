import { groupBy } from '../model/groupBy';
import type { TextLexicon } from '../text/lexicon';
import { fingerprint } from './fingerprint';
import type { Mark } from './mark';
import { type Reanchored, reanchor } from './reanchor';
import type { Sidecar } from './sidecar';

/**
 * Places the marks of a sidecar in the text of its report: where they stood, if it is still that very text, else
 * where they are found again. A mark that was lost then is searched for in either.
 */
export function placeMarks(text: string, { marks, ...kept }: Sidecar, lexicon: TextLexicon): Reanchored {
  const isSame = kept.fingerprint === fingerprint(text);
  const standing = groupBy(marks, (mark) => isSame && standsAsKept(text, mark));
  const placed = (standing.get(true) ?? []).map((mark) => {
    const { start, end } = mark.anchor;
    return { mark, span: { start, end } };
  });
  const searched = reanchor(text, standing.get(false) ?? [], lexicon);
  return { placed: [...placed, ...searched.placed], lost: searched.lost };
}

/** Whether a mark quotes the text where it says it stands: who merges two sidecars by hand may keep another text's offsets. */
const standsAsKept = (text: string, { anchor: { start, end, exact, lost } }: Mark): boolean =>
  lost !== true && text.slice(start, end) === exact;
