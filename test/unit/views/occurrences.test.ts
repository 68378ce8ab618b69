import { describe, expect, it } from 'vitest';
import type { Label } from '../../../src/core/annotations/mark';
import type { Entity } from '../../../src/core/model/entity';
import type { Decidable } from '../../../src/views/decidable';
import { decisionsEverywhere, decisionsOnEntity } from '../../../src/views/occurrences';
import { marksOn, spanOf } from '../core/annotations/marks';

const text = '云溪县召开会议。云溪县医院扩建，云溪县新增床位90张，云溪县与邻县同为90张。';
const suggested = (quote: string, nth: number, label: Label): Decidable => ({
  span: spanOf(text, quote, nth),
  label,
  mark: null,
});
const decided = (quote: string, nth: number, label: Label): Decidable => {
  const span = spanOf(text, quote, nth);
  return { span, label, mark: marksOn(text, [span], label)[0] ?? null };
};
const county = { words: '云溪县', label: 'place', verdict: 'accept' } as const;

describe('the same decision everywhere', () => {
  it('accepts what is found, corrects what is found as another thing, and adds what is not found', () => {
    const places = decisionsEverywhere(text, county, [
      suggested('云溪县', 1, 'place'),
      suggested('云溪县', 3, 'organization'),
    ]);
    expect(places).toEqual([
      { span: spanOf(text, '云溪县', 1), label: 'place', state: 'accepted' },
      { span: spanOf(text, '云溪县', 2), label: 'place', state: 'added' },
      { span: spanOf(text, '云溪县', 3), label: 'place', state: 'corrected' },
      { span: spanOf(text, '云溪县', 4), label: 'place', state: 'added' },
    ]);
  });

  it('passes over what is decided, and over the words as part of a longer name', () => {
    const places = decisionsEverywhere(text, county, [
      decided('云溪县', 1, 'place'),
      suggested('云溪县医院', 1, 'organization'),
      decided('云溪县新增', 1, 'goal'),
    ]);
    expect(places.map(({ span }) => span)).toEqual([spanOf(text, '云溪县', 4)]);
  });

  it('rejects only what is found as that very thing', () => {
    const rejecting = { words: '90张', label: 'target', verdict: 'reject' } as const;
    expect(decisionsEverywhere(text, rejecting, [suggested('90张', 2, 'target')])).toEqual([
      { span: spanOf(text, '90张', 2), label: 'target', state: 'rejected' },
    ]);
    expect(decisionsEverywhere(text, rejecting, [suggested('90张', 2, 'actual')])).toEqual([]);
  });

  it('is made nowhere for no words', () => {
    expect(decisionsEverywhere(text, { ...county, words: '' }, [])).toEqual([]);
  });
});

describe('everything said of an entity', () => {
  const [first, , third] = [1, 2, 3].map((nth) => spanOf(text, '云溪县', nth));
  const entity = {
    ...{ id: 'e1', type: 'place', name: '云溪县', aliases: ['县'], role: null, within: null },
    ...{ mentions: [first, spanOf(text, '邻县')], confidence: 0.9, rule: 'suffix' },
  } as Entity;

  it('accepts its mentions, other names of it too, and adds its name where nothing is found', () => {
    const decidables = [
      suggested('云溪县', 1, 'place'),
      suggested('云溪县医院', 1, 'organization'),
      suggested('云溪县', 3, 'organization'),
    ];
    expect(decisionsOnEntity(entity, text, decidables)).toEqual([
      { span: first, label: 'place', state: 'accepted' },
      { span: spanOf(text, '邻县'), label: 'place', state: 'accepted' },
      { span: spanOf(text, '云溪县', 4), label: 'place', state: 'added' },
    ]);
  });

  it('leaves alone what is decided', () => {
    const decidables = [decided('云溪县', 1, 'person'), decided('云溪县', 3, 'place')];
    const spans = decisionsOnEntity(entity, text, decidables).map(({ span }) => span);
    expect(spans).not.toContainEqual(first);
    expect(spans).not.toContainEqual(third);
  });
});
