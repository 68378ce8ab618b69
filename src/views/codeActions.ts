import type { Duplicate } from '../core/model/duplicate';
import type { TextEdit } from '../core/model/edit';
import type { Noise } from '../core/model/noise';
import type { Report } from '../core/model/report';
import type { Span } from '../core/model/span';
import { continuationEdits, mendingEdits } from '../core/text/mending';
import { familyOf, keepInstead, removeCopies, safeDuplicates } from './duplicates';
import { safeRepairs } from './repairs';
import { wholeUnits } from './shorten';
import { noiseTerm } from './terms';
import type { Translate } from './translate';

/** Something a person can have done to the text with one click. */
export interface Fix {
  readonly title: string;
  /** The code of the problem it mends; null for one that mends the whole text. */
  readonly code: string | null;
  /** What is done: edits in one undo step, or a mass fix or comparison that the host may show first. */
  readonly action:
    | { readonly kind: 'edits'; readonly edits: readonly TextEdit[] }
    | { readonly kind: 'clean' | 'duplicates'; readonly edits: readonly TextEdit[] }
    | { readonly kind: 'compare'; readonly duplicate: Duplicate };
  /** Done when the person asks for the obvious fix. */
  readonly preferred: boolean;
}

/** The fixes offered where `span` touches damage, those of repeats first, and after them those for the whole text. */
export function toFixes(report: Report, text: string, span: Span, t: Translate): Fix[] {
  const duplicate = report.duplicates.find((each) => touches(each.span, span));
  const noise = report.noise.find((each) => touches(each.span, span));
  const fixes = [
    ...(duplicate ? duplicateFixes(duplicate, report, text, t) : []),
    ...(noise ? noiseFixes(noise, report, text, t) : []),
  ];
  const repairs = safeRepairs(report, text);
  return fixes.length === 0 || repairs.length === 0
    ? fixes
    : [...fixes, toFix(t('Clean this report…'), null, { kind: 'clean', edits: repairs })];
}

/** A cursor, which covers nothing, touches what it stands in or right beside. */
const touches = (a: Span, b: Span): boolean => a.start <= b.end && b.start <= a.end;

const toFix = (title: string, code: string | null, action: Fix['action'], preferred = false): Fix => ({
  title,
  code,
  action,
  preferred,
});

function duplicateFixes(here: Duplicate, report: Report, text: string, t: Translate): Fix[] {
  const code = `duplicate-${here.form}`;
  const family = familyOf(report, here);
  const safe = safeDuplicates(report);
  const edit = (title: string, edits: readonly TextEdit[], preferred = false): Fix =>
    toFix(title, code, { kind: 'edits', edits }, preferred);
  const all = edit(
    t('Remove all {0} copies but the one that stays', family.length),
    removeCopies(text, family),
  );
  const everywhere = toFix(t('Remove all {0} safe duplicates in this file…', safe.length), code, {
    kind: 'duplicates',
    edits: removeCopies(text, safe),
  });
  return [
    edit(t('Remove this copy'), removeCopies(text, [here]), here.safe),
    ...(family.length > 1 ? [all] : []),
    edit(t('Keep this copy and remove the other'), keepInstead(report, text, here)),
    toFix(t('Compare the two'), code, { kind: 'compare', duplicate: here }),
    ...(safe.length > 0 ? [everywhere] : []),
  ];
}

function noiseFixes(here: Noise, report: Report, text: string, t: Translate): Fix[] {
  const code = `noise-${here.kind}`;
  const kind = noiseTerm(here.kind, t);
  const known = here.replacement !== null;
  const choices = here.replacement === null ? (here.alternatives ?? []) : [here.replacement];
  const single = choices.map((newText) =>
    toFix(
      mendingTitle(here, newText, t),
      code,
      { kind: 'edits', edits: [{ span: here.span, newText }] },
      known,
    ),
  );
  const all = mendingEdits(report.noise.filter((noise) => noise.kind === here.kind));
  const mendAll = toFix(t('Mend all {0} places: {1}', all.length, kind), code, { kind: 'edits', edits: all });
  const continued = continuationFixes(here, text, t);
  return [...single, ...continued, ...(all.length > 1 ? [mendAll] : [])];
}

function mendingTitle({ kind }: Noise, newText: string, t: Translate): string {
  if (kind === 'column-break') return t('Join the paragraph that is cut here');
  return newText === '' ? t('Remove this: {0}', noiseTerm(kind, t)) : t('Read as “{0}”', newText);
}

/** How much of a paragraph tells it from others, in code units. */
const openingLength = 12;

/** A cut paragraph can be continued with each of those that may; only a person can tell with which. */
function continuationFixes(here: Noise, text: string, t: Translate): Fix[] {
  const openings = (here.continuations ?? []).map(({ start, end }) =>
    text.slice(start, wholeUnits(text, Math.min(end, start + openingLength))),
  );
  return continuationEdits(text, here).map((edits, at) =>
    toFix(t('Continue here with “{0}…”', openings[at] ?? ''), `noise-${here.kind}`, { kind: 'edits', edits }),
  );
}
