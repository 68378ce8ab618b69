import { describe, expect, it } from 'vitest';
import type { Entity } from '../../../src/core/model/entity';
import { entityTree, findMentionPath, listedMentions, nextMention } from '../../../src/views/entityTree';
import { createTranslate } from '../../../src/views/translate';
import { marksOn } from '../core/annotations/marks';
import { report, spanOf } from './sampleReport';

const text = '区长陆明远到临湖区调研。\n陆明远说，臨湖區(qū)要先行。陆明远强调。';
const entity = (
  name: string,
  type: Entity['type'],
  mentions: Entity['mentions'],
  more: Partial<Entity> = {},
) => ({
  ...{ id: name, type, name, aliases: [], role: null, within: null, mentions, confidence: 1, rule: 'test' },
  ...more,
});
const first = spanOf(text, '陆明远');
const second = spanOf(text, '陆明远', 2);
const third = spanOf(text, '陆明远', 3);
const found = report(text, {
  entities: [
    entity('陆明远', 'person', [first, third], { role: '区长' }),
    entity('临湖区', 'place', [spanOf(text, '临湖区'), spanOf(text, '臨湖區(qū)')], { within: '云泽市' }),
    entity('陆明远', 'person', [second], { rule: 'decided' }),
  ],
  noise: [{ id: 'n1', kind: 'pinyin', span: spanOf(text, '(qū)'), replacement: '' }],
});
const marks = { placed: [{ mark: { id: 'm1', state: 'accepted' }, span: second }], lost: [] };
const treeOf = (filter = '', rejected = false, decided: unknown = marks) =>
  // Only where a mark stands counts here.
  entityTree({ report: found, text, marks: decided as never }, { filter, rejected }, createTranslate({}));

describe('the names of a report', () => {
  it('are grouped by type, what is decided and what is suggested of one thing in one line', () => {
    expect(treeOf().map(({ label, children }) => [label, children.map((each) => each.description)])).toEqual([
      ['Person', ['区长 · ✓ 1/3']],
      ['Place', ['云泽市 · 2']],
    ]);
  });

  it('have keys of their own, and mentions that read clean within their line', () => {
    const nodes = treeOf().flatMap((group) => group.children.flatMap((each) => [each, ...each.children]));
    expect(new Set(nodes.map(({ key }) => key)).size).toBe(nodes.length);
    expect(nodes.at(-1)?.label).toBe('陆明远说，臨湖區要先行。陆明远强调。');
  });

  it('tell which mentions are decided, and stand for those in and under a line', () => {
    const [person] = treeOf()[0]?.children ?? [];
    expect(person?.children.map(({ state }) => state)).toEqual([null, 'accepted', null]);
    const label = 'person';
    expect(listedMentions(person ? [person] : [])).toEqual(
      [first, second, third].map((span) => ({ span, label })),
    );
  });

  it('list what was rejected only where it is asked for, and can be accepted there', () => {
    const [mark] = marksOn(text, [spanOf(text, '先行')], 'program');
    const decided = { placed: [{ mark: { ...mark, state: 'rejected' }, span: mark?.anchor }], lost: [] };
    expect(treeOf('', false, decided).map(({ key }) => key)).toEqual(['person', 'place']);
    const shown = treeOf('', true, decided).at(-1);
    expect(shown?.children.map(({ label, description }) => [label, description])).toEqual([
      ['先行', '✗ 1/1'],
    ]);
    expect(shown?.children[0]?.children.map(({ state }) => state)).toEqual(['rejected']);
    expect(listedMentions(shown ? [shown] : [])).toMatchObject([{ label: 'program' }]);
  });

  it('can be filtered by any of their names or the role, however typed', () => {
    expect(treeOf('区长').map(({ key }) => key)).toEqual(['person']);
    expect(treeOf('不存在')).toEqual([]);
    const named = entity('COP会议', 'meeting', [first], { aliases: ['Cop大会'] });
    const labelsFor = (filter: string) =>
      entityTree(
        { report: report(text, { entities: [named] }), text, marks: { placed: [], lost: [] } },
        { filter, rejected: false },
        createTranslate({}),
      ).map(({ label }) => label);
    expect([labelsFor(' cop会 '), labelsFor('COP大')]).toEqual([['Meeting'], ['Meeting']]);
  });

  it('stand in a type by how often they are mentioned, the most first', () => {
    const entities = [entity('云溪', 'place', [first]), entity('临湖', 'place', [second, third])];
    const [places] = entityTree(
      { report: report(text, { entities }), text, marks: { placed: [], lost: [] } },
      { filter: '', rejected: false },
      createTranslate({}),
    );
    expect(places?.children.map(({ label }) => label)).toEqual(['临湖', '云溪']);
  });

  it('lead from a place of the text to its line, and from one mention to the next, round the end', () => {
    const path = findMentionPath(treeOf(), third.start);
    expect(path.map(({ kind }) => kind)).toEqual(['type', 'entity', 'mention']);
    const [person] = treeOf()[0]?.children ?? [];
    const after = (span: typeof first) => person && nextMention(person, span);
    expect([after({ start: 0, end: 0 }), after(first), after(third)]).toEqual([first, second, first]);
  });
});
