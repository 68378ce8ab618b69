// How long a person waits for the highlights in VS Code: `npm run build` first. Says what other work on the machine disturbs.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { highlights, openFromExplorer, openWindow, runCommand, type Window } from '../e2e/workbench';
import { paragraph } from '../pages/policyProse';
import { Random } from '../pages/random';

const reportLength = 14_000;
const longLength = 350_000;
const heading = '2025年政府工作报告\n';

const say = (what: string, figure: string): void => {
  console.log(`${what.padEnd(44)} ${figure}`);
};

function prose(length: number, seed: number): string {
  const random = new Random(seed);
  const parts = [heading];
  for (let written = 0; written < length; written += parts.at(-1)?.length ?? 0)
    parts.push(`${paragraph(random)}\n`);
  return parts.join('');
}

/** Says how long it takes from an act of the person to something on the screen. */
async function timed(what: string, act: () => Promise<unknown>, seen: () => Promise<unknown>) {
  const start = performance.now();
  const done = act();
  await seen();
  say(
    what,
    `${Math.round(performance.now() - start)
      .toString()
      .padStart(6)} ms`,
  );
  await done;
}

/** What VS Code itself counts for loading and activating the extension. */
async function activationTime({ page }: Window): Promise<string> {
  await runCommand(page, 'Developer: Show Running Extensions');
  const row = page.locator('.extension', { hasText: 'Policy Annotator' }).first();
  await row.waitFor();
  return /Activation:\s*(\d+\s*ms)/.exec(await row.innerText())?.[1] ?? 'not told';
}

/** Types a target above the open report until it is marked. */
async function type({ page }: Window, what: string): Promise<void> {
  await page.locator('.editor-instance .view-line').first().click();
  await page.keyboard.press('Control+Home');
  await page.waitForTimeout(rest);
  const before = await highlights(page).count();
  await timed(
    what,
    () => page.keyboard.insertText('力争新建学校37所。'),
    () => highlights(page).nth(before).waitFor(),
  );
  await page.keyboard.press('Control+z');
}

/** How long everything is left alone before what is measured, in milliseconds. */
const rest = 4000;

const window = await openWindow(join('bad', 'shopping.txt'), { name: 'bench' });
try {
  const { page, folder } = window;
  const texts = {
    'first.txt': prose(reportLength, 1),
    'second.txt': prose(reportLength, 2),
    'long.txt': prose(longLength, 3),
  };
  for (const [name, text] of Object.entries(texts)) await writeFile(join(folder, name), text);
  await page.locator('.sidebar .monaco-list-row', { hasText: 'long.txt' }).waitFor();
  await page.waitForTimeout(rest);
  const marked = (): Promise<void> => highlights(page).first().waitFor();
  for (const [name, what] of [
    ['first.txt', `the first report, of ${reportLength} characters`],
    ['second.txt', 'another one'],
    ['long.txt', `one of ${longLength} characters`],
  ] as const) {
    await timed(`${what}, from its tab to marks`, () => openFromExplorer(page, name), marked);
    await type(window, `a key in it`);
  }
  say('activation', await activationTime(window));
} finally {
  await window.close();
}
