import type { QuantityMention } from '../mention';
import { endsClause, is, joins, textOf, type Token } from './tokens';

/** A mention with the words of its clause that can belong to it. */
export interface Slot {
  readonly mention: QuantityMention;
  /** What stands before it, back to the item before it. */
  readonly head: readonly Token[];
  /** What stands after it, up to the item after it. */
  readonly tail: readonly Token[];
  /** Whether the words between it and the next mention run on without a joint: 亿元以上 in 1亿元以上项目20个. */
  readonly runsOn: boolean;
  /** Whether a joint alone parts it from the mention before: 8% in 5%、8%. */
  readonly listed: boolean;
}

/** Cuts the tokens of a sentence at the marks that end a clause. */
export function toClauses(text: string, tokens: readonly Token[]): Token[][] {
  const clauses: Token[][] = [[]];
  for (const token of tokens) {
    if (endsClause(text, token)) clauses.push([]);
    else clauses[clauses.length - 1]?.push(token);
  }
  return clauses.filter((clause) => clause.length > 0);
}

/** Shares the words of a clause out to its mentions. */
export function toSlots(text: string, clause: readonly Token[]): Slot[] {
  const at = clause.flatMap((token, index) => (token.mention === null ? [] : [index]));
  const gaps = [0, ...at.map((index) => index + 1)].map((from, order) =>
    clause.slice(from, at[order] ?? clause.length),
  );
  const parted = gaps.map((gap, order): PartedGap => {
    if (order === 0) return { tail: [], head: gap, runsOn: false };
    const next = clause[at[order] ?? -1];
    if (next === undefined)
      return { tail: isClosed(text, gap, gaps[order - 1]) ? [] : gap, head: [], runsOn: false };
    if (startsFrom(clause.slice(0, at[order - 1]), gap)) return { tail: [], head: gap, runsOn: false };
    if (isSpent(clause[(at[order] ?? 0) - gap.length - 1], gap))
      return { tail: [], head: gap, runsOn: false };
    return partGap(text, gap, next);
  });
  const slots = at.flatMap((index, order) => {
    const mention = clause[index]?.mention ?? null;
    const before = parted[order];
    const after = parted[order + 1];
    if (mention === null || before === undefined || after === undefined) return [];
    const gap = gaps[order] ?? [];
    return [
      {
        mention,
        head: before.head,
        tail: after.tail,
        runsOn: after.runsOn,
        listed: order > 0 && gap.length > 0 && gap.every((token) => joins(text, token) || is(token, 'lead')),
      },
    ];
  });
  return slots.map((slot, order) => liftOver(text, slot, slots[order - 1], slots[order + 1]));
}

/**
 * Whether what stands after the last value of a clause names nothing of it: 后 of 计提3亿元后, 及其他设施 of 管网348米及其他设施,
 * （含幼儿园） of 学校12所（含幼儿园）.
 */
const isClosed = (text: string, [first, second]: readonly Token[], before: readonly Token[] = []): boolean =>
  (joins(text, first) && before.length > 0) ||
  (first !== undefined && text.charAt(first.from) === '（') ||
  (first !== undefined && second === undefined && /^[之以]?[后外]$/.test(textOf(text, first)));

/**
 * A measure inside a counted name describes it: in 18座 120万吨以上煤矿 the count takes the name after the measure.
 * The inner mention then runs on, the outer one does not.
 */
function liftOver(text: string, slot: Slot, before: Slot | undefined, after: Slot | undefined): Slot {
  const inner = (one: Slot, next: Slot): boolean =>
    one.runsOn &&
    !next.runsOn &&
    next.tail.length > 0 &&
    one.tail.every((token) => token.lexeme === null || token.lexeme.word.length === 1) &&
    (next.mention.outer.to > next.mention.to || text.charAt(next.mention.outer.to) === '的');
  if (after !== undefined && (inner(slot, after) || isHouseholds(slot, after)))
    return { ...slot, runsOn: false, tail: after.tail };
  if (before !== undefined && inner(before, slot)) return { ...slot, runsOn: true };
  return slot;
}

/** Whether the people counted next are those of the households counted here: 12户 of 12户36名困难群众. */
const isHouseholds = ({ mention, tail, runsOn }: Slot, next: Slot): boolean =>
  runsOn && tail.length === 0 && mention.unit.endsWith('户') && /[人名口]$/.test(next.mention.unit);

/** Whether a value is the one another starts from: 42% of 由42%提高到45%. */
function startsFrom(before: readonly Token[], gap: readonly Token[]): boolean {
  const near = before.slice(-originReach);
  const opened = near.findLastIndex((token) => is(token, 'origin'));
  const isOpen =
    opened >= 0 && near.slice(opened + 1).every(({ mark, mention }) => !mark && mention === null);
  return isOpen && gap.some((token) => is(token, 'change', 'reach'));
}

/** How many words may stand between 由 and the value it opens: 由五年前的42%. */
const originReach = 4;

/** Whether money is followed by what was done with it: 投入资金2亿元实施…. */
const isSpent = (value: Token | undefined, gap: readonly Token[]): boolean =>
  value?.mention?.unit.endsWith('元') === true &&
  value.to === value.mention.to &&
  is(
    gap.find((token) => !is(token, 'lead')),
    'act',
    'reach',
    'work',
  );

/** The words between two mentions, as far as they belong to the one before and to the one behind. */
interface PartedGap {
  readonly tail: readonly Token[];
  readonly head: readonly Token[];
  /** Whether the one runs on into the other, without a joint. */
  readonly runsOn: boolean;
}

/** Parts the words between two mentions at the joint between their items: after 家 in 建成5家、引进3家. */
function partGap(text: string, gap: readonly Token[], next: Token): PartedGap {
  const last = gap.length - 1;
  if (gap.length === 0) return { tail: [], head: [], runsOn: !isSecondMeasure(next) };
  if (joins(text, gap[0]) || gap.every((token) => is(token, 'reach')))
    return { tail: [], head: gap.slice(joins(text, gap[0]) ? 1 : 0), runsOn: false };
  if (joins(text, gap[last])) return { tail: gap.slice(0, last), head: [], runsOn: false };
  const joint = gap.findIndex((token) => token.mark || (isBlank(text, token) && !isBlank(text, gap[last])));
  const at =
    joint >= 0 ? joint : gap.findIndex((token, index) => joins(text, token) && isVerbAt(gap, index + 1));
  if (at < 0) return { tail: [...gap], head: [...gap], runsOn: true };
  return { tail: gap.slice(0, at), head: gap.slice(at + 1), runsOn: false };
}

/** Whether a blank parts items where none stands before numbers: 护坡12千米 道路8千米, but not 护坡 12 千米 道路 8 千米. */
const isBlank = (text: string, token: Token | undefined): boolean =>
  token !== undefined && textOf(text, token).trim() === '';

/** Whether a value right behind another measures the same thing once more: 86人 in 低保户40户86人. */
const isSecondMeasure = ({ to, mention }: Token): boolean => to === mention?.to;

const isVerbAt = (gap: readonly Token[], at: number): boolean =>
  is(gap[at], 'act', 'reach', 'change', 'work');
