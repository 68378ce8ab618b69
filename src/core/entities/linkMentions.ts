import type { Entity } from '../model/entity';
import { oneByOne, type Steps } from '../model/steps';
import { toSource, type Reading } from '../text/reading';
import type { Candidate } from './candidate';
import { definedName } from './definedName';
import { holderOf } from './holders';
import { type HomePlace, homePlaces } from './homePlaces';
import { isLevel } from './levels';
import type { NameContext } from './nameContext';
import { roleBefore } from './roles';
import { shortForms } from './shortForms';
import { valueOfTerm } from './termTable';
import { kindBit } from './terms';

/**
 * Brings the mentions of one thing under one entity: the same name and type, and the short forms of a full name that
 * stands in the text (临湖云帆 under 临湖云帆制药有限公司, 区政协 under 临湖区政协, 胶州 under 胶州市). A short form
 * that several full names share stays by itself. Ids follow the order of first mention.
 */
export function* linkMentions(
  context: NameContext,
  reading: Reading,
  names: readonly Candidate[],
): Steps<Entity[]> {
  const groups = groupByName(context.text, names);
  yield;
  const linking = { ...context, homes: homePlaces(context, names) };
  const fullNames = yield* findFullNames(linking, [...groups.values()]);
  const entities = new Map<string, Group>();
  for (const [key, group] of groups) {
    const full = fullNames.get(key) ?? key;
    const linked = entities.get(full);
    entities.set(
      full,
      linked === undefined ? group : { ...linked, mentions: [...linked.mentions, ...group.mentions] },
    );
  }
  yield;
  const linked = [...entities]
    .map(([key, { mentions }]) => ({ key, mentions: mentions.toSorted((a, b) => a.from - b.from) }))
    .sort((a, b) => (a.mentions[0]?.from ?? 0) - (b.mentions[0]?.from ?? 0));
  return (yield* oneByOne(linked.entries(), ([index, { key, mentions }]) =>
    toEntity(linking, reading, `e${index + 1}`, key, mentions),
  )).flat();
}

/** A text with the places that are its own. */
interface LinkingContext extends NameContext {
  readonly homes: ReadonlyMap<string, HomePlace>;
}

/** The mentions that read alike and are of one type. */
interface Group {
  readonly name: string;
  readonly type: Candidate['type'];
  readonly mentions: readonly Candidate[];
}

const keyOf = (type: string, name: string): string => `${type} ${name}`;

function groupByName(text: string, names: readonly Candidate[]): Map<string, Group> {
  const groups = new Map<string, Group & { readonly mentions: Candidate[] }>();
  for (const mention of names) {
    const { type, from, to } = mention;
    const name = text.slice(from, to);
    const group = groups.get(keyOf(type, name)) ?? { name, type, mentions: [] };
    group.mentions.push(mention);
    groups.set(keyOf(type, name), group);
  }
  return groups;
}

/** By the key of a short form the key of the one full name it stands for. The longest names come first. */
function* findFullNames(context: LinkingContext, groups: readonly Group[]): Steps<Map<string, string>> {
  const owners = new Map<string, string | null>();
  for (const { name, type, mentions } of [...groups].sort((a, b) => b.name.length - a.name.length)) {
    yield;
    if (owners.get(keyOf(type, name))) continue;
    const defined = mentions.flatMap(({ to }) => definedName(context.text, to) ?? []);
    for (const short of new Set([...defined, ...callNames(context, name, type)])) {
      const key = keyOf(type, short);
      owners.set(key, owners.has(key) ? null : keyOf(type, name));
    }
  }
  return new Map([...owners].flatMap(([short, full]) => (full === null ? [] : [[short, full] as const])));
}

/** What is longer is a row of places, and the name of no body. */
const longestBody = 60;

/** What else a full name may be called by. */
function callNames(context: LinkingContext, name: string, type: Candidate['type']): string[] {
  if (type === 'place') return placeNames(context, name);
  if (type === 'document') return shortTitles(context, name);
  if (type !== 'organization' || name.length > longestBody) return [];
  const local = name.replace(partyBefore, '');
  const bodies = [name, ...(local === name ? [] : [local]), ...withoutPlaces(context, local)];
  const governments = bodies.filter((body) => body.endsWith('人民政府'));
  const shorter = governments.map((body) => body.replace('人民政府', '政府'));
  return [...bodies.slice(1), ...shorter, ...shortForms(name, type, context.lexicon.terms)];
}

/** Whose body it is where none is named: 中共|临湖区委. */
const partyBefore = /^(?:中共|中国共产党)(?=.{3})/;

/** 胶州 of 胶州市, and each of its characters where the text is at home there: 来匀 in a text about 都匀. */
function placeNames({ lexicon, homes, local }: LinkingContext, name: string): string[] {
  const division = lexicon.places.byName.get(name)?.find((each) => each.name === name && each.short !== '');
  if (division === undefined) return [homes.get(name)?.short ?? []].flat();
  const isHome = division.code === local.home || division.code === local.homeCounty;
  return [division.short, ...(isHome ? Array.from(division.short) : [])];
}

const papers = kindBit('documentSuffix');

/** What a title is cited by later: 《规划》 of 《临湖市国土空间总体规划》. */
const shortTitles = ({ lexicon }: LinkingContext, name: string): string[] =>
  [2, 3, 4]
    .map((length) => name.slice(-1 - length, -1))
    .filter((end) => name.endsWith('》') && (valueOfTerm(lexicon.terms, end) & papers) !== 0)
    .map((end) => `《${end}》`);

/** The names of a body without the places before it: 青湖市临湖区政协 → 临湖区政协, 区政协; 黔南|州委. */
function withoutPlaces(context: LinkingContext, name: string): string[] {
  const isPlace = (place: string): boolean =>
    context.lexicon.places.byName.has(place) || context.homes.has(place);
  for (let to = 2; to < name.length; to++) {
    if (!isPlace(name.slice(0, to)) || isPlace(name.slice(0, to + 1))) continue;
    if (!isLevel(name.charAt(to - 1))) return isLevel(name.charAt(to)) ? [name.slice(to)] : [];
    const deeper = withoutPlaces(context, name.slice(to));
    return deeper.length > 0 ? [name.slice(to), ...deeper] : [name.slice(to - 1)];
  }
  return [];
}

function toEntity(
  context: LinkingContext,
  reading: Reading,
  id: string,
  key: string,
  mentions: readonly Candidate[],
): Entity[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const name = key.slice(first.type.length + 1);
  const written = mentions.map(({ from, to }) => context.text.slice(from, to));
  const roles = first.type === 'person' ? mentions.map(({ from }) => roleBefore(context, from)) : [];
  return [
    {
      id,
      type: first.type,
      name,
      aliases: [...new Set(written)].filter((each) => each !== name),
      role: roles.find((role) => role !== null) ?? null,
      within: first.type === 'place' ? holderOf(context, name, mentions) : null,
      mentions: mentions.map((mention) => toSource(reading, mention)),
      confidence: mentions.reduce((most, { score }) => Math.max(most, score), 0),
      rule: first.rule,
    },
  ];
}
