import type { Span } from '../model/span';
import type { Label, Mark } from './mark';

/** How far two people's marks on one text agree. */
export interface Agreement {
  /** F1 of the spans both marked, whatever they said of them; 1 where neither marked anything. */
  readonly spanF1: number;
  /** F1 of the spans both marked with the same label. */
  readonly typedF1: number;
  /** Cohen's kappa of the labels over all spans that either marked; null where there is none. */
  readonly kappa: number | null;
  readonly disagreements: readonly Disagreement[];
}

/** A span of which the two say different things; null where one of them did not mark it. */
export interface Disagreement {
  readonly span: Span;
  readonly text: string;
  readonly first: Label | null;
  readonly second: Label | null;
}

const unmarked = 'unmarked';

/**
 * Compares two lists of marks span by span; rejected marks count as not marked. F1 takes either list as the truth,
 * which comes to the same. Kappa corrects for chance over the spans that either marked (J. Cohen, A Coefficient of
 * Agreement for Nominal Scales, 1960), with “unmarked” as a label of its own.
 */
export function measureAgreement(first: readonly Mark[], second: readonly Mark[]): Agreement {
  const ours = bySpan(first);
  const theirs = bySpan(second);
  const keys = [...new Set([...ours.keys(), ...theirs.keys()])];
  const pairs = keys.map((key) => ({
    key,
    a: ours.get(key)?.label ?? unmarked,
    b: theirs.get(key)?.label ?? unmarked,
  }));
  const both = pairs.filter(({ a, b }) => a !== unmarked && b !== unmarked);
  const same = both.filter(({ a, b }) => a === b);
  const f1 = (shared: number): number => (keys.length === 0 ? 1 : (2 * shared) / (ours.size + theirs.size));
  return {
    spanF1: f1(both.length),
    typedF1: f1(same.length),
    kappa: cohensKappa(pairs),
    disagreements: keys
      .flatMap((key) => disagreement(ours.get(key), theirs.get(key)))
      .sort((a, b) => a.span.start - b.span.start),
  };
}

type Marked = ReadonlyMap<string, Mark>;

const bySpan = (marks: readonly Mark[]): Marked =>
  new Map(
    marks
      .filter(({ state }) => state !== 'rejected')
      .map((mark) => [`${mark.anchor.start}-${mark.anchor.end}`, mark]),
  );

function cohensKappa(pairs: readonly { readonly a: string; readonly b: string }[]): number | null {
  if (pairs.length === 0) return null;
  const share = (count: number): number => count / pairs.length;
  const observed = share(pairs.filter(({ a, b }) => a === b).length);
  const labels = new Set(pairs.flatMap(({ a, b }) => [a, b]));
  const expected = [...labels].reduce((sum, label) => {
    const byFirst = pairs.filter(({ a }) => a === label).length;
    const bySecond = pairs.filter(({ b }) => b === label).length;
    return sum + share(byFirst) * share(bySecond);
  }, 0);
  return expected === 1 ? 1 : (observed - expected) / (1 - expected);
}

function disagreement(first: Mark | undefined, second: Mark | undefined): Disagreement[] {
  const mark = first ?? second;
  if (!mark || first?.label === second?.label) return [];
  const { start, end, exact } = mark.anchor;
  return [{ span: { start, end }, text: exact, first: first?.label ?? null, second: second?.label ?? null }];
}
