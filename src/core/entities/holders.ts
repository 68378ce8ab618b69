import type { Candidate } from './candidate';
import type { HomePlace } from './homePlaces';
import { anyLevel, isLevel } from './levels';
import type { NameContext } from './nameContext';
import { type Division, longestPlaceName, parentCode, type PlaceTable } from './placeTable';

interface PlaceContext extends Pick<NameContext, 'text' | 'lexicon' | 'local'> {
  readonly homes: ReadonlyMap<string, HomePlace>;
}

/**
 * The place that holds a place: what stands right before one of its mentions (青湖区|柳店镇: 青湖区) or in the name of
 * its congress (望川市|临湖区|第六届…), else what the lexicon says, among places of one name that in the city the text is about, else what its own name begins with
 * (青湖区柳店镇: 青湖区). Null where none can tell.
 */
export function holderOf(context: PlaceContext, name: string, mentions: readonly Candidate[]): string | null {
  const { places } = context.lexicon;
  return (
    holderInText(context, mentions) ??
    context.homes.get(name)?.holder ??
    holderInTable(places, name, context.local) ??
    holderInName(places, name)
  );
}

function holderInName(places: PlaceTable, name: string): string | null {
  for (let to = Math.min(name.length - 1, longestPlaceName); to > 1; to--)
    if (isHolder(name.charAt(to - 1)) && places.byName.has(name.slice(0, to))) return name.slice(0, to);
  return null;
}

const isHolder = (character: string): boolean => isLevel(character) || character === '盟';
const before = new RegExp(`\\p{Script=Han}{1,7}(?:${anyLevel}|盟)$`, 'u');

function holderInText({ text, lexicon }: PlaceContext, mentions: readonly Candidate[]): string | null {
  for (const { from } of mentions) {
    const [piece = ''] = before.exec(text.slice(Math.max(0, from - 8), from)) ?? [];
    for (let at = 0; at < piece.length - 1; at++)
      if (lexicon.places.byName.has(piece.slice(at))) return piece.slice(at);
  }
  return null;
}

function holderInTable(
  places: PlaceTable,
  name: string,
  { home, counties: atHome }: PlaceContext['local'],
): string | null {
  const isAtHome = (code: string): boolean => home !== null && code.startsWith(home);
  const only = (codes: readonly (string | null)[]): string | null => {
    const [code = null, ...others] = new Set(codes);
    return code === null || others.length > 0 ? null : (places.byCode.get(code)?.name ?? null);
  };
  const divisions: readonly Division[] = places.byName.get(name) ?? [];
  if (divisions.length > 0) {
    const local = divisions.filter(({ code }) => isAtHome(code));
    return only((local.length > 0 ? local : divisions).map(({ code }) => parentCode(code)));
  }
  const counties = atHome.filter(([, towns]) => ` ${towns} `.includes(` ${name} `));
  return only(counties.map(([code]) => code));
}
