import type { Translate } from './translate';

/**
 * Why something was found, as a sentence for people; null for a rule that this version has no words for.
 * @example ruleTerm('value-first', t) // 'The number counts the thing named after it.'
 */
export const ruleTerm = (rule: string, t: Translate): string | null =>
  new Map(
    [patternTerms, scopeTerms, goalTerms, nameTerms, placeAndPersonTerms].flatMap((terms) =>
      Object.entries(terms(t)),
    ),
  ).get(rule) ?? null;

/** How a number is bound to what it measures. */
const patternTerms = (t: Translate): Readonly<Record<string, string>> => ({
  'subject-verb': t('The thing named before the verb is measured by the number after it.'),
  'verb-object': t('The verb acts on the thing named between it and the number.'),
  subject: t('The thing named right before the number is measured by it.'),
  'value-first': t('The number counts the thing named after it.'),
  facet: t('It belongs to the thing named just before.'),
  inherited: t('Nothing is named anew, so what was named before still holds.'),
  respectively: t('The numbers are dealt out in order to the things listed.'),
  'respectively-uneven': t(
    'There are not as many numbers as things listed: please check which belongs to which.',
  ),
  share: t('It is a share of the whole named with it.'),
  action: t('The text names only what is done.'),
  unnamed: t('The text does not name what is measured.'),
});

/** Why a number only describes. */
const scopeTerms = (t: Translate): Readonly<Record<string, string>> => ({
  'scope-of-next': t('It describes what the next number counts.'),
  glossary: t('It stands in an explanation of terms.'),
  'inside-name': t('It is part of a name.'),
  'when-built': t('It tells what a work will be like once built.'),
  'describing-unit': t('Its unit describes and does not count.'),
  'chinese-count': t('Spelled out in characters, it counts what is known already.'),
  grade: t('It names a grade.'),
  'spelled-out': t('It counts what the text lists next.'),
  'counted-list': t('It counts aspects, not results.'),
  'one-of': t('It says of which many this is one.'),
  grant: t('It is a sum paid to whoever asks for it.'),
  capacity: t('It tells how large or how dear a project is.'),
  'scope-of-investment': t('It counts the projects whose investment is given next.'),
  'in-progress': t('It tells what the work extends to, not what comes of it.'),
  topic: t('It tells what the sentence is about.'),
  'listed-names': t('It counts the names listed before it.'),
});

/** What is promised without a number. */
const goalTerms = (t: Translate): Readonly<Record<string, string>> => ({
  'keep-pace': t('It is to keep pace with something else.'),
  'keep-rank': t('It is to stand above an average or among the first.'),
  'keep-quality': t('It is to hold its amount and gain in quality.'),
  'full-coverage': t('It is to reach everyone or every place.'),
  clear: t('It is to come down to none, or not to rise.'),
  'meet-standard': t('It is to meet a standard.'),
  double: t('It is to double.'),
  deliver: t('It is to be built or opened.'),
  win: t('A title is to be won.'),
  'complete-task': t('A task that was set is to be fulfilled.'),
});

/** What a name is known by. */
const nameTerms = (t: Translate): Readonly<Record<string, string>> => ({
  decided: t('A person decided so.'),
  'own-name': t('It stands in your name list.'),
  model: t('The wording around it suggests a name.'),
  list: t('It stands in a list of names of one kind.'),
  'counted-names': t('The text lists as many as it counts.'),
  'list-mate': t('It stands in a list of names of one kind.'),
  repeated: t('It stands elsewhere in the text as a name.'),
  defined: t('The text says what it is short for.'),
  'home-place': t('The text names its congress or government.'),
  'short-form': t('It is short for a name given in the text.'),
  time: t('It reads as a date or a period.'),
  body: t('It is a public body.'),
  'paired-body': t('It is a public body, named in one breath with another.'),
  'body-of-place': t('It is a public body of a place.'),
  'organization-suffix': t('It ends as organizations do.'),
  'known-organization': t('It is a known organization.'),
  'unclear-organization': t('It is a known organization, but may be another word here.'),
  source: t('It is named as the source of the page.'),
  newspaper: t('It is a newspaper.'),
  'facility-suffix': t('It ends as facilities do.'),
  route: t('It leads from one place to another, in a list of ways.'),
  'joined-way': t('Each character stands for a place here.'),
  'road-code': t('It is the number of a road.'),
  phase: t('It names a phase of a project.'),
  'title-line': t('It stands in a line of its own, as titles do.'),
  'title-marks': t('It stands in the marks of a title.'),
  'work-title': t('It stands in the marks of a title, and may be a work.'),
  'issued-document': t('It ends as documents do, after a verb that makes or keeps them.'),
  'acted-on-document': t('It ends as documents do, before what is done with it.'),
  'document-suffix': t('It ends as documents do.'),
  session: t('It is a numbered session or congress.'),
  'convened-meeting': t('It was convened.'),
  'meeting-suffix': t('It ends as meetings do.'),
  catchword: t('It stands in quotation marks as a catchword.'),
  'virtue-of-place': t('It says what a place wants to be.'),
  'program-suffix': t('It ends as plans and campaigns do.'),
});

/** What a place or a person is known by. */
const placeAndPersonTerms = (t: Translate): Readonly<Record<string, string>> => ({
  'known-place': t('It is a known administrative place.'),
  'unclear-place': t('It is a known place, but may be another word here.'),
  'local-town': t('It is a town within the place the text is about.'),
  'abbreviated-place': t('A single character stands for a place here.'),
  dateline: t('A piece of news is told from there.'),
  'known-region': t('Something has a rank in this part of the country.'),
  'listed-place': t('It stands in a list of places.'),
  'joined-places': t('Each character stands for a place here.'),
  'local-place': t('It is a place within the one the text is about.'),
  'place-suffix': t('It ends as places do.'),
  'named-quarter': t('It ends as places do.'),
  byline: t('It stands in a by-line.'),
  'office-and-name': t('An office stands before it.'),
  'office-holder': t('An office stands before it.'),
  'known-person': t('It is a known person.'),
  'named-after': t('It is a known person, after whom something may be named here.'),
  appointed: t('It is appointed or elected here.'),
  'listed-person': t('It stands in a list of persons.'),
  addressed: t('It is named with a form of address or an office.'),
  speaker: t('Words are put in its mouth.'),
});
