import { expect, test } from 'vitest';
import { Canvas } from '../../../src/views/canvas';

type Look = 'target' | 'place';

const span = (start: number, end: number) => ({ start, end });
const marks = new Map<Look, { start: number; end: number }[]>([
  ['target', [span(10, 14), span(30, 35)]],
  ['place', [span(20, 23)]],
]);
const key = (offset: number) => ({ offset, length: 0, inserted: 1 });

/** An editor that is painted and has rested since. */
function settled(): Canvas<Look> {
  const canvas = new Canvas<Look>();
  canvas.paint(marks);
  canvas.rest();
  return canvas;
}

test('sends what changed, and nothing again where no edit came after it', () => {
  const canvas = new Canvas<Look>();
  expect(canvas.paint(marks)).toEqual(marks);
  expect(canvas.paint(marks)).toEqual(new Map());
  expect(canvas.rest()).toEqual(new Map());
});

test('sends marks again that an edit may have overtaken, where they stand by now', () => {
  const canvas = new Canvas<Look>();
  canvas.paint(marks);
  canvas.follow(key(5));
  expect(canvas.rest()).toEqual(
    new Map([
      ['target', [span(11, 15), span(31, 36)]],
      ['place', [span(21, 24)]],
    ]),
  );
  expect(canvas.rest()).toEqual(new Map());
});

test('of marks that were there long before, an edit sends none again', () => {
  const canvas = settled();
  canvas.follow(key(5));
  expect(canvas.rest()).toEqual(new Map());
});

test('sends again only the class that was sent, without the mark an edit reached into', () => {
  const canvas = settled();
  canvas.paint(new Map(marks).set('target', [span(10, 14), span(40, 45)]));
  canvas.follow(key(12));
  expect(canvas.rest()).toEqual(new Map([['target', [span(41, 46)]]]));
});
