import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import simplifiedChinese from '../../../l10n/bundle.l10n.zh-cn.json';
import manifest from '../../../package.json';
import english from '../../../package.nls.json';
import chinese from '../../../package.nls.zh-cn.json';

const filesUnder = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => join(folder, name));

/** The English texts the sources give people: the first argument of every `t(…)`. */
const spoken = new Set(
  ['src/views', 'src/server', 'src/vscode']
    .flatMap(filesUnder)
    .flatMap((file) => [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'((?:[^'\\]|\\.)*)'/g)])
    .map(([, text = '']) => text),
);
const holes = (text: string): string[] => (text.match(/\{\d\}/g) ?? []).sort();

describe('texts for people', () => {
  it('are all there in Simplified Chinese, with the same holes', () => {
    const translated: Record<string, string> = simplifiedChinese;
    expect([...spoken].filter((text) => !(text in translated))).toEqual([]);
    for (const [text, translation] of Object.entries(translated))
      expect(holes(translation), text).toEqual(holes(text));
  });

  it('have no translation that nobody says any more', () => {
    expect(Object.keys(simplifiedChinese).filter((text) => !spoken.has(text))).toEqual([]);
  });

  it('of the manifest stand in both languages, and none is left over', () => {
    const used = new Set([...JSON.stringify(manifest).matchAll(/"%([^%"]+)%"/g)].map(([, key = '']) => key));
    expect(Object.keys(english).sort()).toEqual([...used].sort());
    expect(Object.keys(chinese).sort()).toEqual([...used].sort());
  });

  it('of commands name only commands that the sources register', () => {
    const sources = filesUnder('src/vscode')
      .concat('src/server/protocol.ts')
      .map((file) => readFileSync(file, 'utf8'))
      .join('\n');
    const missing = manifest.contributes.commands.filter(({ command }) => {
      const name = command.split('.').at(-1) ?? command;
      return !sources.includes(`'${command}'`) && !new RegExp(`\\b${name}\\b`).test(sources);
    });
    expect(missing.map(({ command }) => command)).toEqual([]);
  });
});
