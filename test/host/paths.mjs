import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = fileURLToPath(new URL('../../', import.meta.url)).replace(/[/\\]$/, '');

/** Everything the scripts download or write while running; ignored by git, kept between runs, safe to delete. */
export const cache = join(root, '.vscode-test');

/** Sample reports, the first of them is what a newcomer sees. */
export const samples = join(root, 'seeds', 'reports');

/** Real reports kept beside the project; tests that read them are skipped where they are missing. */
export const realReports = join(root, '..', 'shared', 'seeds');

/** What test runners write for the scripts to read, and the screenshots. */
export const results = join(cache, 'results');
export const screenshots = join(cache, 'screenshots');

/** A program that an npm package brings. @param {string} name */
export const bin = (name) => join(root, 'node_modules', '.bin', name);
