import type { CleanSpan } from '../../model/span';

/** A place of the clean text that says what a term means. */
export interface Explanation {
  /** Without quotation marks round the whole of it. */
  readonly term: CleanSpan;
  readonly definition: CleanSpan;
  /** Term, explanation and what joins them. */
  readonly whole: CleanSpan;
}

/** A term without the quotation marks round the whole of it: `“六保”` → `六保`, but `“一老一小”服务` as it is. */
export function unquoted(text: string, { from, to }: CleanSpan): CleanSpan {
  const isQuoted = /^[“"《][^“”"《》]+[”"》]$/.test(text.slice(from, to));
  return isQuoted ? { from: from + 1, to: to - 1 } : { from, to };
}

/**
 * The term that ends at an offset: what stands in quotation or title marks there, else the short piece since the
 * last punctuation, else null: without marks nobody can tell where a term in a long clause begins.
 */
export function termBefore(text: string, to: number): CleanSpan | null {
  const before = text.slice(Math.max(0, to - longestTerm), to);
  const found =
    /[“"《][^“”"《》\n]+[”"》]$/.exec(before) ??
    /(?<=^|[、，。；：！？\n（）])\p{Script=Han}{2,10}$/u.exec(before);
  return found && unquoted(text, { from: to - found[0].length, to });
}

const longestTerm = 40;
