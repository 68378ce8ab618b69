import type { Noise, NoiseKind } from '../model/noise';
import { compareSpans, type Span } from '../model/span';
import type { Step } from './pass';
import { type Reading, toSource } from './reading';
import type { Repairs } from './repairs';

/**
 * The findings of all steps in reading order, in terms of the source: the damage and what mends it. What is found
 * inside a garbled run or another repair goes with it; a page's frame, which may be kept, has its own findings.
 */
export function toNoise(steps: readonly Step[]): Noise[] {
  const queues = steps.map((step) => new Findings(step));
  const noise: Noise[] = [];
  let passed = 0;
  let mended = 0;
  for (let first = firstOf(queues); first !== null; first = firstOf(queues)) {
    const { kind, span, replacement } = first;
    if (span.start >= passed && (replacement === null || span.start >= mended)) {
      noise.push(first.toNoise(`n${noise.length + 1}`));
      if (kind === 'mojibake') passed = span.end;
      if (replacement !== null && kind !== 'boilerplate') mended = span.end;
    }
    first.advance();
  }
  return noise;
}

/** Of several lists of findings the one whose next finding comes first; null where all are at their end. */
function firstOf(queues: readonly Findings[]): Findings | null {
  let first: Findings | null = null;
  for (const queue of queues)
    if (!queue.isDone && (first === null || compareSpans(queue.span, first.span) < 0)) first = queue;
  return first;
}

/** What one step found, taken one by one. */
class Findings {
  readonly kind: NoiseKind;
  /** Where the next one stands in the source. */
  span: Span;
  private at = 0;
  private readonly reading: Reading;
  private readonly repairs: Repairs;

  constructor({ kind, reading, repairs }: Step) {
    this.kind = kind;
    this.reading = reading;
    this.repairs = repairs();
    this.span = this.spanOf(0);
  }

  /** What mends the next one; null where only a person can decide. */
  get replacement(): string | null {
    return this.repairs.mends(this.at);
  }

  get isDone(): boolean {
    return this.at >= this.repairs.length;
  }

  advance(): void {
    this.at++;
    if (!this.isDone) this.span = this.spanOf(this.at);
  }

  toNoise(id: string): Noise {
    const { kind, span, replacement, reading } = this;
    const noise = { id, kind, span, replacement };
    const { alternatives, continuations } = this.repairs.detailsOf(this.at);
    if (alternatives !== undefined) return { ...noise, alternatives };
    if (continuations === undefined) return noise;
    return { ...noise, continuations: continuations.map((place) => toSource(reading, place)) };
  }

  private spanOf(at: number): Span {
    const { map } = this.reading;
    const from = this.repairs.from(at);
    const to = this.repairs.to(at);
    // A join takes the blanks along that earlier passes closed on both sides.
    if (this.kind === 'column-break' && this.repairs.reads(at) !== null)
      return { start: map.endOf(from - 1), end: map.startOf(to) };
    // A character that is only read otherwise leaves its gloss to the finding of the gloss.
    if (this.kind === 'traditional') return { start: map.startOf(from), end: map.startOf(to - 1) + 1 };
    return toSource(this.reading, { from, to });
  }
}
