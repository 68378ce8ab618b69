import type { Document, Paragraph, SectionNode } from '../../structure/document';
import type { BindingLexicon } from './lexicon';
import { longestAt } from './tokens';

/** The log odds that a sentence commits (positive) rather than reports (negative), by where the sentence starts. */
export type StanceTrack = ReadonlyMap<number, number>;

/** The log odds that a sentence has the stance of the one before it: in its paragraph, over a paragraph's end, into another part, into another article. */
const holds = { sentence: 6, paragraph: 5, part: 3, article: 0.5 };
/** What one sentence's cues can weigh at most, and how much of their sum counts: cues of one sentence go together. */
const strongest = 3;
const decisive = 5;
const share = 0.7;

/**
 * Whether each sentence reports or commits. Reports keep to one stance over whole parts, so the cues of a sentence
 * (力争, 获评) are weighed with those of its neighbours: forward and backward over a chain of two states.
 */
export function trackStance(document: Document, lexicon: BindingLexicon): StanceTrack {
  const text = document.reading.clean;
  const steps = document.paragraphs.flatMap((paragraph, order) =>
    paragraph.sentences.map((sentence, at) => ({
      from: sentence.from,
      evidence: paragraph.isHeading
        ? 2 * cuesOf(text, sentence.from, sentence.to, lexicon)
        : cuesOf(text, sentence.from, sentence.to, lexicon),
      hold: at > 0 ? holds.sentence : holdBetween(document.paragraphs[order - 1], paragraph),
    })),
  );
  const forward = sweep(steps.map(({ evidence, hold }) => ({ evidence, hold })));
  const backward = sweep(
    steps.map(({ evidence }, at) => ({ evidence, hold: steps[at + 1]?.hold ?? 0 })).reverse(),
  ).reverse();
  return new Map(
    steps.map(({ from, evidence }, at) => [from, (forward[at] ?? 0) + (backward[at] ?? 0) - evidence]),
  );
}

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
