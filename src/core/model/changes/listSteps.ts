import equal from 'fast-deep-equal';

/**
 * A step through a list as it was: so many items to keep or to leave out, or a new one to put there. These are the
 * retain, delete and insert of operational transformation, of items instead of characters.
 */
export type ListStep<Item> = Keep | { readonly leave: number } | { readonly add: Item };

export interface Keep extends Renumbering {
  readonly keep: number;
}

/** By how much the numbers at the end of ids grew. */
export interface Renumbering {
  readonly ids: number;
  readonly sectionIds: number;
}

/** What the lists of a report hold. */
export interface Listed {
  readonly id: string;
  readonly sectionId?: string | null;
}

/**
 * The steps from one list to a later one, both sorted by where their items start. `before` stands as the text does now,
 * with null for what an edit has touched. Linear in both.
 */
export function stepsBetween<Item extends Listed>(
  before: readonly (Item | null)[],
  after: readonly Item[],
  startOf: (item: Item) => number,
): readonly ListStep<Item>[] {
  const steps: Growing<Item>[] = [];
  const isPassed = (old: Item | null | undefined, start: number): boolean =>
    old === null || (old !== undefined && startOf(old) < start);
  let at = 0;
  for (const item of after) {
    const from = at;
    while (isPassed(before[at], startOf(item))) at++;
    if (at > from) steps.push({ leave: at - from });
    const keep = keepAs(before[at], item);
    if (keep) at++;
    put(steps, keep ?? { add: item });
  }
  return steps;
}

/** The later list, made of the earlier one. Items about which nothing changed are the same objects. */
export function takeSteps<Item extends Listed>(
  before: readonly (Item | null)[],
  steps: readonly ListStep<Item>[],
): readonly Item[] {
  let at = 0;
  return steps.flatMap((step): readonly Item[] => {
    if ('add' in step) return [step.add];
    const from = at;
    at += 'leave' in step ? step.leave : step.keep;
    if ('leave' in step) return [];
    return before.slice(from, at).flatMap((item) => (item ? renumbered(item, step) : []));
  });
}

const asItIs: Keep = { keep: 1, ids: 0, sectionIds: 0 };

/** How one item stays as the other; null where they differ by more than the numbers in their ids. */
function keepAs<Item extends Listed>(old: Item | null | undefined, item: Item): Keep | null {
  if (!old) return null;
  if (old === item) return asItIs;
  const keep: Keep = {
    keep: 1,
    ids: numberIn(item.id) - numberIn(old.id),
    sectionIds: numberIn(item.sectionId) - numberIn(old.sectionId),
  };
  return equal(renumbered(old, keep), item) ? keep : null;
}

function renumbered<Item extends Listed>(item: Item, { ids, sectionIds }: Renumbering): Item {
  if (ids === 0 && sectionIds === 0) return item;
  const id = grown(item.id, ids);
  return sectionIds === 0 || !item.sectionId
    ? { ...item, id }
    : { ...item, id, sectionId: grown(item.sectionId, sectionIds) };
}

const grown = (id: string, by: number): string => `${id.slice(0, numberAt(id))}${numberIn(id) + by}`;

const numberIn = (id: string | null | undefined): number => (id ? Number(id.slice(numberAt(id))) : 0);

/** Where the number begins that an id ends in. By hand, as a long report has thousands of ids at every key. */
function numberAt(id: string): number {
  let at = id.length;
  while (at > 0 && isDigit(id.charCodeAt(at - 1))) at--;
  return at;
}

const isDigit = (unit: number): boolean => unit >= 48 && unit <= 57;

/** A step while the list of them is made: what is kept may turn out to be longer. */
type Growing<Item> = Exclude<ListStep<Item>, Keep> | (Renumbering & { keep: number });

/** Adds a step; of two that keep items in the same way it makes one. */
function put<Item>(steps: Growing<Item>[], step: Growing<Item>): void {
  const last = steps.at(-1);
  if (last && 'keep' in last && 'keep' in step && isSameWay(last, step)) last.keep += step.keep;
  else steps.push({ ...step });
}

const isSameWay = (a: Renumbering, b: Renumbering): boolean =>
  a.ids === b.ids && a.sectionIds === b.sectionIds;
