import type { Mark } from './mark';

/** One mark that both sides changed in different ways since they last agreed. */
export interface MarkConflict {
  readonly ours: Mark | null;
  readonly theirs: Mark | null;
}

export interface MergedMarks {
  /** Where the sides conflict, the later decision; a change wins over a deletion. */
  readonly marks: readonly Mark[];
  readonly conflicts: readonly MarkConflict[];
}

/**
 * Merges two lists of marks mark by mark against the list they both started from, as version control merges lines:
 * what only one side changed is taken from it; what both changed differently is a conflict for a person to see.
 * @example a mark on 3200人 noted by us and rejected by them → the later of the two, and one conflict
 */
export function mergeMarks(
  base: readonly Mark[],
  ours: readonly Mark[],
  theirs: readonly Mark[],
): MergedMarks {
  const [baseById, ourById, theirById] = [base, ours, theirs].map(byId);
  const marks: Mark[] = [];
  const conflicts: MarkConflict[] = [];
  for (const id of new Set([...ours, ...theirs].map((mark) => mark.id))) {
    const [before = null, our = null, their = null] = [
      baseById?.get(id),
      ourById?.get(id),
      theirById?.get(id),
    ];
    if (sameMark(our, their) || sameMark(before, their)) push(marks, our);
    else if (sameMark(before, our)) push(marks, their);
    else {
      conflicts.push({ ours: our, theirs: their });
      push(marks, later(our, their));
    }
  }
  return { marks, conflicts };
}

const byId = (marks: readonly Mark[]): ReadonlyMap<string, Mark> =>
  new Map(marks.map((mark) => [mark.id, mark]));

function push(marks: Mark[], mark: Mark | null): void {
  if (mark) marks.push(mark);
}

const sameMark = (a: Mark | null, b: Mark | null): boolean =>
  a === null || b === null ? a === b : saySame(a, b);

/** Whether two marks decide the same; where they were last found in the text does not matter. */
export const saySame = (a: Mark, b: Mark): boolean =>
  JSON.stringify(decisionOf(a)) === JSON.stringify(decisionOf(b));

const decisionOf = ({ state, label, values, note, tags, anchor: { exact } }: Mark): readonly unknown[] => [
  state,
  label,
  Object.entries(values).sort(([a], [b]) => (a < b ? -1 : 1)),
  note,
  tags,
  exact,
];

/** The decision that was made last; any decision where one was taken back. */
export const later = (ours: Mark | null, theirs: Mark | null): Mark | null =>
  ours === null || (theirs !== null && Date.parse(theirs.modified) > Date.parse(ours.modified))
    ? theirs
    : ours;
