import type * as vscode from 'vscode';

/** What a file is called, without its folder. */
export const nameOf = ({ path }: vscode.Uri): string => path.slice(path.lastIndexOf('/') + 1);
