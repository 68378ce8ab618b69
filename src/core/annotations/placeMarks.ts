import type { TextLexicon } from '../text/lexicon';
import { fingerprint } from './fingerprint';
import { type Reanchored, reanchor } from './reanchor';
import type { Sidecar } from './sidecar';

/**
 * Places the marks of a sidecar in the text of its report: where they stood, if it is still that very text, else
 * where they are found again. A mark that was lost then is searched for in either.
 */
export function placeMarks(text: string, { marks, ...kept }: Sidecar, lexicon: TextLexicon): Reanchored {
  const isSame = kept.fingerprint === fingerprint(text);
  const standing = isSame ? marks.filter(({ anchor }) => anchor.lost !== true) : [];
  const placed = standing.map((mark) => {
    const { start, end } = mark.anchor;
    return { mark, span: { start, end } };
  });
  const searched = reanchor(
    text,
    marks.filter((mark) => !standing.includes(mark)),
    lexicon,
  );
  return { placed: [...placed, ...searched.placed], lost: searched.lost };
}
