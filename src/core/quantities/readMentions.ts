import type { QuantityMention } from './mention';
import type { MentionLexicon } from './mentions/lexicon';
import { toMentions } from './mentions/lists';
import { dropNotQuantities } from './mentions/ordinalLists';
import { joinRanges } from './mentions/ranges';
import { readTokens } from './mentions/tokens';

/**
 * Every literal quantity of a piece of clean text, sorted and without overlaps: in `新建泊位500余个` the mention 500余个 of
 * 500 个 with the comparator `>`. Dates, ordinals, codes and set phrases are left out. Never fails; linear in the length
 * of the text.
 */
export function readMentions(text: string, lexicon: MentionLexicon): QuantityMention[] {
  const measured = dropNotQuantities(text, joinRanges(text, readTokens(text, lexicon)), lexicon);
  return toMentions(text, measured, lexicon);
}
