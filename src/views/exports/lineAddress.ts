/**
 * The address that opens a file at a line: in VS Code for a file of this machine, since a workbook's own file links
 * cannot say a line.
 * @example lineAddress('file:///srv/a.txt', 12) // 'vscode://file/srv/a.txt:12'
 */
export const lineAddress = (address: string, line: number): string =>
  address.startsWith('file:///')
    ? `vscode://file/${address.slice('file:///'.length)}:${line}`
    : `${address}#L${line}`;
