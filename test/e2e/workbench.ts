import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { ensureChromium } from '../host/ensureChromium.mjs';
import { ensureServer } from '../host/ensureServer.mjs';
import { launchBrowser } from '../host/launchBrowser.mjs';
import { layWorkspace } from '../host/layWorkspace.mjs';
import { root, screenshots } from '../host/paths.mjs';
import { startServer } from '../host/startServer.mjs';
import { workbenchAddress } from '../host/workbenchAddress.mjs';

export interface WindowOptions {
  /** Names the data folder and the workspace of this window. */
  readonly name: string;
  readonly language?: 'en' | 'zh-cn';
  readonly width?: number;
}

/** A VS Code window as a person has it before them. */
export interface Window {
  readonly page: Page;
  /** The workspace folder, fresh for this window. */
  readonly folder: string;
  /** Loads VS Code anew with this file open. */
  readonly open: (path: string) => Promise<void>;
  /** Loads VS Code anew with all that was open in it. */
  readonly reload: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Opens VS Code on a file of a fresh workspace, given by its path in it. */
export async function openWindow(file: string, options: WindowOptions): Promise<Window> {
  const { name, language = 'en', width = 1280 } = options;
  const folder = await layWorkspace(name);
  const settings = { 'files.autoSave': 'off' };
  const server = await startServer({ entry: await ensureServer(), name, language, settings });
  const running = [server.stop];
  const close = async (): Promise<void> => {
    for (const stop of running.toReversed()) await stop();
  };
  try {
    const browser = await launchBrowser(await ensureChromium());
    running.push(() => browser.close());
    const page = await newPage(browser, width);
    const address = { port: server.port, folder, extension: root };
    const open = async (path: string): Promise<void> => {
      await page.goto(workbenchAddress({ ...address, file: join(folder, path) }));
    };
    const reload = async (): Promise<void> => {
      await page.goto(workbenchAddress(address));
    };
    await open(file);
    return { page, folder, open, reload, close };
  } catch (error) {
    await close(); // whoever asked has no window to close
    throw error;
  }
}

async function newPage(browser: Browser, width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  context.setDefaultTimeout(90_000);
  return context.newPage();
}

/** The built-in themes, each with the class it gives the page. */
const themes = {
  'Default Dark Modern': 'vs-dark',
  'Default High Contrast': 'hc-black',
  'Default High Contrast Light': 'hc-light',
} as const;

export type Theme = keyof typeof themes;

/** Changes the theme of a window that is up: the web workbench heeds no setting of it while it loads. */
export async function setTheme({ page, folder }: Window, theme: Theme): Promise<void> {
  await mkdir(join(folder, '.vscode'), { recursive: true });
  const settings = JSON.stringify({ 'workbench.colorTheme': theme });
  await writeFile(join(folder, '.vscode', 'settings.json'), settings);
  await page.locator(`.monaco-workbench.${themes[theme]}`).waitFor();
}

/** The marks under and behind the text that are on the screen. */
export const highlights = (page: Page): Locator =>
  page.locator('.editor-instance .view-overlays [class*="TextEditorDecorationType"]');

/** A line of the text on the screen; a paragraph that is wrapped has several. */
export const lineWith = (page: Page, text: string): Locator =>
  page.locator('.editor-instance .view-line').filter({ hasText: text });

/** The rows of the tree views in the side bar. */
export const treeRows = (page: Page): Locator => page.locator('.sidebar .monaco-list-row');

/** Opens a view container by its icon in the activity bar and waits for its first row. */
export async function openContainer(page: Page, title: string): Promise<void> {
  await showContainer(page, title);
  await treeRows(page).first().waitFor();
  await page.mouse.move(700, 780);
}

async function showContainer(page: Page, title: string): Promise<void> {
  const tab = page.locator('.activitybar').getByRole('tab', { name: title });
  const isOpen = (await tab.getAttribute('class'))?.includes('checked');
  if (!isOpen) await tab.click(); // a click on the one that is open would close it
}

/** Opens another file as a person does who knows its name: a click in the explorer. */
export async function openFromExplorer(page: Page, path: string): Promise<void> {
  await showContainer(page, 'Explorer');
  await treeRows(page)
    .filter({ hasText: basename(path) })
    .dblclick();
  await page.locator('.tab.active', { hasText: basename(path) }).waitFor();
}

/** Runs a command by its title, as one does with F1. */
export async function runCommand(page: Page, title: string): Promise<void> {
  const input = page.locator('.quick-input-widget input.input');
  do await page.keyboard.press('F1');
  while (!(await isSeen(input))); // the page of a tab that is still being loaded has the key and does nothing
  await input.fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}

/** Whether something is to be seen within two seconds. */
const isSeen = (place: Locator): Promise<boolean> =>
  place.waitFor({ timeout: 2000 }).then(
    () => true,
    () => false,
  );

/** Gives the open text another language, as one does in the status bar. */
export async function setLanguage(page: Page, name: string): Promise<void> {
  await page.locator('.statusbar-item[id="status.editor.mode"]').click();
  await page.locator('.quick-input-widget input.input').fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
}

/** Presses a button in the head of a view, which shows its buttons when the mouse is there. */
export async function pressInView(page: Page, view: string, button: string): Promise<void> {
  const head = page.locator('.sidebar .pane-header', { hasText: view });
  await head.hover();
  await head.getByRole('button', { name: button }).click();
}

/** Saves the active editor and reads what is on the disk. */
export async function saveAndRead({ page, folder }: Window, path: string): Promise<string> {
  await page.keyboard.press('Control+s');
  await page.locator('.tab.active:not(.dirty)', { hasText: basename(path) }).waitFor();
  for (;;) {
    const text = await readFile(join(folder, path), 'utf8');
    if (text !== '') return text;
    await page.waitForTimeout(50); // it is being written: emptied first
  }
}

/** Keeps what is on the screen, once it stands still, for a person to look at. */
export async function screenshot(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(700);
  await page.screenshot({ path: join(screenshots, `${name}.png`) });
}
