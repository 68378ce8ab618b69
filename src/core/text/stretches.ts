/**
 * Where the units of a text come from, by stretches that stand in the source in one piece. What a stretch is longer
 * there belongs to its last unit: 全區(qū)萬 read as 全區萬 is a stretch of two units, which goes from 0 to 6, and one of
 * one, from 6 to 7.
 */
export class Stretches {
  /** How many units there are. */
  length = 0;
  /** For each stretch its first unit, and where it starts and ends in the source. */
  private firsts = new Int32Array(16);
  private starts = new Int32Array(16);
  private ends = new Int32Array(16);
  private count = 0;
  /** The stretch that was asked for last: most questions come in order. */
  private latest = 0;

  /** Where the source range of a unit starts. */
  startOf(unit: number): number {
    return this.startIn(this.stretchOf(unit), unit);
  }

  /** Where the source range of a unit ends. */
  endOf(unit: number): number {
    return this.endIn(this.stretchOf(unit), unit);
  }

  /** The first unit that starts at a source offset or after it. */
  startingFrom(offset: number): number {
    const at = countUpTo(this.starts, offset - 1, this.count) - 1;
    return at < 0 ? 0 : Math.min(this.first(at) + offset - this.start(at), this.first(at + 1));
  }

  /** The first unit that ends after a source offset. */
  endingAfter(offset: number): number {
    const at = countUpTo(this.ends, offset, this.count);
    if (at === this.count) return this.length;
    return Math.min(this.first(at) + Math.max(0, offset - this.start(at)), this.first(at + 1) - 1);
  }

  /** Adds so many units at the end; where they go on without a gap in the source, to the last stretch. */
  add(units: number, start: number, end: number): void {
    const last = this.count - 1;
    const goesOn = this.end(last) === start && this.start(last) + this.length - this.first(last) === start;
    if (goesOn && this.count > 0) this.widen(end);
    else this.push(start, end);
    this.length += units;
  }

  /** Gives the last unit what follows it in the source, up to an offset. */
  widen(end: number): void {
    if (this.count > 0) this.ends[this.count - 1] = end;
  }

  /** Adds the units of another text from one up to another at the end. */
  take(base: Stretches, from: number, to: number): void {
    if (from === to) return;
    const first = base.stretchOf(from);
    const last = base.stretchOf(to - 1);
    const start = base.startIn(first, from);
    const end = base.endIn(last, to - 1);
    if (first === last) {
      this.add(to - from, start, end);
      return;
    }
    this.add(base.first(first + 1) - from, start, base.end(first));
    this.takeWhole(base, first + 1, last);
    this.add(to - base.first(last), base.start(last), end);
  }

  private push(start: number, end: number): void {
    this.reserve(1);
    this.firsts[this.count] = this.length;
    this.starts[this.count] = start;
    this.ends[this.count++] = end;
  }

  private takeWhole(base: Stretches, from: number, to: number): void {
    const moved = this.length - base.first(from);
    this.reserve(to - from);
    this.starts.set(base.starts.subarray(from, to), this.count);
    this.ends.set(base.ends.subarray(from, to), this.count);
    for (let at = from; at < to; at++) this.firsts[this.count++] = base.first(at) + moved;
    this.length = base.first(to) + moved;
  }

  private first(at: number): number {
    return at < this.count ? (this.firsts[at] ?? 0) : this.length;
  }

  private start(at: number): number {
    return this.starts[at] ?? 0;
  }

  private end(at: number): number {
    return this.ends[at] ?? 0;
  }

  private startIn(at: number, unit: number): number {
    return this.start(at) + unit - this.first(at);
  }

  private endIn(at: number, unit: number): number {
    return unit + 1 === this.first(at + 1) ? this.end(at) : this.startIn(at, unit + 1);
  }

  private stretchOf(unit: number): number {
    if (this.first(this.latest + 1) <= unit) this.latest++;
    if (this.first(this.latest) > unit || this.first(this.latest + 1) <= unit)
      this.latest = countUpTo(this.firsts, unit, this.count) - 1;
    return this.latest;
  }

  private reserve(more: number): void {
    if (this.count + more <= this.firsts.length) return;
    const room = 2 * (this.count + more);
    [this.firsts, this.starts, this.ends] = [
      grown(this.firsts, room),
      grown(this.starts, room),
      grown(this.ends, room),
    ];
  }
}

function grown(column: Int32Array, room: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(room);
  larger.set(column);
  return larger;
}

/** How many of the first numbers of a column that never falls are at most so large. */
function countUpTo(column: Int32Array, most: number, count: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((column[middle] ?? 0) <= most) low = middle + 1;
    else high = middle;
  }
  return low;
}
