import equal from 'fast-deep-equal';
import { analyzeGoals, type AnalyzeOptions } from './analyze';
import { carryOver } from './carryOver';
import { excerptRound, linesOf } from './excerpt';
import { type Listed, takeSteps } from './model/changes/listSteps';
import type { Moved, MovedReport } from './model/changes/movedReport';
import type { Replacement } from './model/edit';
import type { Report } from './model/report';
import { headingsIn, innermostSection, type Section } from './model/section';
import { overlaps, type Span } from './model/span';

/**
 * The report of a long text right after an edit, in next to no time: the goals of the edited lines are read anew as they
 * stand between their neighbours, all else is where the edit moved it. With 力争新建学校3所。 typed into the middle of a
 * yearbook it has one target more. Where the edit tells of more than its lines, it differs from that of the whole text
 * read anew; null where it surely does: where the edit touches a title or makes one, and above the first.
 */
export function rereadEdited(text: string, moved: MovedReport, options: AnalyzeOptions): Report | null {
  const { before, edit, sections } = moved;
  const lines = linesOf(text, { start: edit.offset, end: edit.offset + edit.inserted });
  const were = { start: lines.start, end: lines.end - edit.inserted + edit.length };
  if (touchesTitles(before.sections, were, edit)) return null;
  const read = readLines(text, lines, sections, { ...options, properties: before.properties });
  return (
    read && {
      ...before,
      ...carryOver(moved),
      length: text.length,
      sections,
      quantities: replaced(before.quantities, were, moved.quantities, read.quantities),
      goals: replaced(before.goals, were, moved.goals, read.goals),
      glossary: moved.glossary.filter((entry) => entry !== null),
      noise: moved.noise.filter((noise) => noise !== null),
    }
  );
}

/** Whether an edit stands above all titles of a text, or reaches into one or before it in its line. */
const touchesTitles = (sections: readonly Section[], lines: Span, { offset }: Replacement): boolean =>
  innermostSection(sections, { start: offset, end: offset }) === null ||
  headingsIn(sections, lines).some(({ end }) => end >= offset);

/** Lines with their neighbours that are longer than this, in code units, take too long to read at every key. */
const longestExcerpt = 20_000;

/** The goals of some lines as they stand in the text; null where their titles are not the known ones any longer. */
function readLines(
  text: string,
  lines: Span,
  sections: readonly Section[],
  options: AnalyzeOptions,
): Pick<Report, 'quantities' | 'goals'> | null {
  const excerpt = excerptRound(text, lines, sections);
  if (excerpt.text.length > longestExcerpt) return null;
  const found = analyzeGoals(excerpt.text, options);
  const toText = ({ start, end }: Span): Span => ({ start: start + excerpt.shift, end: end + excerpt.shift });
  const isInLines = ({ span }: { readonly span: Span }): boolean => overlaps(toText(span), lines);
  const titles = headingsIn(found.sections, {
    start: lines.start - excerpt.shift,
    end: lines.end - excerpt.shift,
  });
  if (!equal(titles.map(toText), headingsIn(sections, lines))) return null;
  const place = (span: Span) => ({
    span: toText(span),
    sectionId: innermostSection(sections, toText(span))?.id ?? null,
  });
  return {
    quantities: found.quantities.filter(isInLines).map((each) => ({
      ...each,
      ...place(each.span),
      indicatorSpan: each.indicatorSpan && toText(each.indicatorSpan),
    })),
    goals: found.goals.filter(isInLines).map((each) => ({ ...each, ...place(each.span) })),
  };
}

/** A list of which those items that stood in the edited lines gave way to others. */
function replaced<Item extends Listed & { readonly span: Span }>(
  before: readonly Item[],
  were: Span,
  moved: Moved<Item>,
  fresh: readonly Item[],
): readonly Item[] {
  const keep = before.filter(({ span }) => span.end <= were.start).length;
  const leave = before.filter(({ span }) => overlaps(span, were)).length;
  const numbered = fresh.map((item, order) => ({ ...item, id: `${item.id.charAt(0)}${keep + order + 1}` }));
  return takeSteps(moved, [
    { keep, ids: 0, sectionIds: 0 },
    { leave },
    ...numbered.map((add) => ({ add })),
    { keep: before.length - keep - leave, ids: fresh.length - leave, sectionIds: 0 },
  ]);
}
