import type { Goal, Quantity, Role } from '../model/quantity';
import type { Properties } from '../model/report';
import type { Document, SectionNode } from '../structure/document';
import { mayHold, periodUnder } from './binding/period';
import { planYearOf } from './binding/planYear';
import { readParagraph } from './binding/readParagraph';
import { trackStance } from './binding/stance';
import type { QuantityLexicon } from './lexicon';
import { noParagraphMemory, type ParagraphMemory } from './paragraphMemory';
import { paragraphTexts } from './paragraphTexts';
import { toGoal } from './toGoal';
import { toQuantity, type ValuePlace } from './toQuantity';

export interface QuantityFindings {
  readonly quantities: readonly Quantity[];
  readonly goals: readonly Goal[];
}

/**
 * Every literal quantity of the document with its role, indicator and value, and the goals without a number.
 * `力争进出口总额增长6%左右` gives 6% as a target of 进出口总额. Paragraphs are read one by one; then the stances of their
 * sentences, weighed together, say what is promised and what is reported. A memory makes a text that was read before, a
 * few edits ago, a good deal faster and no different. Never fails; linear in the length of the text.
 */
export function findQuantities(
  document: Document,
  properties: Properties,
  lexicon: QuantityLexicon,
  memory: ParagraphMemory = noParagraphMemory,
): QuantityFindings {
  const years = { own: properties.year, planned: planYearOf(document, properties, lexicon.binding) };
  const readings = paragraphTexts(document, lexicon.binding.glossaryTitles).map((paragraph) =>
    memory.readingOf(paragraph, years, (each) => readParagraph(each, years, lexicon)),
  );
  const stances = trackStance(document, readings);
  const periodOf = periodsBySection(properties, lexicon);
  const quantities: Quantity[] = [];
  const goals: Goal[] = [];
  document.paragraphs.forEach((paragraph, at) => {
    const { reading } = document;
    const place: ValuePlace = {
      reading,
      paragraph,
      words: lexicon.binding.words,
      periodOf: (role, opened) => {
        const fits = opened !== null && mayHold(opened, role, properties.year);
        return fits ? opened : periodOf(paragraph.section, role);
      },
    };
    readings[at]?.sentences.forEach((sentence, order) => {
      const stance = stances[at]?.[order] ?? 0;
      for (const value of sentence.values)
        quantities.push(toQuantity(place, value, stance, `q${quantities.length + 1}`));
      for (const found of sentence.goals) {
        const goal = stance >= found.least && toGoal(place, found, `g${goals.length + 1}`);
        if (goal) goals.push(goal);
      }
    });
  });
  return { quantities, goals };
}

/** The periods that titles name, each looked for once: a section may hold hundreds of quantities. */
function periodsBySection(
  { title, year: own }: Properties,
  { binding }: QuantityLexicon,
): (section: SectionNode | null, role: Role) => string | null {
  const known = new Map<string, string | null>();
  return (section, role) => {
    const key = `${role} ${section?.id ?? ''}`;
    const period = known.get(key);
    if (period !== undefined) return period;
    const found = periodUnder({ section, title, own }, role, binding);
    known.set(key, found);
    return found;
  };
}
