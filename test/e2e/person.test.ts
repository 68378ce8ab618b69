import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../host/paths.mjs';
import {
  highlights,
  lineWith,
  openContainer,
  openFromExplorer,
  openWindow,
  pressInView,
  runCommand,
  saveAndRead,
  screenshot,
  setLanguage,
  treeRows,
  type Window,
} from './workbench';

const [newspaper = '', portal = ''] = (await readdir(samples)).sort().map((name) => join('samples', name));

describe('a person at work on a report', () => {
  let window: Window;
  let original: string;
  beforeAll(async () => {
    window = await openWindow(newspaper, { name: 'person' });
    original = await readFile(join(window.folder, newspaper), 'utf8');
  });
  afterAll(() => window.close());

  it('sees targets and names marked, and how many there are', async () => {
    const { page } = window;
    await highlights(page).first().waitFor();
    expect(await highlights(page).count()).toBeGreaterThan(20);
    const badge = page
      .locator('.activitybar')
      .getByRole('tab', { name: 'Policy Annotator' })
      .locator('.badge');
    const counts = page.locator('.statusbar-item[id*="policyAnnotator.counts"]');
    await expect.poll(() => badge.innerText(), { timeout: 20_000 }).toMatch(/^\d+$/);
    expect((await counts.innerText()).trim().split(/\s+/)[0]).toBe(await badge.innerText());
    await screenshot(page, 'opened');
  });

  it('reads what a number means by pointing at it', async () => {
    const { page } = window;
    await pointAt(page, '180亿元');
    const card = page.locator('.monaco-editor .monaco-hover').filter({ hasText: '18,000,000,000' });
    await card.waitFor();
    expect(await card.innerText()).toContain('产值');
    await screenshot(page, 'hover');
    await page.keyboard.press('Escape');
  });

  it('opens the goals, section by section, and goes to one with a click', async () => {
    const { page } = window;
    await openContainer(page, 'Policy Annotator');
    const goal = treeRows(page).filter({ hasText: '规模以上工业增加值' }).first();
    await pressInView(page, 'Goals', 'Collapse All');
    await goal.waitFor({ state: 'detached' });
    await pressInView(page, 'Goals', 'Expand All');
    await expect.poll(() => treeRows(page).count(), { timeout: 20_000 }).toBeGreaterThan(10);
    await page.locator('.sidebar .monaco-list').first().press('Home');
    await goal.waitFor();
    await screenshot(page, 'goals');
    await goal.click();
    await page.locator('.editor-instance .selected-text').first().waitFor();
    await lineWith(page, '8%').first().waitFor();
    await screenshot(page, 'revealed');
  });

  it('reads about a name by pointing at its line', async () => {
    const { page } = window;
    await page.locator('.sidebar .pane-header', { hasText: 'Names' }).click();
    await treeRows(page).filter({ hasText: 'Person' }).click();
    await treeRows(page).filter({ hasText: '程砚秋' }).hover();
    await page.locator('.workbench-hover', { hasText: 'Mentions (2)' }).waitFor();
    await screenshot(page, 'name');
  });

  it('removes a repeated passage with a quick fix, and takes it back', async () => {
    const { page } = window;
    const passage = '培育优质企业。实施“链主”企业培育行动';
    await lineWith(page, passage).nth(1).click();
    await page.keyboard.press('Control+.');
    await page.locator('.action-widget .monaco-list-row.focused', { hasText: 'Remove this copy' }).waitFor();
    await page.keyboard.press('Enter');
    await page.locator('.tab.active.dirty').waitFor();
    const mended = await saveAndRead(window, newspaper);
    expect(countOf(mended, passage)).toBe(countOf(original, passage) - 1);
    await lineWith(page, '扩大有效投资').first().click();
    await page.keyboard.press('Control+z');
    await page.locator('.tab.active.dirty').waitFor();
    expect(await saveAndRead(window, newspaper)).toBe(original);
  });

  it('sees what cleaning would change before it is done, does it, and takes it back', async () => {
    const { page } = window;
    await runCommand(page, 'Clean This Report');
    await page.locator('.monaco-diff-editor').first().waitFor();
    await screenshot(page, 'clean');
    await page.locator('.editor-actions').getByRole('button', { name: 'Apply These Changes' }).click();
    await page.locator('.tab.active.dirty', { hasText: '01-' }).waitFor();
    const cleaned = await saveAndRead(window, newspaper);
    expect(cleaned.length).toBeLessThan(original.length);
    await page.locator('.tab.active').click();
    await page.keyboard.press('Control+z');
    await page.locator('.tab.active.dirty').waitFor();
    expect(await saveAndRead(window, newspaper)).toBe(original);
  });

  it('turns the marks off and on', async () => {
    const { page } = window;
    await runCommand(page, 'Toggle Highlights');
    await expect.poll(() => highlights(page).count(), { timeout: 20_000 }).toBe(0);
    await runCommand(page, 'Toggle Highlights');
    await expect.poll(() => highlights(page).count(), { timeout: 20_000 }).toBeGreaterThan(20);
  });

  it('opens a second report and sees it marked', async () => {
    const { page } = window;
    await openFromExplorer(page, portal);
    await lineWith(page, '云栖县2024年政府工作报告').first().waitFor();
    await highlights(page).first().waitFor();
    await screenshot(page, 'second');
  });

  it('sets a text back to plain text and sees nothing of a report on it any more', async () => {
    const { page } = window;
    await setLanguage(page, 'Plain Text');
    await expect.poll(() => highlights(page).count(), { timeout: 20_000 }).toBe(0);
    await page.locator('.statusbar-item[id*="policyAnnotator.counts"]').waitFor({ state: 'hidden' });
    await setLanguage(page, 'Policy Report');
    await highlights(page).first().waitFor();
  });

  it('is offered a sample once everything is closed', async () => {
    const { page } = window;
    await openContainer(page, 'Policy Annotator');
    await runCommand(page, 'View: Close All Editors');
    const welcome = page.locator('.sidebar .welcome-view', { hasText: 'Open a Sample Report' });
    await welcome.waitFor();
    expect(await welcome.innerText()).not.toContain('Treat This File');
  });
});

/** Moves the mouse over a piece of the text: to its own box within the line. */
async function pointAt(page: Window['page'], text: string): Promise<void> {
  const line = lineWith(page, text).first();
  const shown = await line.innerText();
  const box = await line.locator('> span').boundingBox();
  if (!box) throw new Error(`${text} is not on the screen`);
  const widthOf = (part: string): number =>
    Array.from(part).reduce((sum, character) => sum + (character > '\u00ff' ? 2 : 1), 0);
  const before = widthOf(shown.slice(0, shown.indexOf(text)));
  const x = box.x + (box.width * (before + widthOf(text) / 2)) / widthOf(shown);
  await page.mouse.move(x, box.y + box.height / 2, { steps: 4 });
}

const countOf = (text: string, part: string): number => text.split(part).length - 1;
