import { ensureChromium } from '../ensureChromium.mjs';
import { ensureServer } from '../ensureServer.mjs';
import { runVitest } from './vitest.mjs';

/** A person's clicks in a real VS Code. */
export async function runTests() {
  const env = { ...process.env, VSCODE_SERVER: await ensureServer(), CHROMIUM: await ensureChromium() };
  return runVitest('e2e', 'test/e2e/vitest.config.mts', env);
}
