import type { CancellationToken, Location, SymbolKind, WorkspaceSymbol } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { isSameThing, namesAnywhere } from '../core/entities/sameThing';
import type { Entity, EntityType } from '../core/model/entity';
import { breathe } from './breathe';
import type { FolderReport, FolderReports } from './folderReports';
import { toRange } from './toRange';

export interface FolderNamesOptions {
  readonly reports: FolderReports;
  /** A text without its damage, much faster to get than its names. */
  readonly clean: (text: string) => string;
  readonly findNames: (report: FolderReport) => Promise<readonly Entity[]>;
  readonly kinds: Readonly<Record<EntityType, SymbolKind>>;
}

/** As many reports as a person waits for while they type a query. */
const mostRead = 40;

/**
 * The names in every report of the open folders, the same thing under one entity. Only reports that hold the words in
 * question are read for names.
 */
export class FolderNames {
  readonly #options: FolderNamesOptions;
  readonly #clean = new WeakMap<FolderReport, string>();

  constructor(options: FolderNamesOptions) {
    this.#options = options;
  }

  /** Where else the thing is mentioned than in the report `from`. Stops when nobody waits any longer. */
  async mentionsOf(thing: Entity, from: string, token: CancellationToken): Promise<Location[]> {
    const found: Location[] = [];
    const names = namesAnywhere(thing);
    if (names.length === 0) return found;
    for await (const report of this.#reportsWith(names, token)) {
      if (report.uri === from) continue;
      const document = TextDocument.create(report.uri, 'policy-report', 0, report.text);
      for (const entity of await this.#options.findNames(report))
        if (isSameThing(thing, entity))
          found.push(...entity.mentions.map((span) => ({ uri: report.uri, range: toRange(document, span) })));
    }
    return found;
  }

  /** The things of which a name holds the query, each at its first mention in each report. */
  async search(query: string, token: CancellationToken): Promise<WorkspaceSymbol[]> {
    const found: WorkspaceSymbol[] = [];
    if (query.length < 2) return found;
    let read = 0;
    for await (const report of this.#reportsWith([query], token)) {
      if (++read > mostRead) break;
      const document = TextDocument.create(report.uri, 'policy-report', 0, report.text);
      for (const { type, name, aliases, mentions } of await this.#options.findNames(report))
        for (const span of mentions.slice(0, 1))
          if (type !== 'time' && [name, ...aliases].some((each) => each.includes(query)))
            found.push({
              name,
              kind: this.#options.kinds[type],
              containerName: aliases.join('、'),
              location: { uri: report.uri, range: toRange(document, span) },
            });
    }
    return found;
  }

  /** The reports in which one of the words stands, damage read through. */
  async *#reportsWith(words: readonly string[], token: CancellationToken): AsyncIterable<FolderReport> {
    for (const report of await this.#options.reports.all(token)) {
      const clean = this.#clean.get(report) ?? this.#options.clean(report.text);
      this.#clean.set(report, clean);
      if (words.some((word) => clean.includes(word))) yield report;
      await breathe();
      if (token.isCancellationRequested) return;
    }
  }
}
