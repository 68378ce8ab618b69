import { existsSync } from 'node:fs';
import { finish, PlainError, run, say } from './run.mjs';

const places = [
  process.env['CHROMIUM'] ?? '',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const findChromium = () => places.find((place) => place !== '' && existsSync(place));

/**
 * Finds Chromium, or installs it with a Chinese font where apt can, and gives its path.
 * @returns {Promise<string>}
 */
export async function ensureChromium() {
  const canInstall = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  const found = findChromium();
  if (found && (!canInstall || (await hasChineseFont()))) return found;
  if (!canInstall)
    throw new PlainError(
      'The tests drive a real VS Code in Chromium, and none was found. Install Chromium or Chrome, or set CHROMIUM to its path.',
    );
  say('Installing Chromium and a Chinese font with apt (about a minute, once) …');
  await run('apt-get', ['update', '-q'], { quiet: true });
  const packages = [...(found ? [] : ['chromium']), 'fonts-noto-cjk', 'fontconfig'];
  await run('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], { quiet: true });
  const installed = findChromium();
  if (!installed)
    throw new PlainError(
      'apt installed Chromium, but it is in none of the known places. Set CHROMIUM to its path.',
    );
  return installed;
}

async function hasChineseFont() {
  if (!existsSync('/usr/bin/fc-list')) return false;
  const { output } = await finish('fc-list', [':lang=zh', 'family'], { quiet: true });
  return output.trim() !== '';
}
