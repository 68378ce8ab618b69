import type { MentionLexicon, NumeralKind } from './lexicon';

/** The unit after a numeral: where it ends, how the text names it, and which numerals it goes with. */
export interface UnitReading {
  readonly to: number;
  readonly name: string;
  readonly dimension: string;
  readonly numerals: NumeralKind;
}

/**
 * Reads the unit that starts at `at`: the longest the lexicon knows, then the parts of a rate (`万元/亩`, `张/千人`)
 * and an alternative in parentheses (`套（间）`). Null where none starts, or where a longer word shows that the number
 * is a name or an ordinal (三次产业).
 */
export function readUnit(text: string, at: number, lexicon: MentionLexicon): UnitReading | null {
  const name = lexicon.units.longestFrom(text, at);
  if (name === '' || lexicon.notUnits.longestFrom(text, at).length > name.length) return null;
  if (latinEnd.test(name) && latin.test(text[at + name.length] ?? '')) return null;
  const unit = lexicon.units.get(name);
  if (!unit) return null;
  const to = readAlternative(text, readRate(text, at + name.length, lexicon), lexicon);
  return { to, name: text.slice(at, to), dimension: unit.dimension, numerals: unit.numerals };
}

const latin = /[a-zA-Z0-9]/;
const latinEnd = /[a-zA-Z]$/;
const longestRate = 3;
/** Units of time that tell when after a number (5月, 8日), and so are units only after a stroke. */
const ofTime = (text: string, at: number): string =>
  '日月时季'.includes(text[at] ?? '-') ? text.charAt(at) : '';

/** `/年`, `/万人`, `/平方米·天`: whatever unit the quantity is for each of. */
function readRate(text: string, at: number, lexicon: MentionLexicon): number {
  let to = at;
  for (let part = 0; part < longestRate && (text[to] === '/' || text[to] === '·'); part++) {
    let per = to + 1;
    while ('百千万亿'.includes(text[per] ?? '-')) per++;
    const name = lexicon.units.longestFrom(text, per) || ofTime(text, per);
    if (name === '') return to;
    to = per + name.length;
  }
  return to;
}

function readAlternative(text: string, at: number, lexicon: MentionLexicon): number {
  if (text[at] !== '（') return at;
  const name = lexicon.units.longestFrom(text, at + 1);
  return name !== '' && text[at + 1 + name.length] === '）' ? at + name.length + 2 : at;
}
