import { type HeadingMark, type HeadingStyle, rankOf } from './headingMark';

/**
 * The bare lines that numbers count on over, 三、 before them and 四、 behind, each with the number it stands under. They
 * are no parts, for under a part numbers start anew. Of several numbers that count on the innermost has the line.
 */
export function findInsets(
  marks: readonly HeadingMark[],
  titles: ReadonlySet<HeadingMark>,
): ReadonlyMap<HeadingMark, HeadingMark> {
  const insets = new Map<HeadingMark, HeadingMark>();
  const following = nextOfStyle(marks);
  const latest = new Map<HeadingStyle, HeadingMark>();
  for (const mark of marks) {
    if (mark.form === 'numbered') latest.set(mark.style, mark);
    if (mark.style !== 'line') continue;
    const number = titles.has(mark) ? undefined : innermostGoingOn(latest.values(), following);
    if (number) insets.set(mark, number);
    else latest.clear();
  }
  return insets;
}

const innermostGoingOn = (
  numbers: Iterable<HeadingMark>,
  following: ReadonlyMap<HeadingMark, HeadingMark>,
): HeadingMark | undefined =>
  Array.from(numbers)
    .filter((number) => following.get(number)?.ordinal === number.ordinal + 1)
    .sort((a, b) => rankOf(b) - rankOf(a))[0];

/** For each mark the one of its style that comes next. */
function nextOfStyle(marks: readonly HeadingMark[]): ReadonlyMap<HeadingMark, HeadingMark> {
  const next = new Map<HeadingMark, HeadingMark>();
  const latest = new Map<HeadingStyle, HeadingMark>();
  for (const mark of marks) {
    const before = latest.get(mark.style);
    if (before) next.set(before, mark);
    latest.set(mark.style, mark);
  }
  return next;
}
