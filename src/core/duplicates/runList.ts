import type { Run } from './match';

/** Runs in typed columns: a long text holds hundreds of thousands, most of which tell nothing. */
export class RunList {
  private columns = new Int32Array(3 * 64);
  private count = 0;

  get length(): number {
    return this.count;
  }

  a(at: number): number {
    return this.columns[3 * at] ?? 0;
  }

  b(at: number): number {
    return this.columns[3 * at + 1] ?? 0;
  }

  lengthOf(at: number): number {
    return this.columns[3 * at + 2] ?? 0;
  }

  push(a: number, b: number, length: number): void {
    let at = 3 * this.count++;
    if (at === this.columns.length) this.grow();
    this.columns[at++] = a;
    this.columns[at++] = b;
    this.columns[at] = length;
  }

  /** Lengthens the last run where the next one touches it on both sides. */
  join(a: number, b: number, length: number): void {
    const last = this.count - 1;
    const known = this.lengthOf(last);
    if (this.a(last) + known === a && this.b(last) + known === b) this.columns[3 * last + 2] = known + length;
    else this.push(a, b, length);
  }

  /** Forgets all runs but the first ones. */
  cut(length: number): void {
    this.count = length;
  }

  /** The runs from one index to another. */
  slice(from: number, to: number): Run[] {
    return Array.from({ length: to - from }, (_, at) => ({
      a: this.a(from + at),
      b: this.b(from + at),
      length: this.lengthOf(from + at),
    }));
  }

  private grow(): void {
    const columns = new Int32Array(2 * this.columns.length);
    columns.set(this.columns);
    this.columns = columns;
  }
}
