/** What a word that stands beside a name, begins it or ends it tells of it; see the head of `nameCues.tsv`. */
export const cueKinds = [
  'virtue',
  'opened',
  'publisher',
  'namedAfter',
  'actedOn',
  'opensBody',
  'measure',
  'rank',
  'rankedZone',
  'ofMany',
  'amongMany',
  'everywhere',
  'meets',
  'convenes',
  'meetingKind',
  'meeting',
  'pointsBack',
  'vaguePaper',
  'paperKind',
  'paper',
  'paperOnState',
  'toldOfPaper',
  'version',
  'plan',
] as const;
export type CueKind = (typeof cueKinds)[number];

export type NameCues = Readonly<Record<CueKind, readonly string[]>>;

/** Whether one of these words starts at an offset. */
export const startsWithCue = (text: string, at: number, cues: readonly string[]): boolean =>
  cues.some((cue) => text.startsWith(cue, at));

/** The one of these words that ends at an offset; undefined where none does. */
export const cueBefore = (text: string, to: number, cues: readonly string[]): string | undefined =>
  cues.find((cue) => text.endsWith(cue, to));
