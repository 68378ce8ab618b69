import { describe, expect, test } from 'vitest';
import { lineAbout, nameLine, withLine } from '../../../src/views/nameListEdit';

const list = '# 名称\r\n云帆驿站 设施\r\n\r\n湖心论坛\t-\r\n';

describe('a list of names', () => {
  test.each([
    ['gets a name at its end', list, nameLine('青禾农场', '机构'), `${list}青禾农场\t机构\r\n`],
    ['changes a name where it stands', '甲村\t地名\n乙村\t-\n', nameLine('甲村', '-'), '甲村\t-\n乙村\t-\n'],
    ['is opened with what explains it', ' \n', nameLine('甲村', '地名'), '# 说明\n甲村\t地名\n'],
  ])('%s', (_what, before, said, after) => {
    expect(withLine(before, said, '# 说明\n')).toBe(after);
  });

  test.each(['云帆驿站', '湖心论坛', '青禾农场'])(
    'is as it was, to the letter, when what was said of %s is taken back',
    (name) => {
      const said = withLine(list, nameLine(name, '地名'), '');
      expect(said).not.toBe(list);
      expect(withLine(said, lineAbout(list, name), '')).toBe(list);
    },
  );
});
