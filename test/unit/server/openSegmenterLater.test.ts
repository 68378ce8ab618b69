import { type Connection, Emitter } from 'vscode-languageserver';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { plainSegmenter } from '../../../src/segmenter/plainSegmenter';
import type { Analyses, Analysis } from '../../../src/server/analyses';
import { openSegmenterLater } from '../../../src/server/openSegmenterLater';
import type { ReportAnalyser } from '../../../src/server/reportAnalyser';

/** A server whose every rehearsal fails. */
function setUp() {
  const analyse = (): never => {
    throw new Error('stumbled');
  };
  const analysed = new Emitter<Analysis>();
  const told: unknown[] = [];
  const warnings: string[] = [];
  const better = { ...plainSegmenter, name: 'better' };
  let opened = 0;
  const segmenter = openSegmenterLater(
    {
      sendNotification: (_method: string, choice: unknown) => Promise.resolve(told.push(choice)),
      console: { warn: (message: string) => warnings.push(message) },
    } as unknown as Connection,
    { onDidAnalyse: analysed.event, isAwaited: false } as unknown as Analyses,
    {
      openSegmenter: () => {
        opened++;
        return { segmenter: better, passedOver: [{ name: 'best', reason: 'not here' }] };
      },
    },
    { analyse } as unknown as ReportAnalyser,
  );
  return {
    segmenter: () => segmenter().name,
    opened: () => opened,
    told,
    warnings,
    report: (isPreliminary: boolean): void => {
      analysed.fire({ text: '新建学校12所。', isPreliminary } as Analysis);
    },
  };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the segmenter', () => {
  it('is opened once, in the first quiet second after a whole report', async () => {
    const { segmenter, opened, told, report } = setUp();
    report(true);
    await vi.advanceTimersByTimeAsync(5000);
    report(false);
    await vi.advanceTimersByTimeAsync(999);
    report(false);
    await vi.advanceTimersByTimeAsync(999);
    expect([segmenter(), opened()]).toEqual([plainSegmenter.name, 0]);
    await vi.advanceTimersByTimeAsync(1);
    expect(segmenter()).toBe('better');
    expect(told).toEqual([{ name: 'better', passedOver: [{ name: 'best', reason: 'not here' }] }]);
    report(false);
    await vi.advanceTimersByTimeAsync(5000);
    expect(opened()).toBe(1);
  });

  it('stays open where the rehearsal for the next report fails, which is only logged', async () => {
    const { segmenter, warnings, report } = setUp();
    report(false);
    await vi.advanceTimersByTimeAsync(5000);
    expect(segmenter()).toBe('better');
    expect(warnings.join()).toContain('stumbled');
  });
});
