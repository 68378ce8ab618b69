import type { Document, Paragraph, SectionNode } from '../../structure/document';
import type { CleanSpan } from '../../model/span';
import type { BindingLexicon } from './lexicon';
import { findFrames, type Frame } from './frames';
import { longestAt } from './tokens';

/** The log odds that a sentence commits (positive) rather than reports (negative), by where the sentence starts. */
export type StanceTrack = ReadonlyMap<number, number>;

/** The log odds that a sentence has the stance of the one before it: in its paragraph, over a paragraph's end, into another part, into or out of a paragraph that looks back, into another article. */
const holds = { sentence: 6, paragraph: 5, part: 3, aside: 2, article: 0.5 };
/** What one sentence's cues can weigh at most, and how much of their sum counts: cues of one sentence go together. */
const strongest = 3;
const decisive = 5;
const share = 0.7;
/** What a time that opens a sentence weighs: a past one decides, one to come only leans. */
const opened = { past: -8, toCome: 2 };
/** How much a value and its bare growth side by side (完成50亿元，增长8%) tell of a report. */
const grown = -1.5;

/**
 * Whether each sentence reports or commits. Reports keep to one stance over whole parts, so the cues of a sentence
 * (力争, 获评) are weighed with those of its neighbours: forward and backward over a chain of two states.
 */
export function trackStance(
  document: Document,
  planYear: number | null,
  lexicon: BindingLexicon,
): StanceTrack {
  const text = document.reading.clean;
  const looksBack = (paragraph: Paragraph | undefined): boolean => {
    const [first] = paragraph?.sentences ?? [];
    if (first === undefined || paragraph?.isHeading === true) return false;
    return weightOfTimes(first.from, findFrames(text, first, planYear, lexicon)) < 0;
  };
  const steps = document.paragraphs.flatMap((paragraph, order) => {
    const before = document.paragraphs[order - 1];
    const aside = looksBack(before) || looksBack(paragraph);
    return paragraph.sentences.map((sentence, at) => {
      const times = paragraph.isHeading ? [] : findFrames(text, sentence, planYear, lexicon);
      const cues = cuesOf(text, sentence.from, sentence.to, lexicon);
      return {
        from: sentence.from,
        evidence: paragraph.isHeading
          ? 2 * cues
          : cues + weightOfTimes(sentence.from, times) + growthIn(text, sentence),
        hold:
          at > 0 ? holds.sentence : Math.min(holdBetween(before, paragraph), aside ? holds.aside : Infinity),
      };
    });
  });
  const forward = sweep(steps.map(({ evidence, hold }) => ({ evidence, hold })));
  const backward = sweep(
    steps.map(({ evidence }, at) => ({ evidence, hold: steps[at + 1]?.hold ?? 0 })).reverse(),
  ).reverse();
  return new Map(
    steps.map(({ from, evidence }, at) => [from, (forward[at] ?? 0) + (backward[at] ?? 0) - evidence]),
  );
}

/** What the times of a sentence weigh: the one that opens it, where no other one contradicts it. */
function weightOfTimes(from: number, frames: readonly Frame[]): number {
  const [first] = frames;
  if (first === undefined || first.from > from + longestIndent) return 0;
  if (first.offset >= 0) return frames.every(({ offset }) => offset >= 0) ? opened.toCome : 0;
  return frames.every(({ offset }) => offset < 0) ? opened.past : 0;
}

/** Spaces, dashes and dots may stand before a sentence. */
const longestIndent = 3;

const bareGrowth = /[元吨斤次](?:，|、|，同比)(?:增长|下降)\d[\d.]{0,5}%(?=[，、；。])/g;
const growthIn = (text: string, { from, to }: CleanSpan): number =>
  grown * (text.slice(from, to).match(bareGrowth)?.length ?? 0);

interface Step {
  readonly evidence: number;
  readonly hold: number;
}

/** The log odds after each step: the step before's, as far as they carry over, and the step's own evidence. */
function sweep(steps: readonly Step[]): number[] {
  let odds = 0;
  return steps.map(({ evidence, hold }) => {
    odds = carry(odds, hold) + evidence;
    return odds;
  });
}

/** Log odds carried over a step at which the stance changes with the log odds `-hold`. */
const carry = (odds: number, hold: number): number =>
  Math.log((Math.exp(odds + hold) + 1) / (Math.exp(hold) + Math.exp(odds)));

const ancestor = (section: SectionNode | null, level: number): SectionNode | null =>
  section === null || section.level <= level ? section : ancestor(section.parent, level);

function holdBetween(before: Paragraph | undefined, paragraph: Paragraph): number {
  if (before === undefined) return 0;
  if (ancestor(before.section, 1) !== ancestor(paragraph.section, 1)) return holds.article;
  return ancestor(before.section, 2) === ancestor(paragraph.section, 2) ? holds.paragraph : holds.part;
}

/**
 * What the cues of `[from, to)` weigh together. Common cues go together, so they weigh {@link strongest} at most;
 * a decisive one (工作回顾) counts in full.
 */
export function cuesOf(text: string, from: number, to: number, lexicon: BindingLexicon): number {
  let common = 0;
  let deciding = 0;
  for (let at = from; at < to; at++) {
    const cue = longestAt(text, at, to, lexicon.stance);
    if (cue === null) continue;
    if (Math.abs(cue.weight) >= decisive) deciding += cue.weight;
    else common += cue.weight;
    at += cue.word.length - 1;
  }
  return deciding + Math.max(-strongest, Math.min(strongest, share * common));
}
