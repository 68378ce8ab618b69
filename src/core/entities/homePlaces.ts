import type { EntityType } from '../model/entity';
import type { Candidate } from './candidate';
import { cueAt } from './cues';
import { anyLevel, isLevel } from './levels';
import type { NameContext } from './nameContext';
import { valueOfTerm } from './termTable';
import { classOf, kindBits, longestTerm } from './terms';

type HomeContext = Pick<NameContext, 'text' | 'matches' | 'lexicon'>;

/** A place whose congress or government a text names: 望川市|临湖区|第六届人民代表大会. */
export interface HomePlace {
  readonly name: string;
  /** 临湖 of 临湖区; null where it is a word of its own. */
  readonly short: string | null;
  /** The place before it in the name of the body; null where none stands there. */
  readonly holder: string | null;
}

/** Kinds whose names tell whose they are: 临湖区|政协, 《临湖区|人民政府工作规则》. */
const holders: ReadonlySet<EntityType> = new Set(['meeting', 'organization', 'document']);

/** The places that hold the congresses and governments among these names, by their names. */
export function homePlaces(
  context: HomeContext,
  found: readonly Candidate[],
): ReadonlyMap<string, HomePlace> {
  const places = new Map<string, HomePlace>();
  for (const body of found) {
    if (!holders.has(body.type)) continue;
    const chain = placesAtHead(context, body);
    chain.forEach((name, at) => {
      const holder = chain[at - 1] ?? places.get(name)?.holder ?? null;
      places.set(name, { name, short: shortOf(context, name), holder });
    });
  }
  return places;
}

const seat = /第.{1,3}届|人民政府|人民代表大会|人大|政协|[党纪监]?委/y;

/** The places a body's name begins with, where they are all it has before its kind. */
function placesAtHead(context: HomeContext, { from, to }: Candidate): string[] {
  const { text, lexicon } = context;
  const names: string[] = [];
  const start = text.charAt(from) === '《' ? from + 1 : from;
  let at = start + (cueAt(text, start, lexicon.cues.opensBody)?.length ?? 0);
  for (let end = endOfPlace(context, at); end > at && end < to; end = endOfPlace(context, at)) {
    names.push(text.slice(at, end));
    at = end;
  }
  seat.lastIndex = at;
  return seat.test(text) ? names : [];
}

const knownPlace = kindBits('division', 'town');
const kindOfPlace = kindBits('placeSuffix', 'facilitySuffix', 'govBody');
/** A place the lexicon does not know; no 各乡镇, 全市. */
const unknown = new RegExp(`(?![各全本我该两])\\p{Script=Han}{2,3}?${anyLevel}`, 'uy');

function endOfPlace({ text, matches, lexicon }: HomeContext, at: number): number {
  const known = longestTerm(matches, at, knownPlace);
  if (known > 0) return at + known;
  unknown.lastIndex = at;
  const [name = ''] = unknown.exec(text) ?? [];
  const isKind = (valueOfTerm(lexicon.terms, name) & kindOfPlace) !== 0;
  return isKind || Array.from(name).filter(isLevel).length > 1 ? at : at + name.length;
}

function shortOf({ lexicon }: HomeContext, name: string): string | null {
  const known = lexicon.places.byName.get(name)?.find((division) => division.name === name);
  const short = known?.short ?? name.slice(0, -1);
  return short.length > 1 && classOf(valueOfTerm(lexicon.terms, short)) === 'x' ? short : null;
}
