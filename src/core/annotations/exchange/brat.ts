import type { Span } from '../../model/span';
import type { PlacedMark } from '../reanchor';
import { type BareSpan, toImported } from './bareDraft';
import { codePointsOf } from './codePoints';
import { type ExchangeFormat, type Imported, labelled } from './exchangeFormat';

/**
 * brat standoff (.ann): `T1	Target 4 8	5.5%`, a person's note as an AnnotatorNotes line. A span over a line end is
 * written in pieces, as brat wants it, and read back as one.
 */
export const brat: ExchangeFormat = {
  name: 'brat',
  extension: 'ann',
  offsets: 'Unicode code points',
  write: (text, placed) => {
    const { fromUnits } = codePointsOf(text);
    return labelled(placed)
      .map((each, at) => writeMark(text, each, at + 1, fromUnits))
      .join('');
  },
  read: (content, text): Imported => {
    const { toUnits } = codePointsOf(text);
    const lines = content.split(/\r?\n/);
    const notes = readNotes(lines);
    const spans = lines.flatMap((line, at) => readSpan(line, at + 1, notes, toUnits));
    const { drafts, problems } = toImported(spans, text);
    const unread = lines.flatMap((line, at) =>
      line.startsWith('T') && !spanLine.test(line) ? `line ${at + 1}: is no span of brat` : [],
    );
    return { drafts, problems: [...unread, ...problems] };
  },
};

function writeMark(
  text: string,
  { mark, span }: PlacedMark,
  number: number,
  fromUnits: (span: Span) => Span,
): string {
  const pieces = splitAtLineEnds(text, span);
  const places = pieces.map(fromUnits).map(({ start, end }) => `${start} ${end}`);
  const quote = pieces.map(({ start, end }) => text.slice(start, end)).join(' ');
  const type = mark.label.charAt(0).toUpperCase() + mark.label.slice(1);
  const note =
    mark.note === null ? '' : `#${number}\tAnnotatorNotes T${number}\t${mark.note.replace(/\s+/g, ' ')}\n`;
  return `T${number}\t${type} ${places.join(';')}\t${quote}\n${note}`;
}

function splitAtLineEnds(text: string, { start, end }: Span): Span[] {
  const lines = text.slice(start, end).matchAll(/[^\r\n]+/g);
  return Array.from(lines, ({ index, 0: line }) => ({
    start: start + index,
    end: start + index + line.length,
  }));
}

/** Id, label, offsets (one pair a piece), and the text. */
const spanLine = /^(T\d+)\t(\S+) ([\d ;]+)\t/;

function readSpan(
  line: string,
  number: number,
  notes: ReadonlyMap<string, string>,
  toUnits: (span: Span) => Span,
): BareSpan[] {
  const match = spanLine.exec(line);
  if (!match) return [];
  const [, id = '', word = '', places = ''] = match;
  const offsets = places.split(/[ ;]/).map(Number);
  const span = toUnits({ start: Math.min(...offsets), end: Math.max(...offsets) });
  return [{ word, span, place: `line ${number}`, note: notes.get(id) ?? null }];
}

/** The notes by the id of the mark they are for. */
const readNotes = (lines: readonly string[]): ReadonlyMap<string, string> =>
  new Map(
    lines.flatMap((line): [string, string][] => {
      const match = /^#\d+\tAnnotatorNotes (T\d+)\t(.*)$/.exec(line);
      return match ? [[match[1] ?? '', match[2] ?? '']] : [];
    }),
  );
