import { describe, expect, it } from 'vitest';
import { findEntities } from '../../../../src/core/entities/findEntities';
import { readNameList } from '../../../../src/core/entities/nameList';
import { createOwnNames } from '../../../../src/core/entities/ownNames';
import { buildDocument } from '../../../../src/core/structure/buildDocument';
import { readText } from '../../../../src/core/text/read';
import { lexicon } from '../../lexicon';

const namesIn = (text: string, ...lists: readonly string[]): string[] => {
  const { reading, noise } = readText(text, lexicon.text);
  const own = createOwnNames(
    lists.map((list) => readNameList(list).names),
    lexicon.text,
  );
  return findEntities(buildDocument(reading, noise, lexicon.structure), lexicon.entities, {
    ownNames: own,
  }).flatMap(({ type, mentions }) => mentions.map(({ start, end }) => `${type} ${text.slice(start, end)}`));
};

describe('a name list', () => {
  it('is read as people write it: types in Chinese or English, tabs or blanks, comments, any line ends', () => {
    const list =
      '\ufeff# 我们的名称\r\n云帆驿站\t设施\r\n\r\n湖心论坛　会议\r\n  Zhang San   Person\r\n智慧\t-\r\n';
    expect(readNameList(list)).toEqual({
      names: [
        { name: '云帆驿站', type: 'facility' },
        { name: '湖心论坛', type: 'meeting' },
        { name: 'Zhang San', type: 'person' },
        { name: '智慧', type: '-' },
      ],
      problems: [],
    });
  });

  it.each([
    ['云帆驿站', 'no-type', '云帆驿站'],
    ['云帆驿站\t驿站', 'unknown-type', '驿站'],
    ['云\t地名', 'name-length', '云'],
    ['云帆驿站\t设施\n云帆驿站\t机构', 'repeated', '云帆驿站\t机构'],
  ])('names the line that cannot be used: %s', (list, code, pointsAt) => {
    const { names, problems } = readNameList(`# 注\n${list}\n湖心论坛\t会议`);
    const [problem, ...others] = problems;
    expect(others).toEqual([]);
    expect(problem?.code).toBe(code);
    expect(`# 注\n${list}`.slice(problem?.span.start, problem?.span.end)).toBe(pointsAt);
    expect(names).toContainEqual({ name: '湖心论坛', type: 'meeting' });
  });
});

describe('a name that a person taught', () => {
  it('is found wherever it stands, also glossed or with blanks in it', () => {
    const text = '建成云舒小憩。\n擴(kuò)建雲(yún)舒小憩,優(yōu)化營(yíng)商環(huán)境。\n云 舒 小 憩投用。';
    expect(namesIn(text, '云舒小憩\t设施').filter((name) => name.startsWith('facility'))).toHaveLength(3);
    expect(namesIn(text)).not.toContain('facility 云舒小憩');
  });

  it('beats what the recognisers say of it', () => {
    const text = '镇党委书记周平与大家一起清扫街道。';
    expect(namesIn(text)).toContain('person 周平');
    expect(namesIn(text, '周平\t机构')).toEqual(expect.arrayContaining(['organization 周平']));
    expect(namesIn(text, '周平\t机构')).not.toContain('person 周平');
  });

  it('is not cut out of a longer name that a rule vouches for', () => {
    const text = '临湖云帆制药有限公司与海川机械股份有限公司签约。';
    expect(namesIn(text, '云帆\t人物')).toEqual(namesIn(text));
  });

  it('gives way to a longer one that is taught too', () => {
    expect(namesIn('云帆驿站二期开工。', '云帆驿站\t机构\n云帆驿站二期\t设施')).toEqual([
      'facility 云帆驿站二期',
    ]);
  });

  it('is read as the nearer list has it', () => {
    expect(namesIn('建成云帆驿站。', '云帆驿站\t设施', '云帆驿站\t机构')).toEqual(['facility 云帆驿站']);
  });

  it('is not seen in two other words that meet', () => {
    expect(namesIn('上海川流不息。', '海川\t机构')).not.toContain('organization 海川');
  });

  it('is a name even where the text speaks of one of many', () => {
    expect(namesIn('建成一批体育公园。')).toEqual([]);
    expect(namesIn('建成一批体育公园。', '体育公园\t设施')).toEqual(['facility 体育公园']);
  });
});

describe('what a person says is no name', () => {
  it('is none anywhere, nor repeated from elsewhere', () => {
    const text = '区长 赵明远\n各位代表:会议由赵明远主持。';
    expect(namesIn(text)).toContain('person 赵明远');
    expect(namesIn(text, '赵明远\t-')).not.toContain('person 赵明远');
  });

  it('still stands within longer names', () => {
    const text = '临湖云帆制药有限公司签约。';
    expect(namesIn(text, '云帆\t-')).toEqual(namesIn(text));
  });
});
