import type { Document } from '../structure/document';
import { type Reading, toSource } from '../text/reading';
import type { QuantityLexicon } from './lexicon';
import type { QuantityMention } from './mention';
import type { MentionLexicon } from './mentions/lexicon';
import { toMentions } from './mentions/lists';
import { dropNotQuantities } from './mentions/ordinalLists';
import { joinRanges } from './mentions/ranges';
import { readTokens } from './mentions/tokens';

/**
 * Every literal quantity of the document's clean text, sorted and without overlaps: in `新建泊位500余个` the mention
 * 500余个 of 500 个 with the comparator `>`. Dates, ordinals, codes and set phrases are left out. Never fails; linear in
 * the length of the text.
 */
export const findMentions = (
  { reading }: Document,
  { mentions }: QuantityLexicon,
): readonly QuantityMention[] =>
  readMentions(reading.clean, mentions).map((mention) =>
    isDamaged(reading, mention) ? { ...mention, damaged: true } : mention,
  );

/** The quantities of a piece of clean text. */
export function readMentions(text: string, lexicon: MentionLexicon): QuantityMention[] {
  const measured = dropNotQuantities(text, joinRanges(text, readTokens(text, lexicon)), lexicon);
  return toMentions(text, measured, lexicon);
}

const lostBeside = /[?\ufffd]/;
/** What a number may have lost inside; across a line's end it is two halves put together. */
const lostInside = /[?？\ufffd\r\n]/;

/** Whether characters of the number may have been lost: none is read across, so they stand beside or inside it. */
function isDamaged(reading: Reading, mention: QuantityMention): boolean {
  const { start, end } = toSource(reading, mention);
  const { source } = reading;
  return (
    lostBeside.test(`${source[start - 1] ?? ''}${source[end] ?? ''}`) ||
    lostInside.test(source.slice(start, end))
  );
}
