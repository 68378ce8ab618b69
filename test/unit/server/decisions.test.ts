import { beforeEach, describe, expect, it } from 'vitest';
import type { DraftMark } from '../../../src/core/annotations/draft';
import type { Mark } from '../../../src/core/annotations/mark';
import { readSidecar } from '../../../src/core/annotations/sidecar';
import { Decisions } from '../../../src/server/decisions';
import type { Decided, DecideParams } from '../../../src/server/protocol';
import { lexicon as shipped } from '../lexicon';

const { text: lexicon } = shipped;
const uri = 'file:///reports/%E5%B9%B4%E6%8A%A5.txt';
const text = '全县地区生产总值增长5.5%左右。\n\n新增城镇就业3200人以上，改造老旧小区18个。';

const draft = (quote: string, label: DraftMark['label'] = 'target'): DraftMark & { readonly id: string } => {
  const start = text.indexOf(quote);
  const span = { start, end: start + quote.length };
  return { id: `m-${quote}`, span, label, state: 'accepted', values: {}, note: null, tags: [] };
};
const step: DecideParams = {
  uri,
  version: 1,
  add: [],
  set: [],
  remove: [],
  creator: '甲',
  now: '2026-03-04T05:06:07.000Z',
};
const sidecarMarks = ({ sidecar }: Pick<Decided, 'sidecar'>): readonly Mark[] => {
  const reading = readSidecar(sidecar ?? '');
  return 'sidecar' in reading ? reading.sidecar.marks : [];
};

let decisions: Decisions;
beforeEach(() => {
  decisions = new Decisions(lexicon, () => null);
});
const placed = (version: string): string[] =>
  decisions
    .marks(uri, version)
    .placed.map(({ mark, span }) => `${mark.state} ${version.slice(span.start, span.end)}`);

describe('Decisions', () => {
  it('hands out the sidecar that holds what was decided', () => {
    const decided = decisions.decide({ ...step, add: [draft('5.5%'), draft('18个', 'actual')] }, text);
    expect(sidecarMarks(decided).map(({ id, label, creator }) => [id, label, creator])).toEqual([
      ['m-5.5%', 'target', '甲'],
      ['m-18个', 'actual', '甲'],
    ]);
    expect(decided.sidecar).toContain('"source": "年报.txt"');
  });

  it('takes the name of a report as it stands where its escapes mean no character', () => {
    const decided = decisions.decide(
      { ...step, uri: 'file:///reports/完成100%.txt', add: [draft('5.5%')] },
      text,
    );
    expect(decided.sidecar).toContain('"source": "完成100%.txt"');
  });

  it('never makes a sidecar for a document nobody decided on', () => {
    expect(decisions.sidecar(uri, text)).toBeNull();
    decisions.load(uri, text, null);
    expect(decisions.sidecar(uri, text)).toBeNull();
  });

  it('hands out an empty sidecar once the last decision was taken back, so that the file does not keep it', () => {
    const { sidecar } = decisions.decide({ ...step, add: [draft('5.5%')] }, text);
    decisions.markSaved(uri, sidecar ?? '');
    const after = decisions.decide({ ...step, remove: ['m-5.5%'] }, text);
    expect(after.sidecar).not.toBeNull();
    expect(sidecarMarks(after)).toEqual([]);
  });

  it('undoes a step by what it gave back', () => {
    decisions.decide({ ...step, add: [draft('5.5%')] }, text);
    const [mark] = decisions.marks(uri, text).placed.map((each) => each.mark);
    const { before } = decisions.decide({ ...step, set: mark ? [{ ...mark, state: 'rejected' }] : [] }, text);
    expect(placed(text)).toEqual(['rejected 5.5%']);
    decisions.decide({ ...step, set: before }, text);
    expect(placed(text)).toEqual(['accepted 5.5%']);
  });

  it('keeps marks on their text through edits, also when they change meanwhile', () => {
    decisions.decide({ ...step, add: [draft('5.5%'), draft('18个')] }, text);
    const edited = `前言。\n${text.replace('改造', '全年改造')}`;
    decisions.follow(uri, [
      { span: { start: text.indexOf('改造'), end: text.indexOf('改造') }, newText: '全年' },
      { span: { start: 0, end: 0 }, newText: '前言。\n' },
    ]);
    expect(placed(edited)).toEqual(['accepted 5.5%', 'accepted 18个']);
    const [mark] = decisions.marks(uri, edited).placed.map((each) => each.mark);
    decisions.decide({ ...step, set: mark ? [{ ...mark, note: '核对' }] : [] }, edited);
    expect(placed(edited)).toEqual(expect.arrayContaining(['accepted 5.5%', 'accepted 18个']));
  });

  it('keeps a mark on a value that changes digit by digit, also where it is decided on meanwhile', () => {
    decisions.decide({ ...step, add: [draft('5.5%')] }, text);
    const [first] = decisions.marks(uri, text).placed.map((each) => each.mark);
    const type = (before: string, from: string, to: string): string => {
      const start = before.indexOf(from);
      decisions.follow(uri, [{ span: { start, end: start + from.length }, newText: to }]);
      return before.replace(from, to);
    };
    const drifted = type(text, '.5%', '.6%');
    decisions.decide({ ...step, set: first ? [{ ...first, note: '核对' }] : [] }, drifted);
    expect(placed(type(drifted, '5.6', '7.6'))).toEqual(['accepted 7.6%']);
  });

  it('places what a sidecar holds in a text that changed meanwhile', () => {
    const { sidecar } = decisions.decide({ ...step, add: [draft('3200人')] }, text);
    const other = new Decisions(lexicon, () => null);
    const edited = `说明\n\n${text}`;
    expect(other.load(uri, edited, sidecar)).toEqual({ problem: null, detail: '', conflicts: [] });
    expect(other.marks(uri, edited).placed.map(({ span }) => edited.slice(span.start, span.end))).toEqual([
      '3200人',
    ]);
  });

  it('merges a sidecar that changed outside with what was decided here', () => {
    const first = decisions.decide({ ...step, add: [draft('5.5%')] }, text);
    decisions.markSaved(uri, first.sidecar ?? '');
    const other = new Decisions(lexicon, () => null);
    other.load(uri, text, first.sidecar);
    const theirs = other.decide({ ...step, add: [draft('18个')] }, text);
    decisions.decide({ ...step, add: [draft('3200人')] }, text);
    expect(decisions.load(uri, text, theirs.sidecar)).toMatchObject({ problem: null, conflicts: [] });
    expect(placed(text).sort()).toEqual(['accepted 18个', 'accepted 3200人', 'accepted 5.5%']);
  });

  describe('with one decision here and another elsewhere about the same text', () => {
    const later = '2026-03-05T00:00:00.000Z';
    /** What a second window makes of the same text without knowing of the first, as its sidecar holds it. */
    const elsewhere = (state: Mark['state'], now: string): string => {
      const other = new Decisions(lexicon, () => null);
      const theirs = { ...draft('5.5%'), id: 'theirs', state };
      return other.decide({ ...step, now, add: [theirs] }, text).sidecar ?? '';
    };

    it('keeps the one that was made first where they agree', () => {
      decisions.decide({ ...step, add: [draft('5.5%')] }, text);
      expect(decisions.load(uri, text, elsewhere('accepted', later)).conflicts).toEqual([]);
      expect(decisions.marks(uri, text).placed.map(({ mark }) => mark.id)).toEqual(['m-5.5%']);
    });

    it.each([
      ['theirs is later', later, 'rejected 5.5%'],
      ['ours is later', '2026-03-03T00:00:00.000Z', 'accepted 5.5%'],
    ])('lets the later stand and tells of the conflict where they differ: %s', (_name, now, standing) => {
      decisions.decide({ ...step, add: [draft('5.5%')] }, text);
      const { conflicts } = decisions.load(uri, text, elsewhere('rejected', now));
      expect(conflicts.map(({ ours, theirs }) => [ours?.id, theirs?.id])).toEqual([['m-5.5%', 'theirs']]);
      expect(placed(text)).toEqual([standing]);
    });
  });

  it('leaves everything as it is when the sidecar cannot be used', () => {
    decisions.decide({ ...step, add: [draft('5.5%')] }, text);
    expect(decisions.load(uri, text, 'oops')).toMatchObject({ problem: 'unreadable' });
    expect(placed(text)).toEqual(['accepted 5.5%']);
  });
});
