/** What a word that stands beside a name, begins it or ends it tells of it; see the head of `nameCues.tsv`. */
export const cueKinds = [
  'noPlace',
  'virtue',
  'opened',
  'publisher',
  'namedAfter',
  'actedOn',
  'opensBody',
  'office',
  'newspaper',
  'address',
  'appoints',
  'measure',
  'rank',
  'rankedZone',
  'ofMany',
  'amongMany',
  'everywhere',
  'quarter',
  'alsoWord',
  'massBody',
  'bareBody',
  'kindOfFacility',
  'noFacility',
  'part',
  'ranked',
  'central',
  'meets',
  'convenes',
  'holds',
  'meetingKind',
  'meeting',
  'grown',
  'built',
  'zone',
  'townBody',
  'zoneBody',
  'bodyEnd',
  'campus',
  'goesWith',
  'work',
  'project',
  'ofProjects',
  'produce',
  'landform',
  'jointRegion',
  'together',
  'jointZone',
  'pointsBack',
  'vaguePaper',
  'paperKind',
  'paper',
  'paperOnState',
  'toldOfPaper',
  'version',
  'plan',
  'ruling',
] as const;
export type CueKind = (typeof cueKinds)[number];

export type NameCues = Readonly<Record<CueKind, readonly string[]>>;

/** The first of these words that starts at an offset; undefined where none does. */
export const cueAt = (text: string, at: number, cues: readonly string[]): string | undefined =>
  cues.find((cue) => text.startsWith(cue, at));

/** The first of these words that ends at an offset; undefined where none does. */
export const cueBefore = (text: string, to: number, cues: readonly string[]): string | undefined =>
  cues.find((cue) => text.endsWith(cue, to));
