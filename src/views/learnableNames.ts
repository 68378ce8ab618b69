import type { PlacedMark } from '../core/annotations/reanchor';
import { type OwnName, readNameList } from '../core/entities/nameList';
import { entityTypes } from '../core/model/entity';
import type { Noise } from '../core/model/noise';
import { longestName } from './nameActions';
import { createQuoter } from './quoter';

/**
 * What a person's decisions teach of names for good: the type of those they corrected or added, and those they only
 * ever rejected as no name. What a name list says already is left out, and what they accepted is known.
 * @param list the list as it stands, empty for none
 * @example 云帆驿站 added as a facility, 力争 rejected as a program → 云帆驿站 facility, 力争 -
 */
export function learnableNames(
  text: string,
  noise: readonly Noise[],
  placed: readonly PlacedMark[],
  list: string,
): OwnName[] {
  const { read } = createQuoter(text, noise);
  const rejected = new Set<string>();
  const accepted = new Set<string>();
  const taught = new Map<string, OwnName>();
  for (const { mark, span } of placed) {
    const type = entityTypes.find((each) => each === mark.label);
    if (!type || span.end - span.start > 2 * longestName) continue;
    const name = read(span);
    if (name.length < 2 || name.length > longestName) continue;
    if (mark.state === 'rejected') rejected.add(name);
    else accepted.add(name);
    if (mark.state === 'corrected' || mark.state === 'added') taught.set(name, { name, type });
  }
  for (const name of rejected) if (!accepted.has(name)) taught.set(name, { name, type: '-' });
  const known = new Map(readNameList(list).names.map(({ name, type }) => [name, type]));
  return [...taught.values()].filter(({ name, type }) => known.get(name) !== type);
}
