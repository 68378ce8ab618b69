import { describe, expect, it } from 'vitest';
import { DecisionHistory } from '../../../src/vscode/decisionHistory';
import type { DecisionStep } from '../../../src/vscode/decisions';

const text = '新建校舍3所。';
const edited = '新建校舍13所。';
const removing = (id: string): DecisionStep => ({ remove: [id] });

/** Takes a step and hands back one that names it. */
const take = (taken: DecisionStep[]) => (step: DecisionStep) => {
  taken.push(step);
  return Promise.resolve(removing(`again ${step.remove?.join() ?? ''}`));
};

describe('the history of decisions', () => {
  it('goes back and forth one by one', async () => {
    const history = new DecisionHistory<DecisionStep>();
    const taken: DecisionStep[] = [];
    history.add(removing('m1'), text);
    history.add(removing('m2'), text);
    expect(await history.go('undo', text, take(taken))).toBe(true);
    expect(await history.go('undo', text, take(taken))).toBe(true);
    expect(await history.go('undo', text, take(taken))).toBe(false);
    expect(await history.go('redo', text, take(taken))).toBe(true);
    expect(taken).toEqual([removing('m2'), removing('m1'), removing('again m1')]);
  });

  it('comes next only in the text a decision was made in, also when that text comes back', () => {
    const history = new DecisionHistory<DecisionStep>();
    history.add(removing('m1'), text);
    expect(['undo', 'redo'].map((way) => history.isNext(way as 'undo', () => text))).toEqual([true, false]);
    expect(history.isNext('undo', () => edited)).toBe(false);
    expect(history.isNext('undo', () => text)).toBe(true);
  });

  it('keeps a step that could not be taken', async () => {
    const history = new DecisionHistory<DecisionStep>();
    history.add(removing('m1'), text);
    expect(await history.go('undo', text, () => Promise.resolve(null))).toBe(false);
    expect(history.isNext('undo', () => text)).toBe(true);
  });

  it('keeps a step that was taken in vain, in its place among those taken back at the same time', async () => {
    const history = new DecisionHistory<DecisionStep>();
    for (const id of ['m1', 'm2']) history.add(removing(id), text);
    let tries = 0;
    const taken: DecisionStep[] = [];
    const failAtFirst = (step: DecisionStep) =>
      tries++ === 0 ? Promise.reject(new Error('the disk is full')) : take(taken)(step);
    const [first, second] = await Promise.allSettled([
      history.go('undo', text, failAtFirst),
      history.go('undo', text, failAtFirst),
    ]);
    expect([first.status, second.status]).toEqual(['rejected', 'fulfilled']);
    await history.go('undo', text, take(taken));
    expect(taken).toEqual([removing('m2'), removing('m1')]);
  });

  it('cannot go forth again once something else was decided', () => {
    const history = new DecisionHistory<DecisionStep>();
    history.add(removing('m1'), text);
    return history
      .go('undo', text, take([]))
      .then(() => history.add(removing('m2'), text))
      .then(() => expect(history.isNext('redo', () => text)).toBe(false));
  });
});
