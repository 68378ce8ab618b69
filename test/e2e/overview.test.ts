import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../host/paths.mjs';
import { highlights, lineWith, openWindow, runCommand, screenshot, setTheme, type Window } from './workbench';

const [newspaper = ''] = readdirSync(samples)
  .sort()
  .map((name) => join('samples', name));

describe('goals at a glance', () => {
  let window: Window;
  const refused: string[] = [];
  beforeAll(async () => {
    window = await openWindow(newspaper, { name: 'overview', language: 'zh-cn' });
    window.page.on('console', (message) => {
      if (message.text().includes('Content Security Policy')) refused.push(message.text());
    });
    await highlights(window.page).first().waitFor();
    await runCommand(window.page, '目标一览');
  });
  afterAll(() => window.close());

  it('puts this year’s targets beside last year’s results', async () => {
    const { page } = window;
    const row = glance(page).getByRole('row', { name: '地区生产总值' }).first();
    await row.waitFor();
    expect((await row.innerText()).split('\t').map((cell) => cell.trim())).toEqual([
      '地区生产总值',
      '增长6%左右',
      '增长5.8%',
    ]);
    await screenshot(page, 'overview');
  });

  it('stands in one tab, named after its report, however often it is asked for', async () => {
    const { page } = window;
    await runCommand(page, '目标一览');
    await page.locator('.tab.active', { hasText: `目标一览：${basename(newspaper)}` }).waitFor();
    expect(await page.locator('.tab', { hasText: '目标一览' }).count()).toBe(1);
  });

  it('says that a table was copied, and has its name again soon after, though pressed twice', async () => {
    const { page } = window;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const copy = glance(page).locator('button.copy').first();
    const name = await copy.innerText();
    await copy.dblclick();
    await expect.poll(() => copy.innerText(), { timeout: 10_000 }).not.toBe(name);
    await page.waitForTimeout(3000); // both presses are over
    expect(await copy.innerText()).toBe(name);
  });

  it('goes to the sentence of a target with the mouse, and with the keyboard', async () => {
    const { page } = window;
    await glance(page).getByRole('button', { name: '增长5.8%' }).first().click();
    await page.locator('.editor-instance .selected-text').first().waitFor();
    const second = glance(page).getByRole('button', { name: '增长7.5%' }).first();
    await second.focus();
    await page.keyboard.press('Enter');
    await expect
      .poll(() => page.locator('[id="status.editor.selection"]').innerText())
      .toContain('Ln 5, Col 150');
  });

  it('follows the text while it is edited', async () => {
    const { page } = window;
    await lineWith(page, '主要预期目标').first().click();
    await page.keyboard.press('Control+h');
    await page.keyboard.press('Escape');
    await page.keyboard.press('End');
    await page.keyboard.type('城镇新增就业5300人。');
    await glance(page).getByRole('button', { name: '5300人' }).first().waitFor({ state: 'attached' });
    await page.keyboard.press('Control+z');
  });

  it('is up to date after another tab stood before it', async () => {
    const { page } = window;
    await page.locator('.tab', { hasText: '目标一览' }).click();
    await runCommand(page, 'Create: New File');
    await page.locator('.quick-input-list .monaco-list-row', { hasText: 'Text File' }).first().click();
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await lineWith(page, '做强主导产业').first().click();
    await page.keyboard.press('End');
    await page.keyboard.press('End'); // of the whole paragraph, where it is wrapped
    await page.keyboard.type('力争新建植物园9座。');
    await page.locator('.tab', { hasText: '目标一览' }).click();
    await glance(page).locator('button', { hasText: '植物园' }).first().waitFor({ state: 'attached' });
    await lineWith(page, '做强主导产业').first().click();
    await page.keyboard.press('Control+z');
  });

  it.each(['Default Dark Modern', 'Default High Contrast'] as const)('is readable in %s', async (theme) => {
    await setTheme(window, theme);
    await glance(window.page).getByRole('row').first().waitFor();
    await screenshot(window.page, `overview-${theme.split(' ')[1]?.toLowerCase() ?? ''}`);
  });

  it('is there again after a reload, and goes to the sentence as before', async () => {
    const { page } = window;
    await page.keyboard.press('Control+s'); // what is not saved is restored with a delay of its own
    await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    await page.waitForTimeout(2000); // until VS Code has written down what is open
    await window.reload();
    await highlights(page).first().waitFor();
    const value = glance(page).getByRole('button', { name: '增长5.8%' }).first();
    const isDrawn = async (): Promise<boolean> => {
      await page.screenshot(); // a page that nobody looks at draws no frame
      return value.isVisible();
    };
    await expect.poll(isDrawn, { timeout: 60_000, interval: 500 }).toBe(true);
    expect(await page.locator('.tab', { hasText: '目标一览' }).count()).toBe(1);
    await value.click();
    await page.locator('.editor-instance .selected-text').first().waitFor();
  });

  it('loads nothing that its policy forbids', () => {
    expect(refused).toEqual([]);
  });
});

const glance = (page: Page): FrameLocator =>
  page.frameLocator('iframe.webview').frameLocator('#active-frame');
