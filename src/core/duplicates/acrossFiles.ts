import type { Duplicate } from '../model/duplicate';
import type { Span } from '../model/span';

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
 */
export function findAcrossFiles(
  files: readonly NamedText[],
  find: (text: string) => readonly Duplicate[],
): SharedText[] {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of files) {
    starts.push(length);
    length += text.length + border.length;
  }
  const families = new Map<string, Map<string, Place>>();
  for (const { family, of, span } of find(files.map(({ text }) => text).join(border))) {
    const places = families.get(family) ?? new Map<string, Place>();
    for (const place of [placeOf(files, starts, of), placeOf(files, starts, span)])
      places.set(`${place.file}:${place.span.start}`, place);
    families.set(family, places);
  }
  return Array.from(families.values(), (places) => inOrder(files, [...places.values()]))
    .filter((places) => new Set(places.map(({ file }) => file)).size > 1)
    .map((places, at) => ({ id: `s${at + 1}`, text: quote(files, places[0]), places }));
}

const inOrder = (files: readonly NamedText[], places: readonly Place[]): Place[] => {
  const order = new Map(files.map(({ file }, at) => [file, at]));
  const rank = ({ file }: Place): number => order.get(file) ?? 0;
  return [...places].sort((a, b) => rank(a) - rank(b) || a.span.start - b.span.start);
};

function placeOf(files: readonly NamedText[], starts: readonly number[], { start, end }: Span): Place {
  const at = starts.findLastIndex((first) => first <= start);
  const offset = starts[at] ?? 0;
  return { file: files[at]?.file ?? '', span: { start: start - offset, end: end - offset } };
}

const quote = (files: readonly NamedText[], place: Place | undefined): string =>
  files.find(({ file }) => file === place?.file)?.text.slice(place?.span.start, place?.span.end) ?? '';
