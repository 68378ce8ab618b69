import { LSPErrorCodes, type TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import type { Report } from '../../../src/core/model/report';
import type { Steps } from '../../../src/core/model/steps';
import { lexicon } from '../lexicon';
import { Analyses, type AnalysesOptions } from '../../../src/server/analyses';

const empty = analyze('', { lexicon });
const uri = 'file:///reports/one.txt';
const pause = 80;

/** A report that took so long. */
const reportOf = (text: string, analysisMs: number): Report => ({
  ...empty,
  length: text.length,
  stats: { analysisMs },
});

/** Work that is soon done. */
function* work<Result>(result: Result): Steps<Result> {
  yield;
  return result;
}

const readAtOnce = (text: string, firstMs: number) => ({
  report: reportOf(text, firstMs),
  isPreliminary: false,
  finish: null,
  firstMs,
});

/** Documents as an editor opens, changes and closes them. */
function editor() {
  let changed: (event: { document: TextDocument }) => void = () => undefined;
  let closed: (event: { document: TextDocument }) => void = () => undefined;
  let isOpen = false;
  const document = TextDocument.create(uri, 'policy-report', 1, '');
  const documents = {
    onDidChangeContent: (listener: typeof changed) => (changed = listener),
    onDidClose: (listener: typeof closed) => (closed = listener),
    get: () => (isOpen ? document : undefined),
    all: () => (isOpen ? [document] : []),
  } as unknown as TextDocuments<TextDocument>;
  return {
    documents,
    type: (text: string) => {
      isOpen = true;
      TextDocument.update(document, [{ text }], document.version + 1);
      changed({ document });
    },
    close: () => closed({ document }),
  };
}

function setUp(options: Partial<AnalysesOptions> = {}) {
  const { documents, ...person } = editor();
  const errors: string[] = [];
  const analyses = new Analyses({
    documents,
    analyse: (text) => readAtOnce(text, 10),
    decide: (_text, _uri, report) => report,
    isReport: () => true,
    pause,
    onError: (message) => errors.push(message),
    ...options,
  });
  const announced: string[] = [];
  analyses.onDidAnalyse(({ text, report }) => announced.push(`${text} ${report.stats.analysisMs}`));
  return { analyses, announced, errors, ...person };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe('the analyses of a document', () => {
  it('begin at once when it opens, and when typing pauses', async () => {
    const { announced, type } = setUp();
    type('甲');
    await vi.advanceTimersByTimeAsync(0);
    for (const text of ['甲乙', '甲乙丙']) {
      type(text);
      await vi.advanceTimersByTimeAsync(pause - 1);
    }
    expect(announced).toEqual(['甲 10']);
    await vi.advanceTimersByTimeAsync(1);
    expect(announced).toEqual(['甲 10', '甲乙丙 10']);
  });

  it('are awaited until they are there', async () => {
    const { analyses, type } = setUp();
    const awaited = [analyses.isAwaited];
    type('甲');
    awaited.push(analyses.isAwaited);
    await vi.advanceTimersByTimeAsync(0);
    awaited.push(analyses.isAwaited);
    for (const text of ['甲乙', '甲乙丙']) type(text);
    await vi.advanceTimersByTimeAsync(pause - 1);
    awaited.push(analyses.isAwaited);
    await vi.advanceTimersByTimeAsync(1);
    expect([...awaited, analyses.isAwaited]).toEqual([false, true, false, true, false]);
  });

  it('wait longer where the first step took long the last time, whatever the second takes; a text read for the first time says nothing of it', async () => {
    const { announced, type } = setUp({
      analyse: (text) => ({ ...readAtOnce(text, 2000), firstMs: 300 }),
    });
    type('甲');
    await vi.advanceTimersByTimeAsync(0);
    type('甲乙');
    await vi.advanceTimersByTimeAsync(pause);
    expect(announced).toHaveLength(2);
    type('甲乙丙');
    await vi.advanceTimersByTimeAsync(149);
    expect(announced).toHaveLength(2);
    await vi.advanceTimersByTimeAsync(1);
    expect(announced).toHaveLength(3);
  });

  it('wait no longer than a person does, however long the first step takes', async () => {
    const { announced, type } = setUp({ analyse: (text) => readAtOnce(text, 5000) });
    type('甲');
    await vi.advanceTimersByTimeAsync(0);
    for (const text of ['甲乙', '甲乙丙']) {
      type(text);
      await vi.advanceTimersByTimeAsync(250);
    }
    expect(announced).toEqual(['甲 5000', '甲乙 5000', '甲乙丙 5000']);
  });

  it('refuse whoever asked for a version that is gone, and answer for the last', async () => {
    const { analyses, type } = setUp();
    type('甲');
    const stale = analyses.of(uri);
    type('甲乙');
    await expect(stale).rejects.toMatchObject({ code: LSPErrorCodes.ContentModified });
    const last = analyses.of(uri);
    await vi.runAllTimersAsync();
    expect(await last).toMatchObject({ text: '甲乙', version: 3 });
  });

  it('forget it when it closes', async () => {
    const { analyses, type, close } = setUp();
    const forgotten: string[] = [];
    analyses.onDidForget((each) => forgotten.push(each));
    type('甲');
    await vi.runAllTimersAsync();
    close();
    expect(forgotten).toEqual([uri]);
    expect(await analyses.of(uri)).toBeNull();
  });

  it('say what went wrong, and go on with the next version', async () => {
    const { announced, errors, type } = setUp({
      analyse: (text) => {
        if (text === '甲') throw new Error('no');
        return readAtOnce(text, 10);
      },
    });
    type('甲');
    await vi.runAllTimersAsync();
    expect(errors).toEqual(['Error: no']);
    type('乙');
    await vi.runAllTimersAsync();
    expect(announced).toEqual(['乙 10']);
  });

  it('are announced anew, and not made anew, where only a decision changed', async () => {
    const analyse = vi.fn((text: string) => readAtOnce(text, 10));
    const { analyses, announced, type } = setUp({ analyse });
    type('甲');
    await vi.runAllTimersAsync();
    analyses.refreshOne(uri);
    await vi.runAllTimersAsync();
    expect(announced).toEqual(['甲 10', '甲 10']);
    expect(analyse).toHaveBeenCalledTimes(1);
    analyses.refresh();
    await vi.runAllTimersAsync();
    expect(analyse).toHaveBeenCalledTimes(2);
  });
});

describe('an analysis in two steps', () => {
  const whole = 400;
  const first = (text: string) => ({ report: reportOf(text, 50), isPreliminary: false, firstMs: 50 });
  const inSteps: Pick<AnalysesOptions, 'analyse'> = {
    analyse: (text, _uri, before) =>
      before
        ? { ...first(text), finish: () => work(reportOf(text, whole)) }
        : { ...first(text), report: reportOf(text, whole), finish: null },
  };

  it('is announced after each, the second when typing has rested as long as it takes', async () => {
    const { analyses, announced, type } = setUp(inSteps);
    type('甲');
    await vi.advanceTimersByTimeAsync(0);
    type('甲乙');
    await vi.advanceTimersByTimeAsync(whole / 2);
    expect(announced).toEqual([`甲 ${whole}`, '甲乙 50']);
    expect((await analyses.of(uri))?.report.stats.analysisMs).toBe(50);
    await vi.advanceTimersByTimeAsync(whole);
    expect(announced.at(-1)).toBe(`甲乙 ${whole}`);
    expect((await analyses.of(uri))?.report.stats.analysisMs).toBe(whole);
  });

  it('is made anew where settings change before the second', async () => {
    let read = 0;
    const { analyses, type } = setUp({
      analyse: (text) => {
        read++;
        return { ...first(text), isPreliminary: true, finish: () => work(reportOf(text, whole)) };
      },
    });
    type('甲');
    await vi.advanceTimersByTimeAsync(1);
    analyses.refresh();
    await vi.runAllTimersAsync();
    expect(read).toBe(2);
  });

  it('is given up where a key comes before the second', async () => {
    const { announced, type } = setUp(inSteps);
    type('甲');
    await vi.advanceTimersByTimeAsync(0);
    for (const text of ['甲乙', '甲乙丙']) {
      type(text);
      await vi.advanceTimersByTimeAsync(whole - 1);
    }
    await vi.runAllTimersAsync();
    expect(announced).toEqual([`甲 ${whole}`, '甲乙 50', '甲乙丙 50', `甲乙丙 ${whole}`]);
  });

  it('is announced with the goals of a text that was never read, and answers once its names are read too', async () => {
    const { analyses, announced, type } = setUp({
      analyse: (text) => ({
        ...first(text),
        isPreliminary: true,
        finish: () => work(reportOf(text, whole)),
      }),
    });
    type('甲');
    const asked = analyses.of(uri);
    await vi.runAllTimersAsync();
    expect(announced).toEqual(['甲 50', `甲 ${whole}`]);
    expect((await asked)?.report.stats.analysisMs).toBe(whole);
  });

  it.each(['before its first step', 'before its second', 'between them'])(
    'answers also who asked %s of one that is begun anew',
    async (when) => {
      const { analyses, type } = setUp({
        analyse: (text) => ({
          ...first(text),
          isPreliminary: true,
          finish: () => work(reportOf(text, whole)),
        }),
      });
      type('甲');
      if (when === 'between them') await vi.advanceTimersByTimeAsync(1);
      const asked = analyses.of(uri);
      if (when === 'before its second') await vi.advanceTimersByTimeAsync(1);
      analyses.refreshOne(uri);
      await vi.runAllTimersAsync();
      expect((await asked)?.report.stats.analysisMs).toBe(whole);
    },
  );

  it('lets a key in while the second is under way, and leaves it', async () => {
    let taken = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => taken * 10);
    function* names(text: string): Steps<Report> {
      for (; taken < 1000; taken++) yield;
      return reportOf(text, whole);
    }
    const { announced, type } = setUp({
      analyse: (text) => ({ ...first(text), isPreliminary: true, finish: () => names(text) }),
    });
    type('甲');
    await vi.advanceTimersByTimeAsync(60);
    expect(taken).toBeGreaterThan(0);
    expect(taken).toBeLessThan(1000);
    type('甲乙');
    await vi.runAllTimersAsync();
    expect(announced).toEqual(['甲 50', '甲乙 50', `甲乙 ${whole}`]);
  });
});

describe('a text that is about to be opened', () => {
  const expected = (text: string, address = uri) => TextDocument.create(address, 'policy-report', 1, text);

  it('is read before, and not read anew once it is open', async () => {
    const analyse = vi.fn((text: string) => ({
      ...{ report: reportOf(text, 50), isPreliminary: true, firstMs: 50 },
      finish: () => work(reportOf(text, 400)),
    }));
    const { analyses, announced, type } = setUp({ analyse });
    analyses.expect(expected('甲'));
    expect(analyse).toHaveBeenCalledTimes(1);
    type('甲');
    await vi.advanceTimersByTimeAsync(0);
    expect(announced).toEqual(['甲 50']);
    await vi.runAllTimersAsync();
    expect(announced).toEqual(['甲 50', '甲 400']);
    expect(analyse).toHaveBeenCalledTimes(1);
  });

  it('is read anew where it changed before it was opened', async () => {
    const { analyses, announced, type } = setUp();
    analyses.expect(expected('甲'));
    type('甲乙');
    await vi.advanceTimersByTimeAsync(0);
    expect(announced).toEqual(['甲乙 10']);
  });

  it('is read anew where settings changed before it was opened', async () => {
    const analyse = vi.fn((text: string) => readAtOnce(text, 10));
    const { analyses, announced, type } = setUp({ analyse });
    analyses.expect(expected('甲'));
    analyses.refresh();
    type('甲');
    await vi.advanceTimersByTimeAsync(0);
    expect(announced).toEqual(['甲 10']);
    expect(analyse).toHaveBeenCalledTimes(2);
  });

  it('is forgotten when another is expected and it never was', () => {
    const analyse = vi.fn((text: string) => readAtOnce(text, 10));
    const { analyses } = setUp({ analyse });
    const texts = ['甲', '乙', '甲'] as const;
    for (const text of texts) analyses.expect(expected(text, `file:///reports/${text}.txt`));
    expect(analyse).toHaveBeenCalledTimes(3);
  });
});
