import { Likelihood } from './likelihood';
import type { Pass } from './pass';
import type { Reading } from './reading';
import { Repairs } from './repairs';
import { type Decoding, decodeShifted } from './shiftedBytes';
import { ShiftedPage } from './shiftedPage';
import { tonedSyllable } from './syllable';

/** A gloss, or the half of one that a lost byte left. */
const gloss = new RegExp(`[(?？\\ufffd]${tonedSyllable}\\)`);
const start = new RegExp(`[?？\\ufffd](?=${tonedSyllable}\\)|[!?！？][\\p{Script=Han}a-z])`, 'gu');
const orphanGloss = new RegExp(`${tonedSyllable}\\)`, 'y');
/** A character of a good repair scores so much on average. */
const plausible = 3.5;
/** So many readings are offered to a person where bytes leave a choice. */
const mostChoices = 5;

/**
 * Runs of characters a mirror shifted by a byte, read in the likeliest repair: `任務?!包c(diǎn)對點` →
 * `任務。“點對點`. Only pages with glosses come from such a mirror.
 */
export const readMojibake: Pass = {
  kind: 'mojibake',
  find: (reading, lexicon) => {
    const repairs = new Repairs();
    const places = Array.from(reading.clean.matchAll(start), ({ index }) => index);
    if (places.length === 0) return repairs;
    const page = new ShiftedPage(reading.clean, lexicon.syllables, new Likelihood(reading.clean, lexicon));
    const isMirrored = hasGloss(reading);
    let read = 0;
    for (const at of places) {
      if (at < read) continue;
      const decodings = isMirrored ? decodeShifted(page, at) : [];
      const best = decodings[0];
      if (best === undefined || best.score < plausible * best.text.length) addUnread(repairs, page.text, at);
      else {
        addRepair(repairs, at, best, decodings);
        read = best.to;
      }
    }
    return repairs;
  },
};

/** Half a gloss is damage for sure, even where its run cannot be read. */
function addUnread(repairs: Repairs, text: string, at: number): void {
  orphanGloss.lastIndex = at + 1;
  if (orphanGloss.test(text)) repairs.add(at, orphanGloss.lastIndex, null);
}

/** Whether a text has a gloss anywhere, as every page of such a mirror has, mended ones where a run could not be. */
const hasGloss = ({ source }: Reading): boolean => gloss.test(source);

function addRepair(repairs: Repairs, from: number, best: Decoding, decodings: readonly Decoding[]): void {
  const rivals = decodings
    .slice(1)
    .filter(({ to, text }) => to === best.to && text !== best.text)
    .map(({ text }) => text);
  const choice = rivals.length > 0 && {
    mends: null,
    alternatives: [best.text, ...new Set(rivals)].slice(0, mostChoices),
  };
  repairs.add(from, best.to, best.text, { origins: best.origins, ...choice });
}
