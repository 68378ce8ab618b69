import { expect, test } from 'vitest';
import { highlightClasses, type Highlights } from '../../../src/views/highlights';
import { changedClasses, movePainted, onlyClasses } from '../../../src/views/painting';

const nothing: Highlights = {
  target: [],
  actual: [],
  other: [],
  person: [],
  place: [],
  organization: [],
  facility: [],
  document: [],
  meeting: [],
  program: [],
  time: [],
  duplicate: [],
  noise: [],
};
const span = (start: number, end: number) => ({ start, end });
const painted: Highlights = { ...nothing, target: [span(10, 14), span(30, 35)], place: [span(20, 23)] };
const typed = (offset: number, inserted = 1, length = 0) =>
  movePainted(painted, { offset, length, inserted });

test('a first report paints every class', () => {
  expect(changedClasses(undefined, painted)).toEqual([...highlightClasses]);
});

test('a key between marks repaints nothing', () => {
  const wanted = { ...nothing, target: [span(10, 14), span(31, 36)], place: [span(21, 24)] };
  expect(changedClasses(typed(17), wanted)).toEqual([]);
});

test('a key at the edge of a mark does not become part of it', () => {
  expect(typed(14).target[0]).toEqual(span(10, 14));
  expect(typed(10).target[0]).toEqual(span(11, 15));
});

test('a new target repaints the targets alone', () => {
  const wanted = { ...nothing, target: [span(10, 14), span(16, 18), span(31, 36)], place: [span(21, 24)] };
  expect(changedClasses(typed(17), wanted)).toEqual(['target']);
});

test.each([
  ['inside a mark', 21, 1, 0],
  ['over its beginning', 18, 0, 3],
  ['over all of it', 19, 0, 6],
])(
  'a change %s repaints its class, even where the report has it in the same place',
  (_, offset, inserted, length) => {
    const after = typed(offset, inserted, length);
    expect(changedClasses(after, { ...after, place: [span(20, 23)] })).toEqual(['place']);
  },
);

test('a class that is switched off is taken away, and only that', () => {
  const wanted = onlyClasses(painted, (name) => name !== 'place');
  expect(changedClasses(painted, wanted)).toEqual(['place']);
});
