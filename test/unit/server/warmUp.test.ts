import { expect, it } from 'vitest';
import { warmUp } from '../../../src/server/warmUp';

it('reads a text in pieces, over and over, and lets other work be done between them', async () => {
  const text = '力争地区生产总值增长5%左右。'.repeat(150);
  const pieces: string[] = [];
  let others = 0;
  const other = setInterval(() => others++);
  await warmUp(
    text,
    (piece) => pieces.push(piece),
    () => false,
  );
  clearInterval(other);
  expect(pieces.join('')).toBe(text.repeat(pieces.length / 3));
  expect(pieces.length).toBeGreaterThan(3);
  expect(others).toBeGreaterThan(0);
});

it('rests while a report is awaited', async () => {
  let awaited = true;
  const pieces: string[] = [];
  const warm = warmUp(
    '力争地区生产总值增长5%左右。',
    (piece) => pieces.push(piece),
    () => awaited,
  );
  await new Promise((resolve) => setTimeout(resolve, 120));
  expect(pieces).toEqual([]);
  awaited = false;
  await warm;
  expect(pieces.length).toBeGreaterThan(0);
});
