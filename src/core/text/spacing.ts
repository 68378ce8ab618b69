import type { Pass } from './pass';
import { Repairs } from './repairs';

/** Between which texts a gap parts what is one word, number or clause, each with an example. */
const parted: readonly { readonly before: RegExp; readonly after: RegExp }[] = [
  // 331 亿元, 1 月31 日, 5 %
  { before: /[0-9]$/, after: /^[\p{Script=Han}%]/u },
  // 预计 331亿元
  { before: /\p{Script=Han}$/u, after: /^[0-9]/ },
  // 20 24年
  { before: /(?:^|[^0-9])20$/, after: /^[0-9]{2}年/ },
  // 行动， 工业技改; what is lost beside a gap may have been of either side
  { before: /[，。；：、！？（“《]$/, after: /^[^\s\ufffdA-Za-z0-9]/ },
  // 增长5%， 2025年; but in 3， 400 and in English the gap keeps apart what stands on both sides
  { before: /[^A-Za-z0-9][，。；：、！？（“《]$/, after: /^[A-Za-z0-9]/ },
  // 工业技改 ，完成
  { before: /[^\s\ufffd]$/, after: /^[，。；：、！？）”》]/ },
  // 文  号：
  { before: /(?:^|[\s•])\p{Script=Han}$/u, after: /^\p{Script=Han}：/u },
];
const gap = / +/g;
const spacedWord = /(?<![^\s•，。：])\p{Script=Han}(?: {1,4}\p{Script=Han}){2,}(?![^\s，。：])/uy;

/**
 * The gaps scraped pages leave round numbers and marks, and in letter-spaced titles: `1 月31 日` → `1月31日`,
 * `政 府 工 作 报 告` → `政府工作报告`. A gap between two words, as in `区长 刘卫国`, means something and stays.
 */
export const readSpacing: Pass = {
  kind: 'spacing',
  find: ({ clean: text }) => {
    let wordEnd = 0;
    const gaps = new Repairs();
    for (const { 0: blank, index } of text.matchAll(gap)) {
      const to = index + blank.length;
      if (index >= wordEnd) wordEnd = endOfSpacedWord(text, index - 1);
      if (index < wordEnd || parts(text, index, to)) gaps.add(index, to, '');
    }
    return gaps;
  },
};

/** Where the letter-spaced word ends whose first character stands at `at`; 0 where none starts there. */
function endOfSpacedWord(text: string, at: number): number {
  spacedWord.lastIndex = at;
  return spacedWord.test(text) ? spacedWord.lastIndex : 0;
}

function parts(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 3), from);
  const after = text.slice(to, to + 3);
  return parted.some((sides) => sides.before.test(before) && sides.after.test(after));
}
