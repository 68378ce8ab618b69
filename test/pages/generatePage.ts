import type { Span } from '../../src/core/model/span';
import { paragraph, title } from './policyProse';
import { Random } from './random';

export const repeatForms = [
  'exact',
  'truncated',
  'near',
  'splice',
  'tail',
  'head',
  'middle',
  'dangling',
  'heading',
  'block',
  'article',
] as const;
export type RepeatForm = (typeof repeatForms)[number];

/** A repeat that the page is known to hold. */
export interface KnownRepeat {
  readonly form: RepeatForm;
  /** The text that was put in again, and where the original stands. */
  readonly span: Span;
  readonly of: Span;
}

export interface Page {
  readonly text: string;
  readonly repeats: readonly KnownRepeat[];
}

/** A line of a page to be; the stretches of it that repeat other lines. */
interface PageLine {
  readonly text: string;
  readonly copies: readonly Copy[];
}

interface Copy {
  readonly form: RepeatForm;
  readonly from: number;
  readonly to: number;
  readonly of: PageLine;
  readonly ofFrom: number;
  readonly ofTo: number;
}

const blankLine = '\n\n';

/**
 * A page in the style of a newspaper's or a report's, with repeats of every form in it and the truth about them.
 * The same seed gives the same page.
 */
export function generatePage(seed: number): Page {
  const random = new Random(seed);
  const lines: PageLine[] = [];
  for (let article = random.between(2, 4); article > 0; article--) {
    lines.push(own(`# ${title(random)}`));
    for (let count = random.between(4, 8); count > 0; count--) lines.push(own(paragraph(random)));
  }
  const forms = Array.from({ length: random.between(3, 7) }, () => random.pick(repeatForms));
  const standsBeside = (form: RepeatForm): number => Number(form === 'dangling' || form === 'heading');
  for (const form of forms.sort((a, b) => standsBeside(a) - standsBeside(b)))
    repeatSomething(form, random, lines);
  return render(lines, blankLine);
}

const own = (text: string): PageLine => ({ text, copies: [] });

/** A line that is, from `from` on, `text`, which repeats `of` from `ofFrom` to `ofTo`. */
function copy(form: RepeatForm, text: string, of: PageLine, ofFrom = 0, ofTo = of.text.length): PageLine {
  return { text, copies: [{ form, from: 0, to: text.length, of, ofFrom, ofTo }] };
}

function repeatSomething(form: RepeatForm, random: Random, lines: PageLine[]): void {
  const originals = lines.filter((line) => line.copies.length === 0 && !line.text.startsWith('#'));
  const insert = (...added: PageLine[]): void => {
    lines.splice(random.between(1, lines.length), 0, ...added);
  };
  makers[form](random, random.shuffled(originals), lines, insert);
}

type Maker = (
  random: Random,
  originals: PageLine[],
  lines: PageLine[],
  insert: (...added: PageLine[]) => void,
) => void;

const makers: Readonly<Record<RepeatForm, Maker>> = {
  exact: (_random, [line], _lines, insert) => {
    if (line) insert(copy('exact', line.text, line));
  },
  truncated: (random, [line], _lines, insert) => {
    if (!line) return;
    const cut = random.between(30, line.text.length - 5);
    insert(copy('truncated', line.text.slice(0, cut), line, 0, cut));
  },
  near: (random, [line], _lines, insert) => {
    if (line)
      insert(copy('near', withSlips(random, line.text, random.pick([0.005, 0.01, 0.02, 0.05])), line));
  },
  splice: (random, [one, two], _lines, insert) => {
    if (!one || !two) return;
    const cut = random.between(45, Math.max(45, one.text.length - 10));
    const from = random.between(5, Math.max(5, two.text.length - 45));
    const [head, tail] = [one.text.slice(0, cut), two.text.slice(from)];
    insert({
      text: head + tail,
      copies: [
        { form: 'splice', from: 0, to: head.length, of: one, ofFrom: 0, ofTo: cut },
        {
          form: 'splice',
          from: head.length,
          to: head.length + tail.length,
          of: two,
          ofFrom: from,
          ofTo: two.text.length,
        },
      ],
    });
  },
  tail: (random, [line], _lines, insert) => {
    if (!line) return;
    const from = random.between(5, line.text.length - 40);
    const rest = paragraph(random);
    const head = rest.slice(0, random.between(20, rest.length - 1));
    insert({
      text: head + line.text.slice(from),
      copies: [
        {
          form: 'tail',
          from: head.length,
          to: head.length + line.text.length - from,
          of: line,
          ofFrom: from,
          ofTo: line.text.length,
        },
      ],
    });
  },
  head: (random, [line], _lines, insert) => {
    if (!line) return;
    const cut = random.between(60, Math.max(60, line.text.length - 5));
    const head = line.text.slice(0, cut);
    insert({
      text: head + paragraph(random),
      copies: [{ form: 'head', from: 0, to: head.length, of: line, ofFrom: 0, ofTo: head.length }],
    });
  },
  middle: (random, [line], _lines, insert) => {
    const ends = Array.from(line?.text.matchAll(/。/g) ?? [], ({ index }) => index + 1);
    const [start, end] = [ends[0], ends.at(-2)];
    if (!line || start === undefined || end === undefined || end - start < 60) return;
    const head = paragraph(random);
    insert({
      text: head + line.text.slice(start, end) + paragraph(random),
      copies: [
        {
          form: 'middle',
          from: head.length,
          to: head.length + end - start,
          of: line,
          ofFrom: start,
          ofTo: end,
        },
      ],
    });
  },
  dangling: (random, [line], lines) => {
    if (!line) return;
    const from = line.text.length - random.between(4, 9);
    lines.splice(lines.indexOf(line) + 1, 0, copy('dangling', line.text.slice(from), line, from));
  },
  heading: (random, _originals, lines) => {
    const headings = lines.filter((line) => line.text.startsWith('# ') && line.copies.length === 0);
    const line = random.pick(headings);
    lines.splice(lines.indexOf(line) + 1, 0, copy('heading', line.text.slice(2), line, 2));
  },
  block: (random, _originals, lines, insert) => {
    const at = lines.findIndex((line, index) => isProse(line) && isProse(lines[index + 1]));
    const pair = lines.slice(at, at + 2);
    if (at < 0) return;
    const copies = Array.from({ length: random.between(2, 4) }, () =>
      pair.map((line) => copy('block', line.text, line)),
    );
    insert(...copies.flat());
  },
  article: (random, _originals, lines) => {
    const start = lines.findIndex((line) => line.text.startsWith('# '));
    const end = lines.findIndex((line, index) => index > start && line.text.startsWith('# '));
    const article = lines
      .slice(start, end < 0 ? lines.length : end)
      .filter((line) => line.copies.length === 0);
    const paragraphs = article.slice(1);
    const [heading] = article;
    if (!heading || paragraphs.length < 2) return;
    const order = random.next() < 0.5 ? paragraphs : random.shuffled(paragraphs);
    lines.push(...[heading, ...order].map((line) => copy('article', line.text, line)));
  },
};

const isProse = (line: PageLine | undefined): boolean =>
  line?.copies.length === 0 && !line.text.startsWith('#');

const misread = '己已巳末未土士日曰人入大太天夫干于千王玉主木本术';

/** A text as a bad recognition would give it: a share of its characters wrong, lost or doubled. */
function withSlips(random: Random, text: string, rate: number): string {
  const slip = (char: string): string => {
    if (random.next() >= rate) return char;
    return random.pick([random.pick(Array.from(misread)), '', char + random.pick(Array.from(misread))]);
  };
  return Array.from(text, slip).join('');
}

function render(lines: readonly PageLine[], separator: string): Page {
  const starts = new Map<PageLine, number>();
  let text = '';
  for (const line of lines) {
    starts.set(line, text.length);
    text += line.text + separator;
  }
  const repeats = lines.flatMap((line) =>
    line.copies.map(({ form, from, to, of, ofFrom, ofTo }) => {
      const [start, ofStart] = [starts.get(line) ?? 0, starts.get(of) ?? 0];
      return {
        form,
        span: { start: start + from, end: start + to },
        of: { start: ofStart + ofFrom, end: ofStart + ofTo },
      };
    }),
  );
  return { text, repeats };
}
