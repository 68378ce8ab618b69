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

/** A report as it was last handed out, and what its file holds, which differs while a person edits it. */
interface KnownReport {
  readonly report: FolderReport;
  readonly fileText: string;
}

/** Every report in the open folders, read when first asked for and kept until it changes. */
export class FolderReports {
  readonly #readFolder: ReadFolder;
  readonly #openDocument: (uri: string) => TextDocument | undefined;
  #known: ReadonlyMap<string, KnownReport> = new Map<string, KnownReport>();

  /** @param openDocument the text a person has before them, which counts rather than the file's */
  constructor(readFolder: ReadFolder, openDocument: (uri: string) => TextDocument | undefined) {
    this.#readFolder = readFolder;
    this.#openDocument = openDocument;
  }

  /** The reports as they stand now; as they were known where nobody waits any longer. Rejects where the client does. */
  async all(token: CancellationToken): Promise<readonly FolderReport[]> {
    const known = this.#known; // what the answer refers to, whatever another question learns meanwhile
    const changed = Object.fromEntries(Array.from(known, ([uri, { report }]) => [uri, report.changed]));
    const texts = await this.#readFolder(changed);
    if (!token.isCancellationRequested)
      this.#known = new Map(texts.flatMap((text) => this.#know(text, known.get(text.uri))));
    return Array.from(this.#known.values(), ({ report }) => report);
  }

  /** Has every report be another object from now on, because all are to be read otherwise than before. */
  forget(): void {
    this.#known = new Map();
  }

  #know({ uri, changed, text }: FolderText, before: KnownReport | undefined): [string, KnownReport][] {
    const fileText = text ?? before?.fileText;
    if (fileText === undefined) return [];
    const present = this.#openDocument(uri)?.getText() ?? fileText;
    const isSame = before?.report.changed === changed && before.report.text === present;
    return [[uri, { report: isSame ? before.report : { uri, changed, text: present }, fileText }]];
  }
}
