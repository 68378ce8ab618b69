import { CancellationTokenSource, type Connection } from 'vscode-languageserver';
import { expect, it, vi } from 'vitest';
import type { AcrossFilesParams, SharedPassage } from '../../../src/server/protocol';
import { registerAcrossFiles } from '../../../src/server/registerAcrossFiles';
import type { ServerContext } from '../../../src/server/serverContext';

type Compare = (
  params: AcrossFilesParams,
  token: CancellationTokenSource['token'],
) => Promise<readonly SharedPassage[] | null>;

it('compares nothing where a cancellation comes right behind the question', async () => {
  let compare: Compare = () => Promise.resolve([]);
  const findDuplicates = vi.fn();
  const onRequest = (_method: string, handler: Compare): void => void (compare = handler);
  const connection = { onRequest } as unknown as Connection;
  registerAcrossFiles({ connection, findDuplicates } as unknown as ServerContext);
  const cancelling = new CancellationTokenSource();
  const answer = compare({ files: [{ uri: 'file:///a.txt', text: '新建学校12所。' }] }, cancelling.token);
  cancelling.cancel();
  expect(await answer).toBeNull();
  expect(findDuplicates).not.toHaveBeenCalled();
});
