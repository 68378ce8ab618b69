import { reportWords } from '../lexicon/reportWords';

/** One word of a list, the longest that fits. */
const anyOf = (words: readonly string[]): RegExp =>
  new RegExp(words.toSorted((a, b) => b.length - a.length).join('|'), 'g');
const said = anyOf(reportWords.report);
const ofThePublic = anyOf(reportWords.public);

/** How much of a text is enough to judge it, in UTF-16 code units. */
const sampleLength = 20_000;
const fewestHanCharacters = 60;
/** The share of report words in a report; prose of other kinds stays far below half of it. */
const typicalShare = 0.12;
/** How many different public words even a page of a report has; other texts have one or two by chance. */
const typicalPublicWords = 6;

/**
 * How much a text reads like a policy report, from 0 (not at all) to 1: by the share of its Han characters that
 * belong to the words of such reports, and by how many different words it has for who governs and for whom.
 * Reads only the beginning, in linear time, glosses as `報(bào)` left out.
 * @example reportLikeness('全县统筹城乡发展，坚持民生优先，加快推进社区养老项目建设，力争完成投资12亿元。'.repeat(3)) // 1
 */
export function reportLikeness(text: string): number {
  const sample = text.slice(0, sampleLength).replace(/\([a-zà-ǜ]{1,6}\)/giu, '');
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han < fewestHanCharacters) return 0;
  const covered = sample.match(said)?.reduce((sum, word) => sum + word.length, 0) ?? 0;
  const kinds = new Set(sample.match(ofThePublic)).size;
  return Math.min(1, covered / han / typicalShare, kinds / typicalPublicWords);
}

/** Whether a text reads enough like a report to be treated as one without being asked. */
export const looksLikeReport = (text: string): boolean => reportLikeness(text) >= 0.5;
