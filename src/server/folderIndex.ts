import type { CancellationToken, SymbolKind, WorkspaceSymbol } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Report } from '../core/model/report';
import { type ReportSymbol, toSymbols } from '../views/symbols';
import { breathe } from './breathe';
import type { FolderReport, FolderReports } from './folderReports';
import { toRange } from './toRange';

/** What of a report can be found by name. */
type GoalReport = Pick<Report, 'sections' | 'quantities' | 'noise'>;

export interface FolderIndexOptions {
  readonly reports: FolderReports;
  readonly analyse: (text: string) => GoalReport;
  readonly kinds: Readonly<Record<ReportSymbol['kind'], SymbolKind>>;
}

/** As many answers as a person looks through. */
const most = 300;

/** The sections and indicators of every report in the open folders. */
export class FolderIndex {
  readonly #options: FolderIndexOptions;
  readonly #symbols = new WeakMap<FolderReport, readonly WorkspaceSymbol[]>();

  constructor(options: FolderIndexOptions) {
    this.#options = options;
  }

  /** Symbols whose names hold the characters of the query in order. Stops when nobody waits any longer. */
  async search(query: string, token: CancellationToken): Promise<WorkspaceSymbol[]> {
    const found: WorkspaceSymbol[] = [];
    for (const report of await this.#options.reports.all(token)) {
      if (token.isCancellationRequested) return [];
      for (const symbol of await this.#symbolsOf(report))
        if (found.length < most && holdsInOrder(symbol.name.toLowerCase(), query.toLowerCase()))
          found.push(symbol);
    }
    return found;
  }

  async #symbolsOf(report: FolderReport): Promise<readonly WorkspaceSymbol[]> {
    const known = this.#symbols.get(report);
    if (known) return known;
    const symbols = this.#readSymbols(report);
    this.#symbols.set(report, symbols);
    await breathe();
    return symbols;
  }

  #readSymbols({ uri, text }: FolderReport): WorkspaceSymbol[] {
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
