import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { FolderText } from './protocol';

/** A report of the open folders; one that changed is another object. */
export interface FolderReport {
  readonly uri: string;
  /** When its file was changed, in the file system's own count. */
  readonly changed: number;
  readonly text: string;
}

/** The reports of the open folders; the text only of those that are not known as they stand now. */
export type ReadFolder = (known: Readonly<Record<string, number>>) => Promise<readonly FolderText[]>;

/** Every report in the open folders, read when first asked for and kept until it changes. */
export class FolderReports {
  readonly #readFolder: ReadFolder;
  readonly #openDocument: (uri: string) => TextDocument | undefined;
  #reports = new Map<string, FolderReport>();

  /** @param openDocument the text a person has before them, which counts rather than the file's */
  constructor(readFolder: ReadFolder, openDocument: (uri: string) => TextDocument | undefined) {
    this.#readFolder = readFolder;
    this.#openDocument = openDocument;
  }

  /** The reports as they stand now; as they were known where nobody waits any longer. */
  async all(token: CancellationToken): Promise<readonly FolderReport[]> {
    const known = Object.fromEntries(Array.from(this.#reports, ([uri, { changed }]) => [uri, changed]));
    const texts = await this.#readFolder(known);
    if (token.isCancellationRequested) return [...this.#reports.values()];
    const reports = texts.flatMap(({ uri, changed, text }): FolderReport[] => {
      const kept = this.#reports.get(uri);
      const present = this.#openDocument(uri)?.getText() ?? text ?? kept?.text;
      if (present === undefined) return [];
      return [kept?.changed === changed && kept.text === present ? kept : { uri, changed, text: present }];
    });
    this.#reports = new Map(reports.map((report) => [report.uri, report]));
    return reports;
  }
}
