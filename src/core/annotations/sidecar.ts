import * as z from 'zod/mini';
import { comparators } from '../model/quantity';
import type { Span } from '../model/span';
import { labels, type Mark, markStates, type QuotedSpan } from './mark';

/** What is kept beside a report in `NAME.policy.json`. */
export interface Sidecar {
  /** The report's file name, without its folder. */
  readonly source: string;
  /** The {@link fingerprint} of the text the marks were last placed in. */
  readonly fingerprint: string;
  readonly marks: readonly Mark[];
}

export type SidecarReading =
  | { readonly sidecar: Sidecar }
  /** `newer`: written by a later version of the program; `detail` says where it is wrong, for people to read. */
  | { readonly problem: 'unreadable' | 'newer'; readonly detail: string };

const schemaVersion = 1;

const valuesShape = z.strictObject({
  indicator: z.exactOptional(z.string()),
  comparator: z.exactOptional(z.enum(comparators)),
  min: z.exactOptional(z.number()),
  max: z.exactOptional(z.number()),
  unit: z.exactOptional(z.string()),
  period: z.exactOptional(z.string()),
});

const annotationShape = z.object({
  id: z.string().check(z.minLength(1)),
  type: z.literal('Annotation'),
  creator: z.string(),
  created: z.iso.datetime(),
  modified: z.iso.datetime(),
  body: z.object({
    type: z.literal('Dataset'),
    state: z.enum(markStates),
    label: z.enum(labels),
    values: valuesShape,
    note: z.nullable(z.string()),
    tags: z.array(z.string()),
  }),
  target: z.object({
    source: z.string(),
    selector: z.tuple([
      z.object({
        type: z.literal('TextQuoteSelector'),
        exact: z.string().check(z.minLength(1)),
        prefix: z.string(),
        suffix: z.string(),
        twins: z.int().check(z.positive()),
        twin: z.int().check(z.positive()),
        rival: z.exactOptional(z.int().check(z.nonnegative())),
        lost: z.exactOptional(z.literal(true)),
      }),
      z.object({
        type: z.literal('TextPositionSelector'),
        start: z.int().check(z.nonnegative()),
        end: z.int().check(z.positive()),
      }),
    ]),
  }),
});

const sidecarShape = z.object({
  '@context': z.literal('http://www.w3.org/ns/anno.jsonld'),
  type: z.literal('AnnotationPage'),
  schema: z.literal(schemaVersion),
  source: z.string(),
  fingerprint: z.string(),
  items: z
    .array(annotationShape)
    .check(
      z.refine((items) => new Set(items.map(({ id }) => id)).size === items.length, 'one id given twice'),
    ),
});
type Annotation = z.infer<typeof annotationShape>;

/**
 * Reads a sidecar and checks all of it. Nothing is repaired: what does not fit is reported, so that the caller can
 * leave the file as it is. Two decisions under one id, as a merge by hand may leave them, do not fit: one would be lost.
 */
export function readSidecar(json: string): SidecarReading {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    return { problem: 'unreadable', detail: error instanceof Error ? error.message : String(error) };
  }
  const { data: version } = z.object({ schema: z.number() }).safeParse(value);
  if (version && version.schema > schemaVersion)
    return { problem: 'newer', detail: `schema ${version.schema}` };
  const parsed = sidecarShape.safeParse(value);
  if (!parsed.success) return { problem: 'unreadable', detail: firstIssue(parsed.error) };
  const { source, fingerprint, items } = parsed.data;
  return { sidecar: { source, fingerprint, marks: items.map(toMark) } };
}

function firstIssue({ issues: [issue] }: z.core.$ZodError): string {
  return issue ? `${issue.path.join('.')}: ${issue.message}` : 'unknown';
}

/** The sidecar as it is written: JSON with one mark a line, sorted by place, so that version control can merge it. */
export function writeSidecar({ source, fingerprint, marks }: Sidecar): string {
  const sorted = [...marks].sort((a, b) => a.anchor.start - b.anchor.start || (a.id < b.id ? -1 : 1));
  const head = {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    type: 'AnnotationPage',
    schema: schemaVersion,
  };
  const lines = Object.entries({ ...head, source, fingerprint }).map(
    ([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`,
  );
  const items = sorted.map((mark) => JSON.stringify(toAnnotation(mark, source))).join(',\n');
  return `{\n${lines.join('')}"items": [\n${items}\n]\n}\n`;
}

function toMark({ id, creator, created, modified, body, target }: Annotation): Mark {
  const { state, label, values, note, tags } = body;
  const [{ exact, prefix, suffix, twins, twin, rival, lost }, { start, end }] = target.selector;
  const quote = { exact, prefix, suffix };
  const place = { start, end, ...quote, twins, twin, rival: rival ?? strongestRival(quote) };
  const anchor = lost ? { ...place, lost } : place;
  return { id, state, label, values, note, tags, anchor, creator, created, modified };
}

/**
 * What is assumed where a file from before it was kept says nothing of other places: that one is as like as can be.
 * The mark then moves in no doubtful case, and is kept with what is known as soon as the text is open.
 */
const strongestRival = ({ prefix, exact, suffix }: Omit<QuotedSpan, keyof Span>): number =>
  prefix.length + exact.length + suffix.length;

/** A mark as a W3C Web Annotation. Positions are UTF-16 code units. */
function toAnnotation({ anchor, ...mark }: Mark, source: string): Annotation {
  const { id, creator, created, modified, state, label, values, note, tags } = mark;
  const { start, end, ...quote } = anchor;
  return {
    id,
    type: 'Annotation',
    creator,
    created,
    modified,
    body: { type: 'Dataset', state, label, values, note, tags: [...tags] },
    target: {
      source,
      selector: [
        { type: 'TextQuoteSelector', ...quote },
        { type: 'TextPositionSelector', start, end },
      ],
    },
  };
}
