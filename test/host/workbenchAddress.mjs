/**
 * The address of the web workbench with a folder open.
 * @param {object} options
 * @param {number} options.port
 * @param {string} options.folder absolute
 * @param {string} [options.file] absolute; opened at start
 * @param {string} [options.extension] absolute; the folder of an extension to run in development
 * @param {string} [options.suite] absolute; the module whose `run()` is to be called in the extension host
 */
export function workbenchAddress({ port, folder, file, extension, suite }) {
  const remote = (/** @type {string} */ path) =>
    `vscode-remote://127.0.0.1:${port}${encodeURI(toUriPath(path))}`;
  const payload = [
    ...(extension ? [['extensionDevelopmentPath', remote(extension)]] : []),
    ...(suite ? [['extensionTestsPath', remote(suite)]] : []),
    ...(file ? [['openFile', remote(file)]] : []),
    ['enableProposedApi', ''],
    ['skipWelcome', 'true'],
  ];
  const query = `folder=${encodeURIComponent(toUriPath(folder))}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
  return `http://127.0.0.1:${port}/?${query}`;
}

/** @param {string} path */
function toUriPath(path) {
  const forward = path.replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}
