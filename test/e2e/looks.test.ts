import { existsSync, readdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { realReports, root, samples, screenshots } from '../host/paths.mjs';
import {
  highlights,
  openContainer,
  openWindow,
  screenshot,
  setTheme,
  type Theme,
  treeRows,
  type Window,
  type WindowOptions,
} from './workbench';

const [newspaper = '', portal = '', glossed = ''] = readdirSync(samples)
  .sort()
  .map((name) => join('samples', name));

/** Each look: the file, and how the window is set. Every one is kept as a screenshot for a person to judge. */
const looks: readonly (readonly [string, WindowOptions, Theme?])[] = [
  [newspaper, { name: 'zh-light-1280', language: 'zh-cn' }],
  [portal, { name: 'en-dark-1280' }, 'Default Dark Modern'],
  [glossed, { name: 'zh-contrast-1280', language: 'zh-cn' }, 'Default High Contrast'],
  [newspaper, { name: 'en-contrast-light-800', width: 800 }, 'Default High Contrast Light'],
  [glossed, { name: 'zh-dark-800', language: 'zh-cn', width: 800 }, 'Default Dark Modern'],
];

const realNames = existsSync(realReports) ? readdirSync(realReports).sort() : [];

/** Waits until the report is marked, opens the goals and keeps the picture. */
async function look(page: Page, title: string, name: string): Promise<void> {
  await highlights(page).first().waitFor();
  await openContainer(page, title);
  await targetRows(page).first().waitFor();
  await screenshot(page, name);
}

/** The lines of targets in the side bar. */
const targetRows = (page: Page): Locator => treeRows(page).filter({ has: page.locator('.codicon-target') });

/** The lines of targets whose value, which stands before two spaces, is cut off or near the … that cuts the name. */
const cutValues = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`
    [...document.querySelectorAll('.sidebar .monaco-list-row:has(.codicon-target)')].flatMap((row) => {
      const line = row.querySelector('.monaco-highlighted-label').firstChild;
      const value = document.createRange();
      value.setStart(line, 0);
      value.setEnd(line, line.data.search(/  |$/));
      const room = row.querySelector('.monaco-icon-label-container').getBoundingClientRect();
      return value.getBoundingClientRect().right + 16 > room.right ? [line.data] : [];
    })`);

describe('how a report looks', () => {
  for (const [path, options, theme] of looks)
    it(`is marked, with its goals beside it and every value to be read: ${options.name}`, async () => {
      const window = await openWindow(path, options);
      try {
        await highlights(window.page).first().waitFor();
        if (theme) await setTheme(window, theme);
        await look(
          window.page,
          options.language === 'zh-cn' ? '政策文本批注' : 'Policy Annotator',
          options.name,
        );
        expect(await cutValues(window.page)).toEqual([]);
      } finally {
        await window.close();
      }
    });
});

describe.runIf(realNames.length > 0)('how real reports look', () => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow(join('real', realNames[0] ?? ''), { name: 'real' });
  });
  afterAll(() => window.close());

  for (const name of realNames)
    it(`is marked, with its goals beside it: ${name}`, async () => {
      await window.open(join('real', name));
      await look(window.page, 'Policy Annotator', `real-${name.slice(0, 3)}`);
    });
});

describe('the picture in the README', () => {
  it.runIf(process.env['UPDATE_PICTURES'])('is the real editor', async () => {
    await copyFile(join(screenshots, 'zh-light-1280.png'), join(root, 'media', 'screenshot.png'));
  });
});
