import { readHead } from './phrase';
import { is, textOf, type Token } from './tokens';

/** How many characters a label may have: 先进制造业增加值占规模以上工业增加值的比重. */
const longestLabel = 24;
/** An amount in words that give no number: 百亿大关, 翻番. */
const amount = /[百千万亿]|[翻番]/;

/**
 * What a clause without a value names for the values after it: 进出口总额 of `进出口总额：`, 税收 of `税收方面，` and of
 * `税收首次突破百亿大关`. Empty where it names nothing.
 */
export function subjectOf(text: string, clause: readonly Token[]): readonly Token[] {
  const label = labelOf(text, clause);
  return label.length > 0 ? label : passedOf(text, clause);
}

function labelOf(text: string, clause: readonly Token[]): readonly Token[] {
  const { name, verb } = readHead(text, clause);
  const end = clause[clause.length - 1]?.to ?? 0;
  const isWhole = name[name.length - 1]?.to === end && end - (name[0]?.from ?? 0) <= longestLabel;
  if (!isWhole || verb !== null) return [];
  if (text.charAt(end) === '：') return name;
  const to = end - aspect.length;
  return text.startsWith(aspect, to) ? endingAt(name, to) : [];
}

const aspect = '方面';

/** A name as far as an offset: 茶叶产业 of 茶叶产业方面. */
const endingAt = (name: readonly Token[], to: number): Token[] =>
  name.filter(({ from }) => from < to).map((token) => (token.to > to ? { ...token, to } : token));

/** What passed an amount that its clause gives in words. */
function passedOf(text: string, clause: readonly Token[]): readonly Token[] {
  const at = clause.findLastIndex((token) => is(token, 'reach', 'change'));
  const rest = clause.slice(at + 1);
  if (at < 0 || !rest.some((token) => amount.test(textOf(text, token)))) return [];
  const { name, predicated } = readHead(text, clause.slice(0, at + 1));
  return predicated ? name : [];
}
