/**
 * The word of a list that a cell of a table holds.
 * @param where the table, and the row where that helps to find it
 * @throws Error naming the place and the words that are allowed there.
 */
export function oneOf<const Word extends string>(words: readonly Word[], cell: string, where: string): Word {
  const word = words.find((each) => each === cell);
  if (word === undefined) throw new Error(`${where}: ${cell} is none of ${words.join(' ')}`);
  return word;
}
