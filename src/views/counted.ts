/** A number with what it counts, for output that is in English alone: `1 target`, `24 targets`. */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
