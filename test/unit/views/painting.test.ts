import { expect, test } from 'vitest';
import { movePainted, onlyLooks, type Painting, toPaint } from '../../../src/views/painting';

type Look = 'target' | 'actual' | 'place';

const span = (start: number, end: number) => ({ start, end });
const painted: Painting<Look> = new Map([
  ['target', [span(10, 14), span(30, 35)]],
  ['actual', []],
  ['place', [span(20, 23)]],
]);
const typed = (offset: number, inserted = 1, length = 0) =>
  movePainted(painted, { offset, length, inserted });
/** The looks to be painted anew. */
const changed = (before: Painting<Look> | undefined, wanted: Painting<Look>): Look[] => [
  ...toPaint(before, wanted).keys(),
];

test('a first report paints every look, also one without marks', () => {
  expect(toPaint(undefined, painted)).toEqual(painted);
});

test('a key between marks repaints nothing', () => {
  const wanted = new Map(painted).set('target', [span(10, 14), span(31, 36)]).set('place', [span(21, 24)]);
  expect(changed(typed(17), wanted)).toEqual([]);
});

test('a key at the edge of a mark does not become part of it', () => {
  expect(typed(14).get('target')?.[0]).toEqual(span(10, 14));
  expect(typed(10).get('target')?.[0]).toEqual(span(11, 15));
});

test('a new target repaints the targets alone', () => {
  const wanted = new Map(typed(17)).set('target', [span(10, 14), span(16, 18), span(31, 36)]);
  expect(changed(typed(17), wanted)).toEqual(['target']);
});

test.each([
  ['inside a mark', 21, 1, 0],
  ['over its beginning', 18, 0, 3],
  ['over all of it', 19, 0, 6],
])(
  'a change %s repaints its class, even where the report has it in the same place',
  (_, offset, inserted, length) => {
    const after = typed(offset, inserted, length);
    expect(changed(after, new Map(after).set('place', [span(20, 23)]))).toEqual(['place']);
  },
);

test('a class that is switched off is taken away, and only that', () => {
  const wanted = onlyLooks(painted, (look) => look !== 'place');
  expect(toPaint(painted, wanted)).toEqual(new Map([['place', []]]));
});
