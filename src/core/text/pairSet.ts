/** A set of pairs of code units, in one typed table with open addressing: what is asked of it is asked often. */
export class PairSet {
  private readonly pairs: Uint32Array;
  private readonly shift: number;

  /** Room for so many pairs. */
  constructor(size: number) {
    const bits = Math.max(4, Math.ceil(Math.log2(2 * size + 1)));
    this.pairs = new Uint32Array(1 << bits);
    this.shift = 32 - bits;
  }

  add(first: number, second: number): void {
    this.pairs[this.placeOf(first, second)] = keyOf(first, second);
  }

  has(first: number, second: number): boolean {
    return this.pairs[this.placeOf(first, second)] !== 0;
  }

  /** Where a pair stands, or would. */
  private placeOf(first: number, second: number): number {
    const key = keyOf(first, second);
    let place = Math.imul(key, 0x9e3779b1) >>> this.shift;
    for (let there = this.pairs[place]; there !== 0 && there !== key; there = this.pairs[place])
      place = (place + 1) & (this.pairs.length - 1);
    return place;
  }
}

const keyOf = (first: number, second: number): number => ((first << 16) | second) >>> 0;
