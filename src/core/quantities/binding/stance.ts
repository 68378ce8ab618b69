import type { Document, Paragraph, SectionNode } from '../../structure/document';
import { decides, firstEvidence, type Place, placesOf } from './places';
import type { ParagraphReading } from './readParagraph';

/**
 * The log odds that a sentence has the stance of the one before it: in its paragraph, over a paragraph's end, into
 * another part, into a paragraph that looks back or out of one in the same part, into another article, into a part whose
 * heading says what it is (工作安排): that tells nothing of the part before.
 */
const holds = { sentence: 6, paragraph: 5, part: 3, aside: 2, article: 0.5, turn: 0 };

/**
 * For each sentence of each paragraph the log odds that it commits (positive) rather than reports (negative). Reports
 * keep to one stance over whole parts, so what the words of a sentence tell (力争, 获评) is weighed with what its
 * neighbours tell: forward and backward over a chain of two states. Copies of a sentence share the stance of the first.
 */
export function trackStance(document: Document, readings: readonly ParagraphReading[]): number[][] {
  const told = withoutCopies(stepsOf(document, readings));
  const steps = told.map((step) => (step.apart ? { ...step, evidence: 0 } : step));
  const forward = sweep(steps);
  const backward = sweep(
    steps.map(({ evidence }, at) => ({ evidence, hold: steps[at + 1]?.hold ?? 0 })).reverse(),
  ).reverse();
  const odds = steps.map(({ evidence }, at) => (forward[at] ?? 0) + (backward[at] ?? 0) - evidence);
  const oddsOf = ({ first, apart, evidence }: (typeof told)[number]): number =>
    apart ? evidence + carry(odds[first] ?? 0, holds.article) : (odds[first] ?? 0);
  const stances = told.map(oddsOf);
  let next = 0;
  return readings.map(({ sentences }) => sentences.map(() => stances[next++] ?? 0));
}

/** A sentence with what it tells of its stance by itself, and how surely it has that of the sentence before it. */
interface Step {
  readonly text: string;
  readonly evidence: number;
  readonly hold: number;
  /** Whether it says nothing of its neighbours, nor they much of it. */
  readonly apart: boolean;
}

function stepsOf(document: Document, readings: readonly ParagraphReading[]): Step[] {
  const places = placesOf(document, readings);
  const decided = leaningsOf(places);
  const { clean } = document.reading;
  return places.flatMap((place, order) => {
    const before = places[order - 1];
    const entered = entering(before, place);
    const leaning = enters(before, place) ? leaningOf(place.paragraph, decided) : 0;
    return place.paragraph.sentences.map(({ from, to }, at) => {
      const own = place.reading?.sentences[at];
      return {
        text: clean.slice(from, to),
        evidence: at > 0 ? (own?.evidence ?? 0) : leaning + firstEvidence(place),
        hold: at > 0 ? holds.sentence : entered,
        apart: own?.apart === true && own.evidence < 0,
      };
    });
  });
}

/** How surely a paragraph has the stance of the one before it. */
function entering(before: Place | undefined, place: Place): number {
  if (before === undefined || place.continues || goesOn(before, place)) return holds.sentence;
  const step = stepInto(before.paragraph, place);
  return turns(before, place) ? Math.min(step, holds.aside) : step;
}

/** Whether an item goes on with the list before it, and is no heading that says what stands under it. */
const goesOn = ({ reading: before }: Place, place: Place): boolean =>
  place.reading?.isItem === true &&
  !decides(place) &&
  (before?.isItem === true || before?.opensList === true);

/** Whether a paragraph looks back, stands after one that did, or opens a list after another: items keep together. */
const turns = (before: Place, { paragraph, reading }: Place): boolean =>
  reading?.looksBack === true ||
  (before.reading?.looksBack === true && before.paragraph.section === paragraph.section) ||
  (before.reading?.isItem === true && reading?.opensList === true && !paragraph.isHeading);

/** How surely a paragraph has the stance of the one before it by where it stands; a heading may decide that of its part. */
function stepInto(before: Paragraph, place: Place): number {
  const { section } = place.paragraph;
  if (decides(place)) return holds.turn;
  if (ancestor(before.section, 1) !== ancestor(section, 1)) return holds.article;
  return ancestor(before.section, 2) === ancestor(section, 2) ? holds.paragraph : holds.part;
}

/**
 * The log odds that a part has the stance that the nearest heading above it decides, by that alone. They count where the
 * part begins, once: a part whose sentences all say otherwise (plans in a 工作总结) is what they say. The title of the
 * whole text tells less of its parts.
 */
const leanings = { title: 1.5, part: 3 };

/** The parts whose heading decides their stance, with what it tells of them. */
const leaningsOf = (places: readonly Place[]): ReadonlyMap<SectionNode, number> =>
  new Map(
    places.flatMap((place) => {
      const { section, isHeading } = place.paragraph;
      if (section === null || !isHeading || !decides(place)) return [];
      const weight = section.level === 1 ? leanings.title : leanings.part;
      return [[section, weight * Math.sign(place.title)]];
    }),
  );

/** Whether text begins at a paragraph, under a heading or in another part than what stands before it. */
const enters = (before: Place | undefined, { paragraph }: Place): boolean =>
  before?.paragraph.isHeading !== false || before.paragraph.section !== paragraph.section;

function leaningOf({ section, isHeading }: Paragraph, decided: ReadonlyMap<SectionNode, number>): number {
  for (let part = isHeading ? null : section; part !== null; part = part.parent) {
    const found = decided.get(part);
    if (found !== undefined) return found;
  }
  return 0;
}

const ancestor = (section: SectionNode | null, level: number): SectionNode | null =>
  section === null || section.level <= level ? section : ancestor(section.parent, level);

/** A sentence shorter than this may well stand twice without being a copy. */
const shortestCopy = 20;

/** Each step with where its text stands first. What a copy tells is known already, so it weighs nothing. */
function withoutCopies(steps: readonly Step[]): (Step & { readonly first: number })[] {
  const firsts = new Map<string, number>();
  return steps.map((step, at) => {
    if (step.text.length < shortestCopy) return { ...step, first: at };
    const first = firsts.get(step.text) ?? at;
    firsts.set(step.text, first);
    return { ...step, first, evidence: first === at ? step.evidence : 0 };
  });
}

/** A text that says nothing of its stance rather reports. */
const prior = -1.2;

/** The log odds after each step: the step before's, as far as they carry over, and the step's own evidence. */
function sweep(steps: readonly Pick<Step, 'evidence' | 'hold'>[]): number[] {
  let odds = prior;
  return steps.map(({ evidence, hold }) => {
    odds = carry(odds, hold) + evidence;
    return odds;
  });
}

/** Log odds carried over a step at which the stance changes with the log odds `-hold`. */
const carry = (odds: number, hold: number): number =>
  Math.log((Math.exp(odds + hold) + 1) / (Math.exp(hold) + Math.exp(odds)));
