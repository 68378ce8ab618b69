import { expect, it } from 'vitest';
import { warmUp } from '../../../src/server/warmUp';

it('reads a text in pieces, over and over, and lets other work be done between them', async () => {
  const text = '力争地区生产总值增长5%左右。'.repeat(150);
  const pieces: string[] = [];
  let others = 0;
  const other = setInterval(() => others++);
  await warmUp(text, (piece) => pieces.push(piece));
  clearInterval(other);
  expect(pieces.join('')).toBe(text.repeat(pieces.length / 3));
  expect(pieces.length).toBeGreaterThan(3);
  expect(others).toBeGreaterThan(0);
});
