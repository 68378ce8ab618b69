import type { DraftMark, Mark } from '../server/protocol';

/** A mark of a person's on a span, not yet kept. */
export const newDraft = (
  draft: Omit<DraftMark, 'values' | 'note' | 'tags'>,
): DraftMark & Pick<Mark, 'id'> => ({
  id: `urn:uuid:${crypto.randomUUID()}`,
  values: {},
  note: null,
  tags: [],
  ...draft,
});
