import type { Span } from '../model/span';
import type { TextLexicon } from '../text/lexicon';
import { createAnchors } from './createAnchors';
import type { Mark } from './mark';

/** A decision before it is kept: where it stands and what it says, without identity, author or time. */
export interface DraftMark extends Pick<Mark, 'state' | 'label' | 'values' | 'note' | 'tags'> {
  readonly span: Span;
}

/** Who decides and when; the host knows both and makes the ids. */
export interface Authorship {
  readonly creator: string;
  /** ISO 8601. */
  readonly now: string;
  readonly newId: () => string;
}

/** The drafts as marks anchored in the text. */
export function toMarks(
  text: string,
  drafts: readonly DraftMark[],
  authorship: Authorship,
  lexicon: TextLexicon,
): readonly Mark[] {
  const { creator, now, newId } = authorship;
  const anchors = createAnchors(
    text,
    drafts.map(({ span }) => span),
    lexicon,
  );
  return drafts.flatMap(({ span: _, ...decision }, at) => {
    const anchor = anchors[at];
    return anchor ? [{ ...decision, id: newId(), anchor, creator, created: now, modified: now }] : [];
  });
}
