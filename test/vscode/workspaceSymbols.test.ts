import assert from 'node:assert/strict';
import type * as vscode from 'vscode';
import { ask, closeAll, openReport } from './openReport';
import { newspaper, portal } from './workspaceFiles';
import { waitFor } from './waitFor';

describe('workspace symbols', () => {
  afterEach(closeAll);

  it('find an indicator also in reports that are not open', async () => {
    await openReport(newspaper);
    const found = await waitFor('an indicator of another report', async () => {
      const symbols = await ask<vscode.SymbolInformation[]>(
        'vscode.executeWorkspaceSymbolProvider',
        '生产总值',
      );
      return symbols?.some(({ location }) => location.uri.path.endsWith(portal)) && symbols;
    });
    assert.ok(found.every(({ name }) => name.includes('值')));
  });
});
