import { describe, expect, it } from 'vitest';
import type { Span } from '../../../src/core/model/span';
import { labelStep, moveStep, verdictsStep } from '../../../src/vscode/decisionSteps';
import type { Decidable } from '../../../src/views/decidable';
import { marksOn, spanOf } from '../core/annotations/marks';

const text = '云溪县新增就业3200人以上，改造老旧小区18个，新建口袋公园6处。';
const suggested = (quote: string): Decidable => ({ span: spanOf(text, quote), label: 'target', mark: null });
const decided = (quote: string, state: 'accepted' | 'rejected' | 'added'): Decidable => {
  const [mark] = marksOn(text, [spanOf(text, quote)]);
  if (!mark) throw new Error(`${quote} has no mark`);
  return { span: spanOf(text, quote), label: mark.label, mark: { ...mark, id: quote, state } };
};
const quoteOf = ({ start, end }: Span): string => text.slice(start, end);

describe('one step over several suggestions', () => {
  const decidables = [suggested('3200人'), decided('18个', 'rejected'), decided('6处', 'added')];

  it('accepts what is open or was rejected, and leaves what is accepted', () => {
    const step = verdictsStep('accept', decidables, decidables);
    expect(step?.add?.map(({ span, state }) => [quoteOf(span), state])).toEqual([['3200人', 'accepted']]);
    expect(step?.set?.map(({ id, state }) => [id, state])).toEqual([['18个', 'accepted']]);
    expect(step?.remove).toEqual([]);
  });

  it('rejects what is open, and takes back what the person added', () => {
    const step = verdictsStep('reject', decidables, decidables);
    expect(step?.add?.map(({ span, state }) => [quoteOf(span), state])).toEqual([['3200人', 'rejected']]);
    expect(step?.set).toEqual([]);
    expect(step?.remove).toEqual(['6处']);
  });

  it('is none where nothing changes, or nothing stands there any more', () => {
    const rejected = [decided('18个', 'rejected')];
    expect(verdictsStep('reject', rejected, rejected)).toBeNull();
    expect(verdictsStep('accept', [suggested('3200人')], [])).toBeNull();
    const other = { ...suggested('3200人'), label: 'person' as const };
    expect(verdictsStep('accept', [other], [suggested('3200人')])).toBeNull();
  });
});

describe('saying what something is', () => {
  it('accepts a suggestion as it is and corrects it to another type', () => {
    const states = (['target', 'actual'] as const).map(
      (label) => labelStep(suggested('18个'), label).add?.[0],
    );
    expect(states).toMatchObject([
      { label: 'target', state: 'accepted' },
      { label: 'actual', state: 'corrected' },
    ]);
  });

  it('changes a decision in its place, and leaves one that was added the person’s own', () => {
    expect(labelStep(decided('18个', 'accepted'), 'actual').set).toMatchObject([
      { id: '18个', label: 'actual', state: 'corrected' },
    ]);
    expect(labelStep(decided('18个', 'added'), 'actual').set).toMatchObject([{ state: 'added' }]);
  });
});

describe('letting a decision stand on other text', () => {
  it('takes all that was said along', () => {
    const here = decided('18个', 'accepted');
    const mark = here.mark && { ...here.mark, note: '核对', tags: ['民生'], values: { unit: '个' } };
    const span = spanOf(text, '老旧小区18个');
    const { add, remove } = moveStep({ ...here, mark }, span, 'corrected');
    expect(remove).toEqual(['18个']);
    expect(add).toMatchObject([
      { span, label: 'target', state: 'corrected', note: '核对', tags: ['民生'], values: { unit: '个' } },
    ]);
  });

  it('decides on a bare suggestion', () => {
    const span = spanOf(text, '老旧小区18个');
    expect(moveStep(suggested('18个'), span, 'corrected')).toMatchObject({
      add: [{ span, label: 'target', state: 'corrected' }],
    });
  });
});
