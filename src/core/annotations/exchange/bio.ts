import type { PlacedMark } from '../reanchor';
import { type BareSpan, toImported } from './bareDraft';
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
    const tags = tagsOf(text, placed);
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
    let before = 'O';
    for (const { char, at } of characters(text)) {
      if (char === '\n') continue;
      const [own, tag = 'O'] = rows[row++]?.split('\t') ?? [];
      if (own !== char) {
        problems.push(`character ${row}: “${own ?? ''}” where the text has “${char}”`);
        break;
      }
      const span = { start: at, end: at + char.length };
      const goesOn = tag.startsWith('I-') && before !== 'O' && before.slice(2) === tag.slice(2);
      if (goesOn) extendLast(spans, span.end);
      else if (tag !== 'O') spans.push({ span, word: tag.slice(2), place: `character ${row}` });
      before = tag;
    }
    const imported = toImported(spans, text);
    return { ...imported, problems: [...problems, ...imported.problems] };
  },
};

/** By where it stands, the tag of each character of the marks. */
function tagsOf(text: string, placed: readonly PlacedMark[]): ReadonlyMap<number, string> {
  const tags = new Map<number, string>();
  for (const { mark, span } of labelled(placed)) {
    if (tags.has(span.start)) continue;
    let part = 'B';
    for (const { char, at } of characters(text.slice(span.start, span.end))) {
      if (char === '\n') continue;
      tags.set(span.start + at, `${part}-${mark.label}`);
      part = 'I';
    }
  }
  return tags;
}

function extendLast(spans: BareSpan[], end: number): void {
  const last = spans.pop();
  if (last) spans.push({ ...last, span: { ...last.span, end } });
}

/** The characters of a text that have a line: all but white space within a line. */
function* characters(text: string): Generator<{ readonly char: string; readonly at: number }> {
  let at = 0;
  for (const char of text) {
    if (char === '\n' || !/\s/.test(char)) yield { char, at };
    at += char.length;
  }
}
