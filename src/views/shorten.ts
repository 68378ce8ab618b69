/**
 * A text of at most so many code units: a longer one ends in …, and never in half a character.
 * @example shorten('建成𠮷水大桥', 3) // '建成…'
 */
export const shorten = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, wholeUnits(text, most))}…` : text;

/** Where to cut a text at an offset or right before it, so that no character of two code units is cut in two. */
export const wholeUnits = (text: string, at: number): number =>
  isLow(text.charCodeAt(at)) && isHigh(text.charCodeAt(at - 1)) ? at - 1 : at;

const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
