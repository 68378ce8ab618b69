import { countWhile } from '../model/countWhile';
import type { Duplicate } from '../model/duplicate';
import { groupBy } from '../model/groupBy';
import { compareSpans, type Span } from '../model/span';

export interface NamedText {
  readonly file: string;
  readonly text: string;
}

export interface Place {
  readonly file: string;
  readonly span: Span;
}

/** A text that stands in more than one file, with every place where it does. */
export interface SharedText {
  readonly id: string;
  /** How it reads where it stands first. */
  readonly text: string;
  readonly places: readonly Place[];
}

/** What stands between two files where they are read as one. No report holds it. */
const border = '\n\u0000\n';

/**
 * The articles and paragraphs that several files share. The files are read as one text, so the same rules hold as
 * within one; `find` is given that text. What repeats inside one file only is left to that file's own report.
 * Spans are UTF-16 offsets of each file's own text.
 * @example two files that both print 青阳县新建学校3所。… → one shared text with two places
 */
export function findAcrossFiles(
  files: readonly NamedText[],
  find: (text: string) => readonly Duplicate[],
): SharedText[] {
  const starts = startsOf(files);
  const shared = groupBy(find(files.map(({ text }) => text).join(border)), ({ family }) => family);
  return Array.from(shared.values(), (copies) => placesOf(files, starts, copies))
    .filter((places) => new Set(places.map(({ file }) => file)).size > 1)
    .map((places, at) => ({
      id: `s${at + 1}`,
      text: places[0]?.text ?? '',
      places: places.map(({ file: { file }, span }) => ({ file, span })),
    }));
}

/** Where each file starts in the text they are read as. */
function startsOf(files: readonly NamedText[]): number[] {
  let end = 0;
  return files.map(({ text }) => {
    const start = end;
    end += text.length + border.length;
    return start;
  });
}

interface QuotedPlace {
  readonly file: NamedText;
  readonly span: Span;
  readonly text: string;
}

/** The places of one family, each once, in the order of the files. */
function placesOf(
  files: readonly NamedText[],
  starts: readonly number[],
  copies: readonly Duplicate[],
): QuotedPlace[] {
  const spans = copies.flatMap(({ of, span }) => [of, span]).sort(compareSpans);
  return spans
    .filter(({ start }, at) => start !== spans[at - 1]?.start)
    .flatMap((span) => placeOf(files, starts, span));
}

/** Where a span of all the texts stands: in the file its middle stands in, without what it takes of another by chance. */
function placeOf(
  files: readonly NamedText[],
  starts: readonly number[],
  { start, end }: Span,
): QuotedPlace[] {
  const middle = (start + end) / 2;
  const at = countWhile(starts.length, (file) => (starts[file] ?? Infinity) <= middle) - 1;
  const [file, shift] = [files[at], starts[at] ?? 0];
  if (file === undefined) return [];
  const span = { start: Math.max(0, start - shift), end: Math.min(file.text.length, end - shift) };
  return [{ file, span, text: file.text.slice(span.start, span.end) }];
}
