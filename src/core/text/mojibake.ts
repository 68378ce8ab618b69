import { createLikelihood } from './likelihood';
import type { Pass, Repair } from './pass';
import type { Reading } from './reading';
import { type Decoding, decodeShifted } from './shiftedBytes';
import { ShiftedPage } from './shiftedPage';

const glossed = /\p{Script=Han}\([a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,3}\)/u;
const start =
  /[?？\ufffd](?=[a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,3}\)|[!?！？][\p{Script=Han}a-z])/gu;
const orphanGloss = /[a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,3}\)/y;
/** A character of a good repair scores so much on average. */
const plausible = 3.5;
/** Two repairs this close are both offered, and neither is made unasked. */
const margin = 2;

/**
 * Runs of characters a mirror shifted by a byte, read in the likeliest repair: `任務?!包c(diǎn)對點` →
 * `任務。“點對點`. Only pages with glosses come from such a mirror.
 */
export const readMojibake: Pass = {
  kind: 'mojibake',
  find: (reading, lexicon) => {
    const places = Array.from(reading.clean.matchAll(start), ({ index }) => index);
    if (places.length === 0) return [];
    const page = new ShiftedPage(reading.clean, lexicon.syllables, createLikelihood(reading.clean, lexicon));
    const isMirrored = hasGloss(reading);
    let read = 0;
    return places.flatMap((at) => {
      if (at < read) return [];
      const decodings = isMirrored ? decodeShifted(page, at) : [];
      const best = decodings[0];
      if (best === undefined || best.score < plausible * best.text.length) return unread(page.text, at);
      read = best.to;
      return [toRepair(at, best, decodings)];
    });
  },
};

/** Half a gloss is damage for sure, even where its run cannot be read. */
function unread(text: string, at: number): Repair[] {
  orphanGloss.lastIndex = at + 1;
  return orphanGloss.test(text) ? [{ from: at, to: orphanGloss.lastIndex, reads: null, mends: null }] : [];
}

/** Whether a text has a gloss anywhere, as every page of such a mirror has. */
const hasGloss = ({ source }: Reading): boolean => glossed.test(source);

function toRepair(from: number, best: Decoding, decodings: readonly Decoding[]): Repair {
  const rivals = decodings
    .slice(1)
    .filter(({ to, text, score }) => to === best.to && text !== best.text && best.score - score < margin)
    .map(({ text }) => text);
  const place = { from, to: best.to, reads: best.text, origins: best.origins };
  return rivals.length === 0
    ? { ...place, mends: best.text }
    : { ...place, mends: null, alternatives: [best.text, ...new Set(rivals)].slice(0, 5) };
}
