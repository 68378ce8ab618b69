import { isEntityType } from './label';
import type { Mark } from './mark';
import { later, type MarkConflict, saySame } from './mergeMarks';
import type { PlacedMark } from './reanchor';

export interface SettledMarks {
  readonly placed: readonly PlacedMark[];
  readonly conflicts: readonly MarkConflict[];
}

/**
 * Two people who decide about one suggestion apart make a mark each. Where a mark that came from elsewhere stands on
 * the very text of one that was here, the one made first stays if both say the same; else the later decision stands
 * until a person chooses. Marks of a number and of a name may share their text.
 * @param isNews whether a mark came just now from elsewhere
 */
export function settleSamePlace(
  placed: readonly PlacedMark[],
  isNews: (mark: Mark) => boolean,
): SettledMarks {
  const present = new Map<string, PlacedMark>();
  for (const each of placed) if (!isNews(each.mark)) present.set(placeOf(each), each);
  const dropped = new Set<PlacedMark>();
  const conflicts: MarkConflict[] = [];
  for (const theirs of placed.filter(({ mark }) => isNews(mark))) {
    const ours = present.get(placeOf(theirs));
    if (!ours) continue;
    if (saySame(ours.mark, theirs.mark)) dropped.add(firstMade(ours, theirs) === ours ? theirs : ours);
    else {
      conflicts.push({ ours: ours.mark, theirs: theirs.mark });
      dropped.add(later(ours.mark, theirs.mark) === ours.mark ? theirs : ours);
    }
  }
  return { placed: placed.filter((each) => !dropped.has(each)), conflicts };
}

const placeOf = ({ mark, span: { start, end } }: PlacedMark): string =>
  `${start}-${end} ${isEntityType(mark.label) ? 'name' : 'number'}`;

/** The same on both sides, whoever asks: else each would drop its own. */
function firstMade(a: PlacedMark, b: PlacedMark): PlacedMark {
  const [first, second] = [a, b].map(({ mark: { created, id } }) => `${created} ${id}`);
  return (first ?? '') <= (second ?? '') ? a : b;
}
