import type { DraftMark, Mark } from '../server/protocol';

/** A mark of a person's on a span, not yet kept. */
export const newDraft = (
  draft: Omit<DraftMark, 'values' | 'note' | 'tags'>,
): DraftMark & Pick<Mark, 'id'> => ({
  id: newId(),
  values: {},
  note: null,
  tags: [],
  ...draft,
});

/** An id that no other mark has. */
export const newId = (): string => `urn:uuid:${crypto.randomUUID()}`;
