import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carryMarks } from '../../../../src/core/annotations/carryMarks';
import { ownContext } from '../../../../src/core/annotations/evidence';
import { isRecognisable, refreshAnchors } from '../../../../src/core/annotations/follow';
import type { Mark } from '../../../../src/core/annotations/mark';
import {
  allMarks,
  type FoundPlace,
  margin,
  reanchor,
  type Reanchored,
  searchMarks,
} from '../../../../src/core/annotations/reanchor';
import type { TextEdit } from '../../../../src/core/model/edit';
import type { Span } from '../../../../src/core/model/span';
import { lexicon, marksOn } from '../../../unit/core/annotations/marks';

const paragraphs = [
  '全县地区生产总值增长5.5%左右，一般公共预算收入增长4%以上。',
  '新增城镇就业3200人以上，城镇登记失业率控制在4.5%以内。',
  '新建高标准农田6万亩，粮食总产稳定在9亿斤以上，农田灌溉面积增长5.5%左右。',
  '改造老旧小区18个，新增停车位1200个，完成投资3.6亿元。',
  '新增城镇就业3200人以上，城镇登记失业率控制在4.5%以内。',
];
const text = paragraphs.join('\n\n');

const numbers = (source: string): Span[] =>
  Array.from(source.matchAll(/[0-9.]+(?:%|[\u4e00-\u9fff])/g), ({ index, 0: quote }) => ({
    start: index,
    end: index + quote.length,
  }));
const marks = marksOn(text, numbers(text));
const standing = (all: readonly Mark[]): Reanchored => ({
  placed: all.map((mark) => ({ mark, span: { start: mark.anchor.start, end: mark.anchor.end } })),
  lost: [],
});

/** Texts that repeat themselves, clean and dirty: paragraphs of one sort or two, some of them twice. */
const repetitive = fc
  .array(
    fc.constantFrom(
      ...paragraphs,
      '完成投资3 31 亿元，增长5.5%左右。',
      '臨(lín)湖區(qū)新增城镇就业3200人以上🙂，改造老旧小区18个。',
      '增长5.5%。',
    ),
    { minLength: 2, maxLength: 8 },
  )
  .map((parts) => parts.join('\r\n\r\n'));

/** A text every character of which remembers which one of the first version it was; null for one put in since. */
interface Traced {
  readonly text: string;
  readonly origins: readonly (number | null)[];
}

const traced = (of: string): Traced => ({
  text: of,
  origins: Array.from({ length: of.length }, (_, at) => at),
});

/** What one step of a script does, and the changes an editor reports for it. */
interface Step {
  readonly after: Traced;
  readonly changes: readonly TextEdit[];
}

const put = ({ text, origins }: Traced, at: number, piece: Traced): Traced => ({
  text: text.slice(0, at) + piece.text + text.slice(at),
  origins: [...origins.slice(0, at), ...piece.origins, ...origins.slice(at)],
});
const cut = ({ text, origins }: Traced, { start, end }: Span): Traced => ({
  text: text.slice(0, start) + text.slice(end),
  origins: [...origins.slice(0, start), ...origins.slice(end)],
});
const fresh = (piece: string): Traced => ({ text: piece, origins: Array.from(piece, () => null) });

const share = fc.double({ min: 0, max: 1, noNaN: true });
const replacement = fc.record({
  kind: fc.constant('replace' as const),
  at: share,
  remove: fc.nat({ max: 30 }),
  insert: fc.constantFrom('', '，', '全面推进', '5.5%', '\n\n', paragraphs[1] ?? ''),
});
const paragraphStep = fc.record({ kind: fc.constantFrom('move', 'duplicate'), at: share, to: share });
const script = fc.array(fc.oneof(replacement, paragraphStep), { maxLength: 6 });
type ScriptStep = typeof script extends fc.Arbitrary<(infer One)[]> ? One : never;

function replace(before: Traced, span: Span, insert: string): Step {
  return {
    after: put(cut(before, span), span.start, fresh(insert)),
    changes: [{ span, newText: insert }],
  };
}

function take(before: Traced, step: ScriptStep): Step {
  const { length } = before.text;
  const at = Math.floor(step.at * length);
  if ('insert' in step)
    return replace(before, { start: at, end: Math.min(length, at + step.remove) }, step.insert);
  const span = paragraphAt(before.text, at);
  const piece: Traced = {
    text: before.text.slice(span.start, span.end),
    origins: before.origins.slice(span.start, span.end),
  };
  if (step.kind === 'duplicate') {
    const to = paragraphAt(before.text, Math.floor(step.to * length)).start;
    return replace(before, { start: to, end: to }, piece.text);
  }
  const without = cut(before, span);
  const to = paragraphAt(without.text, Math.floor(step.to * without.text.length)).start;
  return {
    after: put(without, to, piece),
    changes: [
      { span, newText: '' },
      { span: { start: to, end: to }, newText: piece.text },
    ],
  };
}

/** The lines from one blank line to the next, the blank line included. */
function paragraphAt(text: string, at: number): Span {
  const start = at === 0 ? 0 : text.lastIndexOf('\n\n', at - 1) + 1;
  const end = text.indexOf('\n\n', at);
  return { start: start === 1 ? 2 : start === 0 ? 0 : start + 1, end: end < 0 ? text.length : end + 2 };
}

function run(
  steps: readonly ScriptStep[],
  from = text,
  made: readonly Mark[] = marks,
): { readonly end: Traced; readonly marks: Reanchored } {
  let present = traced(from);
  let kept = standing(made);
  for (const step of steps) {
    const { after, changes } = take(present, step);
    kept = carryMarks(present.text, after.text, kept, changes, lexicon);
    present = after;
  }
  return { end: present, marks: kept };
}

const ids = ({ placed, lost }: Reanchored): string[] =>
  [...placed, ...lost].map(({ mark }) => mark.id).sort();
const allIds = marks.map(({ id }) => id).sort();

/** Where the very characters of a span of the first version stand; null where they were cut apart or went. */
function wholeOf({ origins }: Traced, { start, end }: Span): Span | null {
  const at = origins.indexOf(start);
  const length = end - start;
  const stands = at >= 0 && origins.slice(at, at + length).every((origin, of) => origin === start + of);
  return stands ? { start: at, end: at + length } : null;
}

/** A mark's span with what its anchor remembers of its line. */
function inLine({ anchor }: Mark): Span {
  const { before, after } = ownContext(anchor);
  return { start: anchor.start - before, end: anchor.end + after };
}

/** Whether a place of a text reads like a mark and its line, letter by letter. */
function readsLike(mark: Mark, of: string, text: string, at: number): boolean {
  const line = inLine(mark);
  return text.startsWith(of.slice(line.start, line.end), at - (mark.anchor.start - line.start));
}

/**
 * Checks where marks were found again in a text that was changed while nobody looked: each is placed or lost, and a
 * placed one stands on its very quote. It is on another text than its own only where its own line was edited, and
 * the other place reads like that line to the letter or has clearly more of it.
 */
function checkFound(of: string, made: readonly Mark[], end: Traced, found: Reanchored): void {
  expect(ids(found)).toEqual(made.map(({ id }) => id).sort());
  const searched = new Map(searchMarks(end.text, made, lexicon).map((each) => [each.mark.id, each]));
  for (const { mark, span } of found.placed) {
    expect(bare(end.text.slice(span.start, span.end))).toBe(bare(mark.anchor.exact));
    const own = wholeOf(end, mark.anchor);
    if (!own || (own.start < span.end && span.start < own.end)) continue;
    const placeAt = (start: number): FoundPlace | undefined =>
      searched.get(mark.id)?.candidates.find((each) => each.span.start === start);
    const [left, taken] = [placeAt(own.start), placeAt(span.start)];
    const isClear = taken?.isTwin === true || (taken?.evidence ?? 0) - (left?.evidence ?? 0) >= margin;
    expect([mark.id, readsLike(mark, of, end.text, own.start), isClear]).toEqual([mark.id, false, true]);
  }
}

/** A quote without what reading through damage passes over. */
const bare = (quote: string): string => quote.replace(/\s|\([a-zü-ǜ]+\)/g, '');

describe('after any edits', () => {
  const original = new Map(marks.map((mark) => [mark.id, mark]));

  it('every mark is placed or lost, and a placed one stands on what its quote became', () => {
    fc.assert(
      fc.property(script, (steps) => {
        const { end, marks: kept } = run(steps);
        expect(ids(kept)).toEqual(allIds);
        for (const { mark, span } of kept.placed)
          expect(isRecognisable(mark, end.text.slice(span.start, span.end))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  it('no mark stands on a copy while its own text stands', () => {
    fc.assert(
      fc.property(script, (steps) => {
        const { end, marks: kept } = run(steps);
        for (const { mark, span } of kept.placed) {
          const own = wholeOf(end, (original.get(mark.id) ?? mark).anchor);
          if (own) expect([mark.id, span.start < own.end && own.start < span.end]).toEqual([mark.id, true]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('no mark is lost by typing and deleting elsewhere', () => {
    fc.assert(
      fc.property(fc.array(replacement, { maxLength: 6 }), (steps) => {
        const { end, marks: kept } = run(steps);
        for (const { mark } of kept.lost)
          expect(wholeOf(end, (original.get(mark.id) ?? mark).anchor)).toBeNull();
      }),
      { numRuns: 300 },
    );
  });

  it('opening the text again moves no mark and finds all but look-alikes', () => {
    fc.assert(
      fc.property(script, (steps) => {
        const { end, marks: kept } = run(steps);
        const again = reanchor(end.text, allMarks(refreshAnchors(end.text, kept, lexicon)), lexicon);
        const before = new Map(
          kept.placed.map(({ mark, span: { start, end } }) => [mark.id, { start, end }]),
        );
        expect(ids(again)).toEqual(allIds);
        for (const { mark, span } of again.placed) expect(span).toEqual(before.get(mark.id) ?? span);
        for (const { mark } of again.lost) expect(before.has(mark.id)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it('changes made while nobody looked put a mark on other text only where its own was edited and the other is clearly more like it', () => {
    fc.assert(
      fc.property(script, (steps) => {
        const { end } = run(steps);
        checkFound(text, marks, end, reanchor(end.text, marks, lexicon));
      }),
      { numRuns: 500 },
    );
  });

  it('so do they in texts that are dirty and repeat themselves', () => {
    fc.assert(
      fc.property(repetitive, script, (source, steps) => {
        const made = marksOn(source, numbers(source));
        const { end } = run(steps, source, made);
        checkFound(source, made, end, reanchor(end.text, made, lexicon));
      }),
      { numRuns: 500 },
    );
  });
});
