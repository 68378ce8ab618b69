import type { FoldedSpan, Match } from './match';
import { RunList } from './runList';

/** How many units may stand between two matches on either side for them to be one text with a hole in it. */
const widestHole = 32;
/** By how much the hole may be wider on one side. */
const mostSkew = 12;

/** Matches in the order of their second sides. They are held as columns, and made one by one when asked for. */
export class MatchList {
  private readonly runs = new RunList();
  /** For each match, its first run. */
  private readonly firsts: number[] = [];

  get length(): number {
    return this.firsts.length;
  }

  at(match: number): Match {
    const runs = this.runs.slice(this.firsts[match] ?? 0, this.endOf(match));
    return { a: this.a(match), b: this.b(match), runs };
  }

  a(match: number): FoldedSpan {
    const last = this.endOf(match) - 1;
    return { from: this.runs.a(this.firsts[match] ?? 0), to: this.runs.a(last) + this.runs.lengthOf(last) };
  }

  b(match: number): FoldedSpan {
    const last = this.endOf(match) - 1;
    return { from: this.runs.b(this.firsts[match] ?? 0), to: this.runs.b(last) + this.runs.lengthOf(last) };
  }

  /** Adds the match these runs make. What follows the last match on both sides with no more than a hole between is part of it. */
  add(found: RunList): void {
    const continues = this.continuesLast(found);
    const { endA, endB } = this.end();
    if (!continues) this.firsts.push(this.runs.length);
    for (let at = 0; at < found.length; at++) {
      const [a, b] = [found.a(at), found.b(at)];
      const known = continues ? Math.max(0, endA - a, endB - b) : 0;
      const length = found.lengthOf(at) - known;
      if (length <= 0) continue;
      if (this.runs.length > (this.firsts.at(-1) ?? 0)) this.runs.join(a + known, b + known, length);
      else this.runs.push(a + known, b + known, length);
    }
  }

  private continuesLast(found: RunList): boolean {
    if (this.length === 0) return false;
    const { endA, endB } = this.end();
    const last = found.length - 1;
    const [holeA, holeB] = [found.a(0) - endA, found.b(0) - endB];
    const [toA, toB] = [found.a(last) + found.lengthOf(last), found.b(last) + found.lengthOf(last)];
    return (
      Math.max(Math.abs(holeA), Math.abs(holeB)) <= widestHole &&
      Math.abs(holeA - holeB) <= mostSkew &&
      toA <= this.b(this.length - 1).from &&
      toA > endA &&
      toB > endB
    );
  }

  /** Where the last match ends on both sides. */
  private end(): { endA: number; endB: number } {
    const last = this.runs.length - 1;
    const length = this.runs.lengthOf(last);
    return { endA: this.runs.a(last) + length, endB: this.runs.b(last) + length };
  }

  private endOf(match: number): number {
    return this.firsts[match + 1] ?? this.runs.length;
  }
}
