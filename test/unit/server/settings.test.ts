import { expect, it } from 'vitest';
import { defaultSettings, toSettings } from '../../../src/server/settings';

it.each([undefined, null, 'nonsense', 3, { hover: 'nonsense', problems: [], headings: {}, markdown: 'yes' }])(
  'settings such as %j keep their defaults',
  (section) => {
    expect(toSettings(section)).toEqual(defaultSettings);
  },
);

it('settings are taken one by one; what is malformed or unknown is left out', () => {
  const section = {
    markdown: true,
    hover: { entities: false, duplicates: 'no', colours: false },
    problems: { noise: false },
    headings: [
      { pattern: '^◇' },
      { pattern: '^◆', level: 3 },
      { pattern: 4 },
      null,
      { pattern: 'x', level: '1' },
    ],
  };
  expect(toSettings(section)).toEqual({
    markdown: true,
    hover: { quantities: true, entities: false, duplicates: true, glossary: true },
    problems: { duplicates: true, noise: false },
    headings: [
      { pattern: '^◇', level: 2 },
      { pattern: '^◆', level: 3 },
    ],
  });
});
