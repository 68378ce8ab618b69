import type { Duplicate, DuplicateForm } from '../model/duplicate';
import { type Reading, toSource } from '../text/reading';
import type { FoldedText } from './foldText';
import { lineAt } from './lines';
import { type FoldedSpan, lengthOf, sameUnits } from './match';
import type { Removals } from './removals';
import { type Candidate, safeLines } from './safety';

/** A removal with the copy that stays in its stead. */
interface Kept extends Candidate {
  readonly copy: FoldedSpan;
}

/** The findings as the report shows them, in order, with families, forms and what a mass fix may touch. */
export function toDuplicates(reading: Reading, text: FoldedText, removals: Removals): Duplicate[] {
  const kept = keptCopies(text, removals).sort((one, other) => one.removal.from - other.removal.from);
  const families = familiesOf(kept);
  const isSafe = safeLines(text, kept);
  const source = ({ from, to }: FoldedSpan) =>
    toSource(reading, { from: text.at[from] ?? 0, to: (text.at[to - 1] ?? 0) + 1 });
  return kept.map((one, at) => ({
    id: `d${at + 1}`,
    span: source(one.removal.isWhole ? one.removal : besideNumbers(text, one.removal)),
    of: source(one.copy),
    family: `f${families[at] ?? 0}`,
    form: formOf(one),
    similarity: similarityOf(one),
    safe: one.removal.isWhole && isSafe(one.removal.line),
  }));
}

const isOfNumber = (code: number | undefined): boolean =>
  code === 0x2e || (code !== undefined && code >= 0x30 && code <= 0x39);

/** A part of a line without what it holds of a number it would cut in two: 3 of 32个 stays with the 2. */
function besideNumbers({ codes }: FoldedText, { from, to }: FoldedSpan): FoldedSpan {
  while (from < to && isOfNumber(codes[from - 1]) && isOfNumber(codes[from])) from++;
  while (from < to && isOfNumber(codes[to - 1]) && isOfNumber(codes[to])) to--;
  return { from, to };
}

/** The removals whose kept copy can be told. */
function keptCopies(text: FoldedText, removals: Removals): Kept[] {
  const staysBetween = countStaying(text, removals);
  const kept: Kept[] = [];
  for (const removal of removals.all) {
    const copy = removals.keptCopy(removal);
    if (copy === null) continue;
    const isBesideCopy = staysBetween(lineAt(text, copy.to - 1), removal.line) === 0;
    kept.push({ removal, copy, isSame: isSameText(text, removal, copy), isBesideCopy });
  }
  return kept;
}

/** Counts the lines that stay between two lines; NaN where the second is not below the first. */
function countStaying({ lines }: FoldedText, removals: Removals): (above: number, below: number) => number {
  const upTo = new Uint32Array(lines.length + 1);
  lines.forEach((line, at) => {
    upTo[at + 1] = (upTo[at] ?? 0) + (removals.stays(line) ? 1 : 0);
  });
  return (above, below) => (below > above ? (upTo[below] ?? 0) - (upTo[above + 1] ?? 0) : NaN);
}

const formOf = ({ removal, isSame }: Kept): DuplicateForm =>
  !removal.isWhole ? 'partial' : isSame ? 'exact' : 'near';

/** Two decimals, and 1 for nothing but the same. */
function similarityOf({ removal, copy, isSame }: Kept): number {
  if (isSame) return 1;
  const same = sameUnits(removal.match, removal.side, removal);
  return Math.floor(Math.min(0.99, same / Math.max(lengthOf(removal), lengthOf(copy))) * 100) / 100;
}

function isSameText({ codes }: FoldedText, one: FoldedSpan, other: FoldedSpan): boolean {
  if (lengthOf(one) !== lengthOf(other)) return false;
  for (let unit = 0; unit < lengthOf(one); unit++)
    if (codes[one.from + unit] !== codes[other.from + unit]) return false;
  return true;
}

/** A number for each finding, the same for those whose kept copies overlap by more than half of the shorter. */
function familiesOf(kept: readonly Kept[]): number[] {
  const numbers = new Array<number>(kept.length).fill(0);
  const order = kept.map((_, at) => at).sort((x, y) => start(kept, x) - start(kept, y));
  let family = 0;
  let last: FoldedSpan | null = null;
  for (const at of order) {
    const copy = kept[at]?.copy;
    if (copy === undefined) continue;
    const shared: number = last === null ? 0 : Math.min(last.to, copy.to) - copy.from;
    const isSame: boolean = last !== null && shared * 2 > Math.min(lengthOf(last), lengthOf(copy));
    if (!isSame) family++;
    last = isSame && last !== null && last.to > copy.to ? last : copy;
    numbers[at] = family;
  }
  return numbers;
}

const start = (kept: readonly Kept[], at: number): number => kept[at]?.copy.from ?? 0;
