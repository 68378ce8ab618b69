/**
 * Finds every place where each of many quotes stands, in one sweep over the text: quotes are filed under their
 * first two code units, and a place is compared only with the quotes filed under the two units it begins with.
 * Overlapping places are all found. Empty quotes stand nowhere.
 */
export function findQuotes(text: string, quotes: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  const filed = new Map<number, string[]>();
  /** Which units begin a quote: most places of a text are passed over by looking here. */
  const begins = new Uint8Array(0x10000);
  for (const quote of new Set(quotes)) {
    found.set(quote, []);
    if (quote.length < 2) continue;
    const key = pairKey(quote, 0);
    filed.set(key, [...(filed.get(key) ?? []), quote]);
    begins[quote.charCodeAt(0)] = 1;
  }
  for (let at = 0; at + 1 < text.length; at++) {
    if (begins[text.charCodeAt(at)] === 0) continue;
    for (const quote of filed.get(pairKey(text, at)) ?? [])
      if (text.startsWith(quote, at)) found.get(quote)?.push(at);
  }
  for (const [quote, places] of found) if (quote.length === 1) places.push(...placesOf(text, quote));
  return found;
}

const pairKey = (text: string, at: number): number => text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);

function placesOf(text: string, char: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) places.push(at);
  return places;
}
