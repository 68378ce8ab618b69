/** How sure a rule is of its role, measure and indicator together, where the stance is beyond doubt. */
const sureness: ReadonlyMap<string, number> = new Map([]);

/** The chance that role, measure and indicator are right: the rule's own sureness, less where the stance is open. */
export function confidenceOf(rule: string, stance: number): number {
  const decided = 1 / (1 + Math.exp(-Math.abs(stance)));
  return Math.round((sureness.get(rule) ?? 0.8) * decided * 100) / 100;
}
