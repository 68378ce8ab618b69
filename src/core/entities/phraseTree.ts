/** Phrases to look for in a text, sharing their first characters; each end of one holds what is known of it. */
export interface PhraseTree<Value> {
  readonly branches: Map<string, PhraseTree<Value>>;
  value?: Value;
}

/** The tree of some phrases; of one that is given twice the first counts. Empty phrases are left out. */
export function growPhraseTree<Value>(phrases: Iterable<readonly [string, Value]>): PhraseTree<Value> {
  const root: PhraseTree<Value> = { branches: new Map() };
  for (const [phrase, value] of phrases) {
    let node = root;
    for (const char of phrase) {
      const next: PhraseTree<Value> = node.branches.get(char) ?? { branches: new Map() };
      node.branches.set(char, next);
      node = next;
    }
    if (node !== root) node.value ??= value;
  }
  return root;
}

/** A phrase that stands in a text, in code units of it. */
export interface FoundPhrase<Value> {
  readonly from: number;
  readonly to: number;
  readonly value: Value;
}

/**
 * The longest phrase at every offset where one starts, in order; they may overlap. The time is that of the text
 * times the longest phrase, however many there are.
 * @example findPhrases('临湖区政协', growPhraseTree([['临湖', 1], ['临湖区', 2]])) // [{ from: 0, to: 3, value: 2 }]
 */
export function findPhrases<Value>(text: string, tree: PhraseTree<Value>): FoundPhrase<Value>[] {
  const found: FoundPhrase<Value>[] = [];
  for (let from = 0; from < text.length; from++) {
    let node = tree.branches.get(text.charAt(from));
    let longest: FoundPhrase<Value> | undefined;
    for (let to = from + 1; node !== undefined; node = node.branches.get(text.charAt(to++)))
      if (node.value !== undefined) longest = { from, to, value: node.value };
    if (longest) found.push(longest);
  }
  return found;
}
