/**
 * The share of quantities for which a rule had role, measure and indicator right together, rounded down, measured on
 * annotated reports. Rules that are not listed were met too seldom to tell.
 */
const sureness: ReadonlyMap<string, number> = new Map([
  ['subject-verb', 0.97],
  ['verb-object', 0.95],
  ['describing-unit', 0.98],
  ['glossary', 0.95],
  ['grade', 0.95],
  ['scope-of-next', 0.92],
  ['capacity', 0.9],
  ['subject', 0.92],
  ['value-first', 0.82],
  ['respectively', 0.81],
  ['chinese-count', 0.9],
  ['facet', 0.72],
  ['in-progress', 0.7],
  ['inherited', 0.69],
  ['respectively-uneven', 0.57],
]);
const unmeasured = 0.7;

/** A name longer than this holds more than a name; it is likelier cut wrong. */
const longName = 16;
const longNameShare = 0.85;

/** Of a number with lost characters (1?5个), or whose clause a column break tore, the value itself is open. */
const damagedAtMost = 0.4;

/**
 * The chance, 0 to 1, that role, measure and indicator are right: the rule's own share, less where the stance (log
 * odds of a commitment) is open or the name is long. Where characters of the number or words beside it
 * may be lost it is below one half.
 */
export function confidenceOf(
  rule: string,
  stance: number,
  indicator: string | null,
  damaged: boolean,
): number {
  const decided = 1 / (1 + Math.exp(-Math.abs(stance) - 1));
  const named = indicator !== null && indicator.length <= longName ? 1 : longNameShare;
  const sure = Math.round((sureness.get(rule) ?? unmeasured) * decided * named * 100) / 100;
  return damaged ? Math.min(sure, damagedAtMost) : sure;
}
