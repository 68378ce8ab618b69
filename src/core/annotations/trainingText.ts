import { type EntityType, entityTypes } from '../model/entity';
import { overlaps, type Span } from '../model/span';
import type { PlacedMark } from './reanchor';

/** A text to learn names from, and the names in it: two files of one name, `.txt` and `.jsonl`. */
export interface TrainingText {
  readonly text: string;
  /** A name a line, as JSON; offsets are UTF-16 code units of `text`. */
  readonly annotations: string;
  readonly names: number;
}

interface MarkedName extends Span {
  readonly type: EntityType;
}

/**
 * The lines of a report that a person decided on to the last name, with the names they left standing. A line with a
 * suggestion nobody looked at is left out, because the names in it would be learnt as none; so are lines about which
 * nothing is decided, and those that a name runs over the end of.
 * @param found the names in the report, those that the person may not have looked at among them
 * @returns null where no line is decided
 * @example 云溪县召开会议，副县长李明远出席。 with both names accepted → that line and two names
 */
export function toTrainingText(
  text: string,
  found: readonly Span[],
  placed: readonly PlacedMark[],
): TrainingText | null {
  const decided = placed.flatMap(({ mark: { label, state }, span }) => {
    const type = entityTypes.find((each) => each === label);
    return type ? [{ span, type, isName: state !== 'rejected' }] : [];
  });
  const open = found.filter((span) => !decided.some((each) => overlaps(each.span, span)));
  const names: MarkedName[] = [];
  let lines = '';
  for (const line of linesOf(text)) {
    const own = decided.filter(({ span }) => overlaps(span, line));
    const isCut = own.some(({ span }) => span.start < line.start || span.end > line.end);
    if (own.length === 0 || isCut || open.some((span) => overlaps(span, line))) continue;
    const shift = lines.length - line.start;
    for (const { span, type, isName } of own)
      if (isName) names.push({ start: span.start + shift, end: span.end + shift, type });
    lines += text.slice(line.start, line.end);
  }
  return lines === '' ? null : { text: lines, annotations: writeNames(lines, names), names: names.length };
}

/** The lines of a text, each with its end. */
const linesOf = (text: string): Span[] =>
  Array.from(text.matchAll(/[^\n]*\n|[^\n]+$/g), ({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));

const writeNames = (text: string, names: readonly MarkedName[]): string =>
  names
    .toSorted((a, b) => a.start - b.start)
    .map((name) => `${JSON.stringify({ kind: 'entity', ...name, text: text.slice(name.start, name.end) })}\n`)
    .join('');
