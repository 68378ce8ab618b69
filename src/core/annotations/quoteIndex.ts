/**
 * Finds every place where each of many quotes stands, in one sweep over the text: quotes are filed under their
 * first two code units, and a place is compared only with the quotes filed under the two units it begins with.
 * Overlapping places are all found. Empty quotes stand nowhere.
 */
export function findQuotes(text: string, quotes: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const quote of quotes) found.set(quote, quote.length === 1 ? placesOf(text, quote) : []);
  const filed = fileByPair(found);
  /** Most places of a text are passed over by looking here. */
  const isFiled = new Uint8Array(pairs);
  for (const pair of filed.keys()) isFiled[pair] = 1;
  let unit = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at++) {
    const next = text.charCodeAt(at + 1);
    const pair = pairOf(unit, next);
    unit = next;
    if (isFiled[pair] === 0) continue;
    for (const { quote, end, places } of filed.get(pair) ?? [])
      if (text.charCodeAt(at + quote.length - 1) === end && text.startsWith(quote, at)) places.push(at);
  }
  return found;
}

interface FiledQuote {
  readonly quote: string;
  /** Its last code unit, which tells most places apart before all of it is compared. */
  readonly end: number;
  readonly places: number[];
}

/** How many pairs of code units are told apart; others share a number. */
const pairs = 0x10000;
const pairOf = (first: number, second: number): number => ((first * 31) ^ (second * 7)) & (pairs - 1);

function fileByPair(found: ReadonlyMap<string, number[]>): ReadonlyMap<number, readonly FiledQuote[]> {
  const filed = new Map<number, FiledQuote[]>();
  for (const [quote, places] of found) {
    if (quote.length < 2) continue;
    const pair = pairOf(quote.charCodeAt(0), quote.charCodeAt(1));
    const file = filed.get(pair) ?? [];
    file.push({ quote, end: quote.charCodeAt(quote.length - 1), places });
    filed.set(pair, file);
  }
  return filed;
}

function placesOf(text: string, char: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) places.push(at);
  return places;
}
