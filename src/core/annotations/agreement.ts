import { groupBy } from '../model/groupBy';
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
 * @example 3200人 a target to both, 18个 a target to one and an actual to the other → spanF1 1, typedF1 0.5
 */
export function measureAgreement(first: readonly Mark[], second: readonly Mark[]): Agreement {
  const pairs = pairsOf(first, second);
  const both = pairs.filter(({ a, b }) => a !== null && b !== null);
  const same = both.filter(isAgreed);
  const marks = pairs.length + both.length;
  const f1 = (shared: number): number => (marks === 0 ? 1 : (2 * shared) / marks);
  return {
    spanF1: f1(both.length),
    typedF1: f1(same.length),
    kappa: cohensKappa(pairs.map(({ a, b }) => ({ a: a?.label ?? unmarked, b: b?.label ?? unmarked }))),
    disagreements: pairs
      .filter((pair) => !isAgreed(pair))
      .flatMap(toDisagreement)
      .sort((a, b) => a.span.start - b.span.start),
  };
}

/** What the two say of one span; null where one says nothing. */
interface Pair {
  readonly a: Mark | null;
  readonly b: Mark | null;
}

const isAgreed = ({ a, b }: Pair): boolean => a?.label === b?.label;

function pairsOf(first: readonly Mark[], second: readonly Mark[]): Pair[] {
  const [ours, theirs] = [bySpan(first), bySpan(second)];
  return [...new Set([...ours.keys(), ...theirs.keys()])].flatMap((span) =>
    pairUp(ours.get(span) ?? [], theirs.get(span) ?? []),
  );
}

/** The marks that stand, by their span; a label that is given twice counts once. */
function bySpan(marks: readonly Mark[]): ReadonlyMap<string, readonly Mark[]> {
  const spanOf = ({ anchor: { start, end } }: Mark): string => `${start}-${end}`;
  const standing = marks.filter(({ state }) => state !== 'rejected');
  const once = new Map(standing.map((mark) => [`${spanOf(mark)} ${mark.label}`, mark]));
  return groupBy([...once.values()], spanOf);
}

/** Pairs the marks of one span: a number and a name may share it. Equal labels go together, the others in order. */
function pairUp(ours: readonly Mark[], theirs: readonly Mark[]): Pair[] {
  const agreed = ours.flatMap((a): Pair[] =>
    theirs.filter(({ label }) => label === a.label).map((b) => ({ a, b })),
  );
  const ourRest = ours.filter((mark) => !agreed.some(({ a }) => a === mark));
  const theirRest = theirs.filter((mark) => !agreed.some(({ b }) => b === mark));
  const rest = ourRest.length >= theirRest.length ? ourRest : theirRest;
  return [...agreed, ...rest.map((_, at) => ({ a: ourRest[at] ?? null, b: theirRest[at] ?? null }))];
}

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

function toDisagreement({ a, b }: Pair): Disagreement[] {
  const mark = a ?? b;
  if (!mark) return [];
  const { start, end, exact } = mark.anchor;
  return [{ span: { start, end }, text: exact, first: a?.label ?? null, second: b?.label ?? null }];
}
