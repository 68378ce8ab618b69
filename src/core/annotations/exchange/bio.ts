import type { BareSpan } from './bareDraft';
import { toImported } from './bareDraft';
import { type ExchangeFormat, type Imported, labelled } from './exchangeFormat';

/**
 * CoNLL with BIO tags: a character and its tag a line (`县	B-place`), a blank line for each end of a line.
 * White space inside a line is left out, as readers of the format expect. Of overlapping marks the first is kept.
 */
export const bio: ExchangeFormat = {
  name: 'bio',
  extension: 'conll',
  offsets: 'one line a character',
  write: (text, placed) => {
    const tags = new Map<number, string>();
    for (const { mark, span } of labelled(placed)) {
      if (tags.has(span.start)) continue;
      for (const { at } of characters(text.slice(span.start, span.end)))
        tags.set(span.start + at, `${at === 0 ? 'B' : 'I'}-${mark.label}`);
    }
    const lines = Array.from(characters(text), ({ char, at }) =>
      char === '\n' ? '' : `${char}\t${tags.get(at) ?? 'O'}`,
    );
    return `${lines.join('\n')}\n`;
  },
  read: (content, text): Imported => {
    const rows = content.split(/\r?\n/).filter((line) => line !== '');
    const spans: BareSpan[] = [];
    const problems: string[] = [];
    let row = 0;
    for (const { char, at } of characters(text)) {
      if (char === '\n') continue;
      const [own, tag = 'O'] = rows[row++]?.split('\t') ?? [];
      if (own !== char) {
        problems.push(`character ${row}: “${own ?? ''}” where the text has “${char}”`);
        break;
      }
      extend(spans, tag, at, at + char.length);
    }
    const imported = toImported(spans, text);
    return { ...imported, problems: [...problems, ...imported.problems] };
  },
};

/** Adds a tagged character to the span it continues, or begins one. */
function extend(spans: BareSpan[], tag: string, start: number, end: number): void {
  const word = tag.slice(2);
  const last = spans.at(-1);
  if (tag.startsWith('I-') && last?.word === word)
    spans[spans.length - 1] = { ...last, span: { ...last.span, end } };
  else if (tag !== 'O') spans.push({ span: { start, end }, word, place: `character ${start}` });
}

/** The characters of a text that have a line: all but white space within a line. */
function* characters(text: string): Generator<{ readonly char: string; readonly at: number }> {
  let at = 0;
  for (const char of text) {
    if (char === '\n' || !/\s/.test(char)) yield { char, at };
    at += char.length;
  }
}
