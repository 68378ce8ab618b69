import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TreeChanges } from '../../../src/vscode/treeChanges';

describe('changes of a tree', () => {
  const told: (readonly string[] | undefined)[] = [];
  let windowTurn: () => Promise<void>;
  let changes: TreeChanges<string>;
  const letItRead = async (): Promise<void> => {
    changes.noteAsked();
    await vi.advanceTimersByTimeAsync(1000);
  };
  beforeEach(() => {
    vi.useFakeTimers();
    told.length = 0;
    windowTurn = () => Promise.resolve();
    changes = new TreeChanges<string>(
      (nodes) => told.push(nodes),
      () => windowTurn(),
    );
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('are told at once where the tree was read', async () => {
    await letItRead();
    changes.tell(['一、主要目标']);
    changes.tell();
    expect(told).toEqual([['一、主要目标'], undefined]);
  });

  it('are not told to who has not asked yet', async () => {
    changes.tell();
    await letItRead();
    expect(told).toEqual([]);
  });

  it('wait until VS Code has asked for all levels, one after the other', async () => {
    changes.noteAsked();
    changes.tell(['一、主要目标']);
    for (let level = 0; level < 5; level++) {
      await vi.advanceTimersByTimeAsync(60);
      changes.noteAsked();
    }
    expect(told).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([['一、主要目标']]);
  });

  it('wait for a window that is busy with what it was answered', async () => {
    let endTurn: () => void = () => undefined;
    windowTurn = () => new Promise((resolve) => (endTurn = resolve));
    changes.noteAsked();
    changes.tell();
    await vi.advanceTimersByTimeAsync(5000);
    expect(told).toEqual([]);
    endTurn();
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([undefined]);
  });

  it('are told together, each node once; the whole tree holds them all', async () => {
    changes.noteAsked();
    changes.tell(['就业', '投资']);
    changes.tell(['投资', '消费']);
    await vi.advanceTimersByTimeAsync(1000);
    changes.noteAsked();
    changes.tell(['就业']);
    changes.tell();
    changes.tell(['投资']);
    await vi.advanceTimersByTimeAsync(1000);
    expect(told).toEqual([['就业', '投资', '消费'], undefined]);
  });
});
