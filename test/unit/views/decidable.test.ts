import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/core/annotations/mark';
import type { Reanchored } from '../../../src/core/annotations/reanchor';
import type { Span } from '../../../src/core/model/span';
import {
  decidableAt,
  decidableUnder,
  nextUndecided,
  openAmong,
  progressOf,
  toDecidables,
} from '../../../src/views/decidable';
import { decisionTree } from '../../../src/views/decisionTree';
import { marksOn, spanOf } from '../core/annotations/marks';
import { analyze } from '../../../src/core/analyze';
import { lexicon } from '../lexicon';

const text = '2026年，云溪县新增就业3200人以上。云溪县改造老旧小区18个。';
const report = analyze(text, { lexicon });
const decidedOn = (spans: readonly Span[], state: Mark['state'] = 'accepted'): Reanchored => ({
  placed: marksOn(text, spans).map((mark) => ({ mark: { ...mark, state }, span: mark.anchor })),
  lost: [],
});
const none: Reanchored = { placed: [], lost: [] };
const quoteOf = (found: { readonly span: Span } | null): string | null =>
  found && text.slice(found.span.start, found.span.end);

describe('toDecidables', () => {
  it('lists suggestions and decisions in reading order, each place once', () => {
    const bare = toDecidables(report, none).map(quoteOf);
    expect(bare).toEqual(expect.arrayContaining(['3200人', '18个']));
    const decided = toDecidables(report, decidedOn([spanOf(text, '3200人')]));
    expect(decided.map(quoteOf)).toEqual(bare);
    expect(progressOf(decided)).toEqual({ decided: 1, all: bare.length });
  });
});

describe('what can be decided on', () => {
  it('leaves out numbers that are neither target nor result', () => {
    const numbers = report.quantities.map((quantity) => ({ ...quantity, role: 'other' as const }));
    const places = toDecidables({ ...report, quantities: numbers }, none).map(quoteOf);
    expect(places).not.toContain('3200人');
  });

  it('stands in reading order, whatever the kinds', () => {
    const starts = toDecidables(report, decidedOn([spanOf(text, '18个')])).map(({ span }) => span.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it('is, of a decision and a suggestion of one length, the decision', () => {
    const span = spanOf(text, '3200人');
    const [mark = null] = decidedOn([span]).placed.map((each) => each.mark);
    const suggested = { span, label: 'target', mark: null } as const;
    const decided = { span, label: 'actual', mark } as const;
    expect(decidableAt([suggested, decided], span.start)).toBe(decided);
    expect(decidableAt([decided, suggested], span.start)).toBe(decided);
  });

  it('comes next after the cursor, not under it, and never if decided', () => {
    const [one, two] = [spanOf(text, '3200人'), spanOf(text, '18个')];
    const open = [one, two].map((span) => ({ span, label: 'target', mark: null }) as const);
    expect(nextUndecided(open, one.start)?.span).toBe(two);
    expect(nextUndecided(open, two.start)?.span).toBe(one);
    const decided = toDecidables(report, decidedOn([two]));
    expect(nextUndecided(decided, one.start)?.span.start).not.toBe(two.start);
  });
});

describe('decidableAt', () => {
  const decidables = toDecidables(report, decidedOn([spanOf(text, '新增就业3200人')]));

  it.each([
    ['the shortest that holds the offset', text.indexOf('3200人') + 1, '3200人'],
    ['what ends at the offset', text.indexOf('3200人') + 5, '3200人'],
    ['what is wider where nothing shorter is', text.indexOf('就业'), '新增就业3200人'],
    ['nothing beside them', text.indexOf('老旧'), null],
  ])('finds %s', (_name, offset, expected) => {
    expect(quoteOf(decidableAt(decidables, offset))).toBe(expected);
  });
});

describe('decidableUnder', () => {
  const decidables = toDecidables(report, none);

  it.each([
    ['what is selected to the letter', '3200人', '3200人'],
    ['what more than itself is selected of', '就业3200人以上', '3200人'],
    ['what most of the selection is', '县新增就业3200人', '3200人'],
    ['nothing where nothing is', '老旧', null],
  ])('finds %s', (_name, selected, expected) => {
    expect(quoteOf(decidableUnder(decidables, spanOf(text, selected)))).toBe(expected);
  });
});

describe('openAmong', () => {
  it('leaves out what is decided, whatever was decided, and what stands there no more', () => {
    const places = toDecidables(report, none);
    const rejected = toDecidables(report, decidedOn([spanOf(text, '18个')], 'rejected'));
    expect(openAmong(places, rejected).map(quoteOf)).toEqual(
      places.map(quoteOf).filter((quote) => quote !== '18个'),
    );
    expect(openAmong(places, [])).toEqual([]);
  });
});

describe('nextUndecided', () => {
  it('passes over what is decided and starts again from the top', () => {
    const decidables = toDecidables(report, decidedOn([spanOf(text, '18个')]));
    const open = decidables.filter(({ mark }) => mark === null);
    expect(nextUndecided(decidables, -1)).toBe(open[0]);
    expect(nextUndecided(decidables, text.length)).toBe(open[0]);
    expect(nextUndecided([], 0)).toBeNull();
  });
});

describe('decisionTree', () => {
  it('shows lost decisions first and leaves empty groups out', () => {
    const [mark] = marksOn(text, [spanOf(text, '18个')]);
    if (!mark) throw new Error('no mark');
    const marks = { ...decidedOn([spanOf(text, '3200人')], 'corrected'), lost: [{ mark, candidates: [] }] };
    expect(decisionTree(marks).map(({ group, children }) => [group, children.length])).toEqual([
      ['lost', 1],
      ['corrected', 1],
    ]);
  });
});
