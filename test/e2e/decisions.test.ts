import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  lineWith,
  openContainer,
  openWindow,
  runCommand,
  saveAndRead,
  screenshot,
  treeRows,
  type Window,
} from './workbench';

interface StoredMark {
  readonly id: string;
  readonly modified: string;
  readonly body: { readonly state: string; readonly label: string };
  readonly target: { readonly selector: readonly [{ readonly exact: string; readonly lost?: true }] };
}

const name = '01-报纸版面-临湖区两会';
const report = `samples/${name}.txt`;

describe('a person who decides', () => {
  let window: Window;
  beforeAll(async () => {
    window = await openWindow(report, { name: 'decisions' });
    await openContainer(window.page, 'Policy Annotator');
  });
  afterAll(() => window.close());

  const sidecar = (): string => join(window.folder, `samples/${name}.policy.json`);
  const stored = async (): Promise<readonly StoredMark[]> => {
    const json = await readFile(sidecar(), 'utf8').catch(() => '{"items":[]}');
    return (JSON.parse(json) as { items: StoredMark[] }).items;
  };
  const states = async (): Promise<string[]> =>
    (await stored()).map(({ body, target }) => {
      const [{ exact, lost }] = target.selector;
      return `${lost ? 'lost' : body.state} ${body.label} ${exact}`;
    });
  const expectStates = (expected: readonly string[]): Promise<void> =>
    expect.poll(states, { timeout: 20_000 }).toEqual(expected);
  const widthOf = async (text: string): Promise<number> =>
    (await lineWith(window.page, text).first().locator('> span').boundingBox())?.width ?? Number.NaN;
  /** Presses a key at a person's pace: what it does is seen before the next one. */
  const press = async (key: string): Promise<void> => {
    await window.page.keyboard.press(key);
    await window.page.waitForTimeout(500);
  };
  /** Goes to the first goal as one does who begins: from the top by one key. */
  const goToFirstGoal = async (): Promise<void> => {
    await lineWith(window.page, '临湖区').first().click();
    await press('Control+Home');
    await press('Control+Alt+n');
    await window.page.locator('.editor-instance .selected-text').first().waitFor();
  };

  it('accepts with a key, and takes it back and makes it again with the editor’s own keys', async () => {
    await goToFirstGoal();
    const width = await widthOf('6%左右');
    await press('Control+Alt+a');
    await expect.poll(states, { timeout: 20_000 }).toHaveLength(1);
    const made = await states();
    await window.page.waitForTimeout(2000); // what a key undoes is settled a moment after the file is written
    // The sign takes no room, so that no line runs out of sight; where it parts a word the width changes by less than one.
    expect(Math.abs((await widthOf('6%左右')) - width)).toBeLessThan(3);
    await press('Control+z');
    await expectStates([]);
    await press('Control+y');
    await expectStates(made);
  });

  it('undoes what was done last, be it typed or decided', async () => {
    const { keyboard } = window.page;
    const original = await readFile(join(window.folder, report), 'utf8');
    const [first = ''] = await states();
    await press('Control+Alt+u');
    await press('Control+Alt+x');
    await expect.poll(states, { timeout: 20_000 }).toHaveLength(2);
    await press('Control+Home');
    await keyboard.type('按');
    await window.page.waitForTimeout(500);
    await press('Control+Alt+n');
    await press('Control+Alt+x');
    await expect.poll(async () => (await states())[0], { timeout: 20_000 }).toMatch(/^rejected/);
    await press('Control+z');
    await expect.poll(async () => (await states())[0], { timeout: 20_000 }).toBe(first);
    await press('Control+z');
    await window.page.locator('.tab.active:not(.dirty)').waitFor();
    await press('Control+z');
    await expectStates([first]);
    await press('Control+z');
    await expectStates([]);
    await press('Control+y');
    await expectStates([first]);
    expect(await saveAndRead(window, report)).toBe(original);
  });

  it('corrects a role by keys alone', async () => {
    const { page } = window;
    await goToFirstGoal();
    await press('Control+Alt+e');
    const rows = page.locator('.quick-input-list .monaco-list-row');
    await rows.filter({ hasText: 'Indicator' }).waitFor();
    await screenshot(page, 'correct');
    await press('Enter');
    await rows.filter({ hasText: 'Goal without a number' }).waitFor();
    await page.keyboard.type('actual');
    await press('Enter');
    await expect.poll(async () => (await states())[0], { timeout: 20_000 }).toMatch(/^corrected actual/);
    await press('Control+z');
    await expect.poll(async () => (await states())[0], { timeout: 20_000 }).toMatch(/^accepted target/);
  });

  it('sees what is decided on the text and in the views', async () => {
    const { page } = window;
    await press('Control+Alt+u');
    await press('Control+Alt+x');
    await press('Control+Alt+u');
    await press('Control+Alt+a');
    await expect.poll(states, { timeout: 20_000 }).toHaveLength(3);
    await page.locator('.sidebar .pane-header', { hasText: 'Decisions' }).click();
    await treeRows(page).filter({ hasText: 'Rejected' }).waitFor();
    await runCommand(page, 'Show Goals That Were Rejected');
    await screenshot(page, 'decided');
  });

  it('finds what lost its text in a group of its own', async () => {
    const { page } = window;
    await goToFirstGoal();
    const before = await stored();
    await press('Delete');
    await treeRows(page).filter({ hasText: 'Lost' }).waitFor();
    await screenshot(page, 'lost');
    await saveAndRead(window, report);
    await expect.poll(async () => (await states())[0], { timeout: 20_000 }).toMatch(/^lost/);
    expect(await stored()).toHaveLength(before.length);
    await lineWith(page, '临湖区').first().click();
    await press('Control+z');
    await treeRows(page).filter({ hasText: 'Lost' }).waitFor({ state: 'detached' });
  });

  it('settles a conflict that a pull brought', async () => {
    const { page } = window;
    const json = await readFile(sidecar(), 'utf8');
    const mark = (await stored()).find(({ body }) => body.state === 'accepted');
    if (!mark) throw new Error('nothing is accepted');
    const theirs = {
      ...{ ...mark, id: 'urn:uuid:theirs', modified: '2999-01-01T00:00:00.000Z' },
      body: { ...mark.body, state: 'rejected' },
    };
    await writeFile(sidecar(), json.replace('"items": [\n', `"items": [\n${JSON.stringify(theirs)},\n`));
    await page.locator('.notifications-toasts').getByText('Show One by One').click();
    const choice = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Keep mine' });
    await choice.waitFor();
    await screenshot(page, 'conflict');
    await choice.click();
    await expect
      .poll(async () => (await stored()).map(({ id }) => id), { timeout: 20_000 })
      .not.toContain('urn:uuid:theirs');
    expect((await stored()).find(({ id }) => id === mark.id)?.body.state).toBe('accepted');
  });
});
