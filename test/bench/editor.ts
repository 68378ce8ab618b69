// How long a person waits for the highlights in VS Code: `npm run build` first. Says what other work on the machine disturbs.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { highlights, openFromExplorer, openWindow, runCommand, type Window } from '../e2e/workbench';
import type { Page } from 'playwright-core';
import { paragraph, title } from '../pages/policyProse';
import { Random } from '../pages/random';

const reportLength = 14_000;
const longLength = 350_000;
/** How long everything is left alone before what is measured, in milliseconds. */
const rest = 4000;

const say = (what: string, figure: string): void => {
  console.log(`${what.padEnd(44)} ${figure}`);
};

const numerals = '一二三四五六七八九十';
/** How many paragraphs stand under a heading. */
const partLength = 6;

function prose(heading: string, length: number, seed: number): string {
  const random = new Random(seed);
  const parts = [`${heading}\n`];
  for (let written = 0; written < length; written += parts.at(-1)?.length ?? 0) {
    const part = Math.floor(parts.length / partLength);
    if (parts.length % partLength === 0)
      parts.push(`（${numerals.charAt(part % numerals.length)}）${title(random)}\n`);
    parts.push(`${paragraph(random)}\n`);
  }
  return parts.join('');
}

interface Seen {
  readonly what: string;
  readonly act: () => Promise<unknown>;
  /** When the editor has done its own part: what of the wait is not ours. */
  readonly text: () => Promise<unknown>;
  readonly marks: () => Promise<unknown>;
}

/** Says how long it takes from an act of the person to the text on the screen, and to what is marked in it. */
async function timed({ what, act, text, marks }: Seen): Promise<void> {
  const start = performance.now();
  const passed = async (step: () => Promise<unknown>): Promise<number> => {
    await step();
    return Math.round(performance.now() - start);
  };
  const [shown, marked] = await Promise.all([passed(text), passed(marks), act()]);
  say(what, `${String(marked).padStart(6)} ms, the text ${shown} ms`);
}

const lines = '.editor-instance .view-line';
const marks = '.editor-instance .view-overlays [class*="TextEditorDecorationType"]';
const counts = '.statusbar-item[id*="policyAnnotator.counts"]';

/**
 * Waits until something on the page has a text in it, looking once a frame from within: who asks from outside keeps two
 * processors busy with asking, and a locator looks at ever longer intervals, up to half a second.
 */
const appears = (page: Page, selector: string, text = ''): Promise<unknown> =>
  page.waitForFunction(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].some((each) => each.textContent.includes(${JSON.stringify(text)}))`,
    undefined,
    { polling: 'raf' },
  );

/** Types targets under the title of the open report, each until it is counted. */
async function type({ page }: Window): Promise<void> {
  await page.locator('.editor-instance .view-line').first().click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('ArrowDown'); // the title says the year, on which all readings hang
  await page.waitForTimeout(rest);
  for (const [what, number] of [
    ['a key in it', 37],
    ['the next key', 38],
  ] as const) {
    const before = Number.parseInt(await page.locator(counts).innerText(), 10);
    await timed({
      what,
      act: () => page.keyboard.insertText(`力争新建学校${number}所。`),
      text: () => appears(page, lines, `${number}所`),
      marks: () => appears(page, counts, String(before + 1)),
    });
    await page.waitForTimeout(rest);
  }
  await page.keyboard.press('Control+z');
}

const window = await openWindow(join('bad', 'shopping.txt'), { name: 'bench' });
try {
  const { page, folder } = window;
  const texts = {
    'first.txt': prose('云岭县2025年政府工作报告', reportLength, 1),
    'second.txt': prose('青阳县2025年政府工作报告', reportLength, 2),
    'long.txt': prose('南屏区2025年政府工作报告', longLength, 3),
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  await page.locator('.sidebar .monaco-list-row', { hasText: 'long.txt' }).waitFor();
  await page.waitForTimeout(rest);
  for (const [name, what] of [
    ['first.txt', `the first report, of ${reportLength} characters`],
    ['second.txt', 'another one'],
    ['long.txt', `one of ${longLength} characters`],
  ] as const) {
    await timed({
      what: `${what}, from a click to its marks`,
      act: () => openFromExplorer(page, name),
      text: () => appears(page, lines, texts[name].slice(0, 10)),
      marks: () => appears(page, marks),
    });
    await type(window);
    await page.keyboard.press('Control+s');
    await runCommand(page, 'View: Close All Editors');
    await highlights(page).first().waitFor({ state: 'detached' });
    await page.waitForTimeout(rest);
  }
} finally {
  await window.close();
}
