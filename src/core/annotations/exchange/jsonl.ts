import * as z from 'zod/mini';
import type { Span } from '../../model/span';
import type { PlacedMark } from '../reanchor';
import { type BareSpan, toImported } from './bareDraft';
import { codePointsOf } from './codePoints';
import { type ExchangeFormat, labelled } from './exchangeFormat';

/** A tool's own shape of a labelled text, one JSON object a line. */
interface JsonShape {
  readonly name: string;
  readonly offsets: ExchangeFormat['offsets'];
  readonly write: (text: string, spans: readonly BareSpan[]) => unknown;
  readonly read: (line: unknown) => readonly (readonly [number, number, string])[];
}

const triples = z.array(z.tuple([z.number(), z.number(), z.string()]));
const toTriples = (spans: readonly BareSpan[]): [number, number, string][] =>
  spans.map(({ span, word }) => [span.start, span.end, word]);

const doccano: JsonShape = {
  name: 'doccano',
  offsets: 'Unicode code points',
  write: (text, spans) => ({ text, label: toTriples(spans) }),
  read: (line) => z.object({ label: triples }).parse(line).label,
};

const spacy: JsonShape = {
  name: 'spacy',
  offsets: 'Unicode code points',
  write: (text, spans) => ({ text, entities: toTriples(spans) }),
  read: (line) => z.object({ entities: triples }).parse(line).entities,
};

const labelStudioResult = z.object({
  value: z.object({ start: z.number(), end: z.number(), labels: z.array(z.string()) }),
});

const labelStudio: JsonShape = {
  name: 'label-studio',
  offsets: 'UTF-16 code units',
  write: (text, spans) => ({
    data: { text },
    annotations: [
      {
        result: spans.map(({ span: { start, end }, word }, at) => ({
          id: `m${at + 1}`,
          from_name: 'label',
          to_name: 'text',
          type: 'labels',
          value: { start, end, text: text.slice(start, end), labels: [word] },
        })),
      },
    ],
  }),
  read: (line) => {
    const { annotations } = z
      .object({ annotations: z.array(z.object({ result: z.array(labelStudioResult) })) })
      .parse(line);
    return annotations.flatMap(({ result }) =>
      result.flatMap(({ value: { start, end, labels } }) =>
        labels.map((label) => [start, end, label] as const),
      ),
    );
  },
};

/** The JSON-lines formats of doccano, Label Studio and spaCy: one line, the text and the spans on it. */
export const jsonlFormats: readonly ExchangeFormat[] = [doccano, labelStudio, spacy].map(toFormat);

function toFormat({ name, offsets, write, read }: JsonShape): ExchangeFormat {
  const isUnits = offsets === 'UTF-16 code units';
  return {
    name,
    extension: 'jsonl',
    offsets,
    write: (text, placed) => {
      const convert = isUnits ? (span: Span): Span => span : codePointsOf(text).fromUnits;
      return `${JSON.stringify(
        write(
          text,
          labelled(placed).map((each) => toBare(each, convert)),
        ),
      )}\n`;
    },
    read: (content, text) => {
      const convert = isUnits ? (span: Span): Span => span : codePointsOf(text).toUnits;
      const problems: string[] = [];
      const spans = content.split(/\r?\n/).flatMap((line, at): BareSpan[] => {
        if (line.trim() === '') return [];
        const place = `line ${at + 1}`;
        try {
          return read(JSON.parse(line)).map(([start, end, word]) => ({
            span: convert({ start, end }),
            word,
            place,
          }));
        } catch {
          problems.push(`${place}: is not a line of ${name}`);
          return [];
        }
      });
      const imported = toImported(spans, text);
      return { ...imported, problems: [...problems, ...imported.problems] };
    },
  };
}

const toBare = ({ mark, span }: PlacedMark, convert: (span: Span) => Span): BareSpan => ({
  span: convert(span),
  word: mark.label,
  place: mark.id,
});
