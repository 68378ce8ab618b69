import type { CancellationToken, SymbolKind, WorkspaceSymbol } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from '../core/model/report';
import { type ReportSymbol, toSymbols } from '../views/symbols';
import type { FolderText } from './protocol';
import { toRange } from './toRange';

/** What of a report can be found by name. */
type GoalReport = Pick<Report, 'sections' | 'quantities' | 'noise'>;

export interface FolderIndexOptions {
  readonly analyse: (text: string) => GoalReport;
  /** The reports of the open folders; the text only of those that are not known as they stand now. */
  readonly readFolder: (known: Readonly<Record<string, number>>) => Promise<readonly FolderText[]>;
  readonly kinds: Readonly<Record<ReportSymbol['kind'], SymbolKind>>;
}

interface IndexedReport {
  readonly changed: number;
  readonly symbols: readonly WorkspaceSymbol[];
}

/** As many answers as a person looks through. */
const most = 300;

/** The sections and indicators of every report in the open folders, read when first asked for and kept. */
export class FolderIndex {
  readonly #options: FolderIndexOptions;
  #reports = new Map<string, IndexedReport>();

  constructor(options: FolderIndexOptions) {
    this.#options = options;
  }

  /** Symbols whose names hold the characters of the query in order. Stops when nobody waits any longer. */
  async search(query: string, token: CancellationToken): Promise<WorkspaceSymbol[]> {
    await this.#refresh(token);
    const found: WorkspaceSymbol[] = [];
    for (const { symbols } of this.#reports.values())
      for (const symbol of symbols)
        if (found.length < most && holdsInOrder(symbol.name.toLowerCase(), query.toLowerCase()))
          found.push(symbol);
    return found;
  }

  async #refresh(token: CancellationToken): Promise<void> {
    const known = Object.fromEntries(Array.from(this.#reports, ([uri, { changed }]) => [uri, changed]));
    const reports = new Map<string, IndexedReport>();
    for (const { uri, changed, text } of await this.#options.readFolder(known)) {
      if (token.isCancellationRequested) return;
      const kept = this.#reports.get(uri);
      if (text === null && kept) reports.set(uri, kept);
      else if (text !== null) {
        reports.set(uri, { changed, symbols: this.#symbolsOf(uri, text) });
        await new Promise((resolve) => setTimeout(resolve)); // lets a cancellation through
      }
    }
    this.#reports = reports;
  }

  #symbolsOf(uri: string, text: string): WorkspaceSymbol[] {
    const document = TextDocument.create(uri, 'policy-report', 0, text);
    const flatten = (symbol: ReportSymbol, container: string): WorkspaceSymbol[] => [
      {
        name: symbol.detail === '' ? symbol.name : `${symbol.name} ${symbol.detail}`,
        kind: this.#options.kinds[symbol.kind],
        containerName: container,
        location: { uri, range: toRange(document, symbol.selection) },
      },
      ...symbol.children.flatMap((child) => flatten(child, symbol.name)),
    ];
    return toSymbols(this.#options.analyse(text)).flatMap((symbol) => flatten(symbol, ''));
  }
}

function holdsInOrder(name: string, query: string): boolean {
  let at = 0;
  for (const char of query) {
    at = name.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
