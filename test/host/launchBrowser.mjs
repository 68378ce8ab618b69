import { chromium } from 'playwright-core';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts Chromium without a window.
 * @param {string} executablePath
 * @returns {Promise<import('playwright-core').Browser>}
 */
export function launchBrowser(executablePath) {
  return chromium.launch({ executablePath, args: flags });
}
