import { type Explanation, termBefore } from './explanation';

const note = /（(?:注(?:释)?[：，]?|即|是?指)([^（）\n]{4,})）/g;

/** Terms explained in brackets behind them: `“双招双引”（注：招商引资、招才引智）`, `链长制（即由负责人担任链长的制度）`. */
export function* bracketNotes(text: string): Iterable<Explanation> {
  for (const { 0: found, 1: definition = '', index } of text.matchAll(note)) {
    const term = termBefore(text, index);
    if (term === null) continue;
    const to = index + found.length;
    yield {
      term,
      definition: { from: to - 1 - definition.length, to: to - 1 },
      whole: { from: term.from, to },
    };
  }
}
