import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { samples } from '../host/paths.mjs';
import {
  highlights,
  lineWith,
  openContainer,
  openWindow,
  runCommand,
  screenshot,
  treeRows,
  type Window,
} from './workbench';

const [newspaper = ''] = readdirSync(samples)
  .sort()
  .map((name) => join('samples', name));
const patience = { timeout: 20_000 };

describe('a person at work in the Goals view', () => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow(newspaper, { name: 'goals' });
    await window.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await highlights(window.page).first().waitFor();
    await openContainer(window.page, 'Policy Annotator');
  });
  afterAll(() => window.close());

  it('filters by typing, and gets all goals back', async () => {
    const { page } = window;
    await filter(page, '学位');
    await expect.poll(() => labelsOf(page, 'Target,'), patience).toEqual([expect.stringContaining('学位')]);
    await screenshot(page, 'goals-filter');
    await runCommand(page, 'Clear the Filter');
    await expect.poll(() => labelsOf(page, 'Target,'), patience).not.toHaveLength(1);
  });

  it('offers to clear a filter that leaves nothing', async () => {
    const { page } = window;
    await filter(page, '没有这个指标');
    await page.locator('.sidebar .welcome-view').getByRole('button', { name: 'Clear the Filter' }).click();
    await expect.poll(() => labelsOf(page, 'Target,'), patience).not.toHaveLength(0);
  });

  it.each(['Indicator', 'Unit', 'Strength'])('groups by %s', async (grouping) => {
    const { page } = window;
    await choose(page, 'Group Goals By', grouping);
    await expect.poll(() => labelsOf(page, 'goals:'), patience).toContainEqual(firstGroups[grouping]);
    await screenshot(page, `goals-by-${grouping.toLowerCase()}`);
  });

  it('sorts by value and goes back to sections', async () => {
    const { page } = window;
    await choose(page, 'Group Goals By', 'Unit');
    await choose(page, 'Sort Goals', 'By value');
    const ofRates = async (): Promise<string[]> =>
      (await labelsOf(page, 'Target,')).filter((label) => label.includes('%')).slice(0, 3);
    await expect
      .poll(ofRates, patience)
      .toEqual([
        expect.stringContaining('100%'),
        expect.stringContaining('100%'),
        expect.stringContaining('95%'),
      ]);
    await choose(page, 'Sort Goals', 'As they stand');
    await choose(page, 'Group Goals By', 'Section');
  });

  it('shows results and goals without a number beside the targets', async () => {
    const { page } = window;
    await runCommand(page, 'Show Results Too');
    await runCommand(page, 'Show Goals Without a Number');
    await expect.poll(() => labelsOf(page, 'Result,'), patience).not.toHaveLength(0);
    await filter(page, '节能减排');
    await expect
      .poll(() => labelsOf(page, 'Goal without'), patience)
      .toEqual(['Goal without a number, 节能减排, binding']);
    await screenshot(page, 'goals-all-kinds');
    await runCommand(page, 'Clear the Filter');
    await runCommand(page, 'Hide Results');
    await runCommand(page, 'Hide Goals Without a Number');
    await expect.poll(() => labelsOf(page, 'Result,'), patience).toHaveLength(0);
  });

  it('goes through the tree with the keyboard alone', async () => {
    const { page } = window;
    await focusFirstRow(page);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => ofRow(page, 'focused', 'aria-expanded'), patience).toBe('false');
    await page.keyboard.press('ArrowRight');
    // Its children come from the extension: a key before that would go to the next article.
    await expect.poll(() => ofRow(page, 'focused', 'aria-expanded'), patience).toBe('true');
    const goDown = async (): Promise<string> => {
      const focused = await ofRow(page, 'focused', 'aria-label');
      if (focused === null)
        await focusFirstRow(page); // a tree that was just read anew has no focused row
      else if (focused.includes('goals:')) await page.keyboard.press('ArrowDown');
      return (await ofRow(page, 'focused', 'aria-label')) ?? '';
    };
    await expect.poll(goDown, patience).toContain('地区生产总值');
    const pressEnter = async (): Promise<number> => {
      if (await page.locator('.sidebar .monaco-list:focus-within').count())
        await page.keyboard.press('Enter');
      await page.waitForTimeout(1000); // before it is pressed again
      return page.locator('.editor-instance .selected-text').count();
    };
    await expect.poll(pressEnter, patience).toBeGreaterThan(0); // a row that is just read anew does nothing
    await screenshot(page, 'goals-keyboard');
  });

  it('says a goal in words and explains it as the text does', async () => {
    const { page } = window;
    const row = rowOf(page, '一般公共预算收入');
    expect(await row.getAttribute('aria-label')).toBe('Target, 一般公共预算收入, up 4%, expected');
    await row.hover();
    const card = page.locator('.monaco-hover').filter({ hasText: 'Also in this text' });
    await card.waitFor();
    expect(await card.innerText()).toContain('Why:');
    await screenshot(page, 'goals-card');
    await page.mouse.move(900, 780);
  });

  it('copies a goal as a citation from its line, and all of them as a table', async () => {
    const { page } = window;
    const row = rowOf(page, '一般公共预算收入');
    await row.hover();
    await row.getByRole('button', { name: 'Copy as Citation' }).click();
    await expect
      .poll(() => clipboard(page), patience)
      .toMatch(/^“.*一般公共预算收入增长4%.*”——《.*临湖区2025年要办成这些事》/);
    await runCommand(page, 'Copy Goals as a Table');
    await expect
      .poll(() => clipboard(page), patience)
      .toMatch(/^Indicator\tValue\tStrength\tPeriod\tSection\n/);
  });

  it('follows the cursor where it is asked to', async () => {
    const { page } = window;
    await runCommand(page, 'Follow the Cursor');
    await lineWith(page, '一般公共预算收入增长4%').first().click();
    await expect.poll(() => ofRow(page, 'selected', 'aria-label'), patience).toMatch(/^Target, /);
    await runCommand(page, 'Stop Following');
  });

  it('counts a goal typed into a section in its article too, and keeps what is collapsed', async () => {
    const { page } = window;
    await focusFirstRow(page);
    const inArticle = async (): Promise<number> => countIn(await ofRow(page, 'focused', 'aria-label'));
    const before = await inArticle();
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => ofRow(page, 'focused', 'aria-expanded'), patience).toBe('false');
    const rows = await treeRows(page).count();
    await lineWith(page, '做强主导产业').first().click();
    await page.keyboard.press('End');
    await page.keyboard.press('End'); // of the whole paragraph, where it is wrapped
    await page.keyboard.type('力争新建公园9座。');
    await expect.poll(inArticle, patience).toBe(before + 1);
    expect(await treeRows(page).count()).toBe(rows);
    await page.keyboard.press('Control+z');
    await expect.poll(inArticle, patience).toBe(before);
  });

  it('finds the view as it was after a reload', async () => {
    const { page } = window;
    await choose(page, 'Group Goals By', 'Strength');
    await expect.poll(() => labelsOf(page, 'goals:'), patience).toContainEqual(firstGroups['Strength']);
    await runCommand(page, 'Filter Names');
    await page.getByPlaceholder('A part of a name').fill('临湖');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+s');
    await page.waitForTimeout(1500); // until VS Code has written down the state of the views
    await window.open(newspaper);
    await highlights(page).first().waitFor();
    await openContainer(page, 'Policy Annotator');
    await expect.poll(() => labelsOf(page, 'goals:'), patience).toContainEqual(firstGroups['Strength']);
    await page.locator('.sidebar .pane-header', { hasText: 'Names' }).click();
    await page.locator('.sidebar .message', { hasText: 'Filter: 临湖' }).waitFor();
  });
});

const countIn = (label: string | null): number => Number(/goals: (\d+)/.exec(label ?? '')?.[1]);

const firstGroups: Readonly<Record<string, unknown>> = {
  Indicator: expect.stringContaining('地区生产总值, goals:'),
  Unit: expect.stringContaining('%, goals:'),
  Strength: expect.stringContaining('binding, goals:'),
};

/** What a screen reader says of the rows on the screen that it introduces so. */
async function labelsOf(page: Page, part: string): Promise<string[]> {
  const labels = await page.evaluate<string[]>(
    `[...document.querySelectorAll('.sidebar .monaco-list-row')].map((row) => row.ariaLabel ?? '')`,
  );
  return labels.filter((label) => label.includes(part));
}

const rowOf = (page: Page, indicator: string): Locator =>
  treeRows(page).filter({ hasText: indicator }).first();

/** An attribute of the row that is focused or selected; null while none is. */
const ofRow = (page: Page, state: 'focused' | 'selected', name: string): Promise<string | null> =>
  page.evaluate<string | null>(
    `document.querySelector('.sidebar .monaco-list-row.${state}')?.getAttribute('${name}') ?? null`,
  );

/** Goes to the first row by keyboard. While VS Code reads the tree anew, its rows get neither focus nor keys. */
async function focusFirstRow(page: Page): Promise<void> {
  await runCommand(page, 'Focus on Goals View');
  const pressHome = async (): Promise<string | null> => {
    await page.keyboard.press('Home');
    return ofRow(page, 'focused', 'data-index');
  };
  await expect.poll(pressHome, patience).toBe('0');
}

/** Filters by words, typed as a person does. */
async function filter(page: Page, words: string): Promise<void> {
  await runCommand(page, 'Filter Goals');
  const input = page.getByPlaceholder('Words of an indicator');
  await input.fill(words);
  await input.press('Enter');
}

/** Runs a command that asks for one of a few, and takes one. */
async function choose(page: Page, command: string, choice: string): Promise<void> {
  await runCommand(page, command);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: choice }).first().click();
}

const clipboard = (page: Page): Promise<string> => page.evaluate<string>('navigator.clipboard.readText()');
