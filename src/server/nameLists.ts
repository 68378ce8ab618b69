import { type NameList, readNameList } from '../core/entities/nameList';
import { createOwnNames, noOwnNames, type OwnNames } from '../core/entities/ownNames';
import type { TextLexicon } from '../core/text/lexicon';
import type { NameListText } from './protocol';

interface LoadedList extends NameListText {
  readonly list: NameList;
}

/** The name lists a client handed over, and which of them hold for a report. */
export class NameLists {
  readonly #lexicon: TextLexicon;
  /** Those of the deepest folders first. */
  #lists: readonly LoadedList[] = [];
  /** By the addresses of the lists that hold, because many reports have the same. */
  #names = new Map<string, OwnNames>();

  constructor(lexicon: TextLexicon) {
    this.#lexicon = lexicon;
  }

  get lists(): readonly LoadedList[] {
    return this.#lists;
  }

  /** Takes the lists as they stand now in place of those before. */
  take(lists: readonly NameListText[]): void {
    const depth = ({ folder }: NameListText): number => folder?.length ?? 0;
    this.#lists = lists
      .map((each) => ({ ...each, list: readNameList(each.text) }))
      .sort((a, b) => depth(b) - depth(a));
    this.#names = new Map();
  }

  /** The names that hold for a report: those of the nearest list above it, then those of the person's own list. */
  namesFor(report: string): OwnNames {
    const nearest = this.#lists.find(({ folder }) => folder !== null && report.startsWith(`${folder}/`));
    const holding = this.#lists.filter((each) => each === nearest || each.folder === null);
    if (holding.length === 0) return noOwnNames;
    const key = holding.map(({ uri }) => uri).join('\n');
    const known = this.#names.get(key);
    if (known) return known;
    const names = createOwnNames(
      holding.map(({ list }) => list.names),
      this.#lexicon,
    );
    this.#names.set(key, names);
    return names;
  }
}
