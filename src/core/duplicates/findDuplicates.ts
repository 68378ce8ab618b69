import type { Duplicate } from '../model/duplicate';
import type { Document } from '../structure/document';
import { toSource } from '../text/reading';
import { foldText, type Line } from './foldText';

/** Every text that stands elsewhere in the document and can go without losing a fact. */
export function findDuplicates(document: Document): Duplicate[] {
  const { codes, at, lines } = foldText(document);
  const textOf = ({ from, to }: Line): string => {
    let text = '';
    for (let unit = from; unit < to; unit++) text += String.fromCharCode(codes[unit] ?? 0);
    return text;
  };
  const spanOf = ({ from, to }: Line) =>
    toSource(document.reading, { from: at[from] ?? 0, to: (at[to - 1] ?? 0) + 1 });
  const first = new Map<string, Line>();
  const found: Duplicate[] = [];
  for (const line of lines) {
    if (line.to - line.from < 20) continue;
    const text = textOf(line);
    const kept = first.get(text);
    if (kept === undefined) first.set(text, line);
    else
      found.push({
        id: `d${found.length + 1}`,
        span: spanOf(line),
        of: spanOf(kept),
        family: `f${kept.from}`,
        form: 'exact',
        similarity: 1,
        safe: true,
      });
  }
  return found;
}
