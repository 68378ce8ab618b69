import type { CancellationToken } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { findAcrossFiles } from '../core/duplicates/acrossFiles';
import { breathe } from './breathe';
import { acrossFilesMethod, type AcrossFilesParams, type SharedPassage } from './protocol';
import type { ServerContext } from './serverContext';
import { toRange } from './toRange';

/** Compares the texts a client sends with one another; open documents are not touched. */
export function registerAcrossFiles({ connection, findDuplicates }: ServerContext): void {
  connection.onRequest(
    acrossFilesMethod,
    async (
      { files }: AcrossFilesParams,
      token: CancellationToken,
    ): Promise<readonly SharedPassage[] | null> => {
      await breathe(); // a cancellation sent right behind is read first
      if (token.isCancellationRequested) return null;
      const documents = new Map(
        files.map(({ uri, text }) => [uri, TextDocument.create(uri, 'plaintext', 0, text)]),
      );
      const named = files.map(({ uri, text }) => ({ file: uri, text }));
      return findAcrossFiles(named, findDuplicates).map(({ id, text, places }) => ({
        id,
        text,
        places: places.flatMap(({ file, span }) => {
          const document = documents.get(file);
          return document ? [{ uri: file, range: toRange(document, span) }] : [];
        }),
      }));
    },
  );
}
