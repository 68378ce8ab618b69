import { existsSync, readdirSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
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
];

const realNames = existsSync(realReports) ? readdirSync(realReports).sort() : [];

/** Waits until the report is marked, opens the goals and keeps the picture. */
async function look(page: Page, title: string, name: string): Promise<void> {
  await highlights(page).first().waitFor();
  await openContainer(page, title);
  expect(await treeRows(page).count()).toBeGreaterThan(0);
  await screenshot(page, name);
}

describe('how a report looks', () => {
  for (const [path, options, theme] of looks)
    it(`is marked, with its goals beside it: ${options.name}`, async () => {
      const window = await openWindow(path, options);
      try {
        await highlights(window.page).first().waitFor();
        if (theme) await setTheme(window, theme);
        await look(
          window.page,
          options.language === 'zh-cn' ? '政策文本批注' : 'Policy Annotator',
          options.name,
        );
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
