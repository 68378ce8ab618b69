/** Words that stand beside a name or end it, by what they tell of it; see the head of `nameCues.tsv`. */
export interface NameCues {
  readonly virtue: readonly string[];
  readonly opened: readonly string[];
  readonly publisher: readonly string[];
  readonly namedAfter: readonly string[];
  readonly actedOn: readonly string[];
}

/** Whether one of these words starts at an offset. */
export const startsWithCue = (text: string, at: number, cues: readonly string[]): boolean =>
  cues.some((cue) => text.startsWith(cue, at));

/** The one of these words that ends at an offset; undefined where none does. */
export const cueBefore = (text: string, to: number, cues: readonly string[]): string | undefined =>
  cues.find((cue) => text.endsWith(cue, to));
