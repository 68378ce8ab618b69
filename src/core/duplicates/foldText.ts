import type { Document, Paragraph } from '../structure/document';

/** A line of the source that holds text, as a half-open range of the folded text. */
export interface Line {
  readonly from: number;
  readonly to: number;
  /** Whether the clean reading joins it to the line before it: one paragraph that a column's end cut. */
  readonly continues: boolean;
  /** Whether it stands as a heading: marked with `#`, or found to be one. */
  readonly isHeading: boolean;
}

/**
 * A text as copies of it compare: the clean reading without white space, line ends and Markdown's marks, with one
 * kind of quotation mark. Lines follow one another without a gap, so that a match may run over a line's end.
 */
export interface FoldedText {
  readonly codes: Uint16Array;
  /** For each folded unit, its offset in the clean reading. Rises strictly. */
  readonly at: Uint32Array;
  readonly lines: readonly Line[];
  /** For each folded unit, the index of its line. */
  readonly lineOf: Uint32Array;
}

const variants: Readonly<Record<string, string>> = {
  '“”„‟「」『』＂': '"',
  '‘’‚‛＇': "'",
  '·•・‧∙': '·',
  '—–―－ー─': '-',
};
const blanks = ' \t\v\f\u00a0\u200b\u3000\ufeff';
const lineEnds = '\n\r\u2028\u2029';
const marks = '#*>•·●○■◆-—–|';

const dropped = 0;
const lineEnd = 1;
/** What each code unit compares as; {@link dropped} where it does not count, {@link lineEnd} where it ends a line. */
const foldedOf: Uint16Array = (() => {
  const table = new Uint16Array(0x10000).map((_, code) => code);
  for (const [chars, folded] of Object.entries(variants))
    for (const char of chars) table[char.charCodeAt(0)] = folded.charCodeAt(0);
  for (const blank of `${blanks}*\u0000\u0001`) table[blank.charCodeAt(0)] = dropped;
  for (const end of lineEnds) table[end.charCodeAt(0)] = lineEnd;
  return table;
})();

/** Folds a document's clean reading, in one sweep. */
export function foldText({ reading, paragraphs }: Document): FoldedText {
  const { clean, source, map } = reading;
  const folding = new Folding(clean, paragraphs);
  let read = 0;
  for (let unit = 0; unit < clean.length; unit++) {
    const start = map.startOf(unit);
    if (start > read && holdsLineEnd(source, read, start)) folding.endLine();
    const code = foldedOf[clean.charCodeAt(unit)] ?? dropped;
    if (code === lineEnd) folding.endLine();
    else if (code !== dropped) folding.add(unit, code);
    read = map.endOf(unit);
  }
  return folding.finish();
}

/** Whether the source breaks the line where the clean reading joins it. */
function holdsLineEnd(source: string, from: number, to: number): boolean {
  for (let unit = from; unit < to; unit++) if (foldedOf[source.charCodeAt(unit)] === lineEnd) return true;
  return false;
}

/** Writes a folded text unit by unit. */
class Folding {
  private readonly clean: string;
  private readonly paragraphs: readonly Paragraph[];
  private readonly codes: Uint16Array;
  private readonly at: Uint32Array;
  private readonly lineOf: Uint32Array;
  private readonly lines: Line[] = [];
  private length = 0;
  private lineStart = 0;
  private isMarked = false;
  private paragraph = 0;
  private lastParagraph = -1;

  constructor(clean: string, paragraphs: readonly Paragraph[]) {
    this.clean = clean;
    this.paragraphs = paragraphs;
    this.codes = new Uint16Array(clean.length);
    this.at = new Uint32Array(clean.length);
    this.lineOf = new Uint32Array(clean.length);
  }

  add(unit: number, code: number): void {
    if (this.length === this.lineStart && marks.includes(this.clean.charAt(unit))) {
      this.isMarked ||= this.clean.charAt(unit) === '#';
      return;
    }
    this.codes[this.length] = code;
    this.at[this.length] = unit;
    this.lineOf[this.length++] = this.lines.length;
  }

  endLine(): void {
    if (this.length > this.lineStart) {
      const first = this.at[this.lineStart] ?? 0;
      while ((this.paragraphs[this.paragraph]?.to ?? Infinity) <= first) this.paragraph++;
      this.lines.push({
        from: this.lineStart,
        to: this.length,
        continues: this.paragraph === this.lastParagraph,
        isHeading: this.isMarked || (this.paragraphs[this.paragraph]?.isHeading ?? false),
      });
      this.lastParagraph = this.paragraph;
    }
    this.lineStart = this.length;
    this.isMarked = false;
  }

  finish(): FoldedText {
    this.endLine();
    const { lines, length } = this;
    return {
      codes: this.codes.subarray(0, length),
      at: this.at.subarray(0, length),
      lines,
      lineOf: this.lineOf.subarray(0, length),
    };
  }
}
