/** Keys under a parent, each its own: the second and later of one name carry their count. */
export function countedKeys(parent: string): (name: string) => string {
  const seen = new Map<string, number>();
  return (name) => {
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${parent}/${escapeKey(name)}${count > 1 ? `#${count}` : ''}`;
  };
}

/** So that neither a title with a slash nor one that ends in #2 can be taken for another node. */
const escapeKey = (name: string): string =>
  name.replace(/[%/#]/g, (char) => `%${char.charCodeAt(0).toString(16)}`);
