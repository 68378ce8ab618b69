/**
 * Finds every place where each of many quotes stands, in one sweep over the text: quotes are filed under their
 * first two code units, and a place is compared only with the quotes filed under the two units it begins with.
 * Overlapping places are all found. Empty quotes stand nowhere.
 */
export function findQuotes(text: string, quotes: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const quote of quotes) found.set(quote, quote.length === 1 ? placesOf(text, quote) : []);
  const { files, fileOf } = fileByPair(found);
  let unit = text.charCodeAt(0);
  for (let at = 0; at + 1 < text.length; at++) {
    const next = text.charCodeAt(at + 1);
    const file = files[fileOf[pairOf(unit, next)] ?? 0];
    unit = next;
    if (file === undefined) continue;
    for (const { quote, end, places } of file)
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

interface Files {
  /** From 1; there is no file 0. */
  readonly files: readonly (readonly FiledQuote[] | undefined)[];
  /** The file of each pair of code units; 0 for the many that no quote begins with. */
  readonly fileOf: Uint32Array;
}

/** How many pairs of code units are told apart; others share a number. */
const pairs = 0x10000;
const pairOf = (first: number, second: number): number => ((first * 31) ^ (second * 7)) & (pairs - 1);

function fileByPair(found: ReadonlyMap<string, number[]>): Files {
  const files: (FiledQuote[] | undefined)[] = [undefined];
  const fileOf = new Uint32Array(pairs);
  for (const [quote, places] of found) {
    if (quote.length < 2) continue;
    const pair = pairOf(quote.charCodeAt(0), quote.charCodeAt(1));
    fileOf[pair] ||= files.push([]) - 1;
    files[fileOf[pair] ?? 0]?.push({ quote, end: quote.charCodeAt(quote.length - 1), places });
  }
  return { files, fileOf };
}

function placesOf(text: string, char: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(char); at >= 0; at = text.indexOf(char, at + 1)) places.push(at);
  return places;
}
