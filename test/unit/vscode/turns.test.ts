import { expect, it } from 'vitest';
import { Turns } from '../../../src/vscode/turns';

/** Work that notes when it begins and ends, and ends when told to. */
function work(name: string, notes: string[]) {
  let end: () => void = () => undefined;
  const until = new Promise<void>((resolve) => (end = resolve));
  const run = async (): Promise<string> => {
    notes.push(`${name} begins`);
    await until;
    notes.push(`${name} ends`);
    return name;
  };
  return { run, end: () => end() };
}
const rest = () => new Promise((resolve) => setTimeout(resolve));

it('come one after the other under one name, and beside each other under two', async () => {
  const notes: string[] = [];
  const turns = new Turns();
  const [first, second, other] = ['first', 'second', 'other'].map((name) => work(name, notes));
  const done = [
    turns.take('a', first?.run ?? rest),
    turns.take('a', second?.run ?? rest),
    turns.take('b', other?.run ?? rest),
  ];
  second?.end();
  other?.end();
  await rest();
  expect(notes).toEqual(['first begins', 'other begins', 'other ends']);
  first?.end();
  expect(await Promise.all(done)).toEqual(['first', 'second', 'other']);
  expect(notes.slice(3)).toEqual(['first ends', 'second begins', 'second ends']);
});

it('go on where one was in vain, which only whoever asked for it is told', async () => {
  const turns = new Turns();
  const failed = turns.take('a', () => Promise.reject(new Error('no such file')));
  const next = turns.take('a', () => Promise.resolve('read'));
  await expect(failed).rejects.toThrow('no such file');
  expect(await next).toBe('read');
});
