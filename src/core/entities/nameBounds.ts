import type { EntityType } from '../model/entity';
import { cueBefore } from './cues';
import type { NameContext } from './nameContext';
import { asPlace, settledType, typeOfQuoted } from './nameTypes';
import { startOfQuotation } from './quotation';
import { endsAsDocument } from './recognisers/documents';
import type { TaggedSpan } from './tagger/tags';
import { valueOfTerm } from './termTable';
import { kindBit, kindBits, longestTerm } from './terms';
import { isWordOf, wordClassAt } from './words';

/** What a name may begin with. */
const opensName = /^[\p{Script=Han}0-9A-Za-z“《（(]/u;
/** What parts the steps of a page's path and the columns of a table, or stands in addresses, and in no name. */
const parts = /[>＞|｜\t]|www\.|--/;

/** A quotation that opened before a name ends within it: “共建|云湖”文化走廊. */
const closesQuotation = /^[^“]*”./;

/** A name the model saw with its bounds where words, marks and works end; two where it ran on into a second, none where it is none. */
export const settleBounds = (context: NameContext, span: TaggedSpan): TaggedSpan[] =>
  partNames(context, span).flatMap((part) => settlePart(context, part) ?? []);

function settlePart(context: NameContext, span: TaggedSpan): TaggedSpan | null {
  const quoted = typeOfQuoted(context, span);
  if (quoted !== null) return { from: span.from + 1, to: span.to - 1, type: quoted };
  const bare = trimStart(context, withoutNumber(context, span));
  const settled = trimMarks(context, completeEnd(context, trimEnd(context, asPlace(context, bare))));
  return mayBeName(context, settled) ? { ...settled, type: settledType(context, settled) } : null;
}

function mayBeName({ text, lexicon }: NameContext, { from, to, type }: TaggedSpan): boolean {
  const name = text.slice(from, to);
  if (!opensName.test(name) || parts.test(name) || closesQuotation.test(name)) return false;
  return type !== 'document' || endsAsDocument(name.replace(closing, ''), lexicon.terms);
}

/** What may close a paper's name behind its last word: “…清单”, 办法（试行）. */
const closing = /(?:[（(][^（()）]*[）)])?[》”]?$/;

const facility = kindBit('facilitySuffix');
const company = kindBit('orgSuffix');
const leastPart = 3;

/**
 * The two facilities that stand in one stretch: 临湖大道|和|云浮连接线, G217|及|S319; but 云湖水厂及配套管网 is one. The
 * same of two companies in a list: 云帆电子|和|蓝汐精工|等企业.
 */
function partNames({ text, words, lexicon }: NameContext, span: TaggedSpan): TaggedSpan[] {
  const isListed = /[、等]/.test(text.charAt(span.from - 1) + text.charAt(span.to));
  if (span.type !== 'facility' && !(span.type === 'organization' && isListed)) return [span];
  const ending = span.type === 'facility' ? facility : company;
  const ends = (at: number): boolean =>
    isWordOf(words, at - 1, ending) || /\d/.test(text.charAt(at - 1)) || (at === span.to && isListed);
  for (const { 0: joined, index } of text.slice(span.from, span.to).matchAll(lexicon.bounds.parting)) {
    const at = span.from + index;
    if (at - span.from >= leastPart && span.to - at > leastPart && ends(at) && ends(span.to))
      return [
        { ...span, to: at },
        { ...span, from: at + joined.length },
      ];
  }
  return [span];
}

/** A name without the number of the paragraph it opens, a road without its place: 2.|云湖水厂扩建项目, 青湖省|S50云浮高速. */
function withoutNumber({ text }: NameContext, span: TaggedSpan): TaggedSpan {
  const name = text.slice(span.from, span.to);
  const [number = ''] = (span.type === 'facility' ? beforeRoad : paragraphNumber).exec(name) ?? [];
  return { ...span, from: span.from + number.length };
}

const paragraphNumber = /^(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、](?!\d)/;
/** The number of a paragraph, or the place that a road with a code runs through. */
const beforeRoad =
  /^(?:(?:\d{1,2}|[一二三四五六七八九十]{1,3})[.．、](?!\d)|\p{Script=Han}{2,5}[省市县区州](?=[GSX]\d))/u;

const keepsVerbs: ReadonlySet<EntityType> = new Set(['document', 'program', 'time', 'person']);
const lead = kindBit('lead');

/** A name without the verb that led to it, or the half of a word it began in: 成功举办|临湖茶业大会; with its quotation. */
function trimStart({ text, words }: NameContext, span: TaggedSpan): TaggedSpan {
  const quoted = startOfQuotation(text, span.from);
  if (quoted < span.from && holdsQuotation.has(span.type) && text.charAt(span.from) !== '“')
    return { ...span, from: quoted };
  if (keepsVerbs.has(span.type)) return span;
  let { from } = span;
  const isTorn = (): boolean => words.starts[from] !== from && wordClassAt(words, from) !== 'x';
  const isLead = (): boolean => isWordOf(words, from, lead) && (words.ends[from] ?? 0) - from > 1;
  while (from < span.to && (isTorn() || isLead())) from = words.ends[from] ?? from + 1;
  return span.to - from >= 2 ? { ...span, from } : span;
}

/** Kinds whose names begin with a quotation that stands right before them: “云果”|产业联盟. */
const holdsQuotation: ReadonlySet<EntityType> = new Set(['organization', 'facility', 'document', 'meeting']);

/** How a place's name goes on in how many places lie there: 青湖市|四区, 柳店镇|两村, 川渝|两地. */
const countedWithin = /(?<=..)[两二三四五六七八九十\d]+[地县区市镇乡村]$/;

/** A village whose word goes on in the next one: 石桥村|村道, and a city's: 青湖|市民往来. */
const tornLevel = /(?<=村)村(?=[道民委部级里内口务庄])|[市县](?=民[^政营办族间宗用兵])/y;

const known = kindBits('division', 'shortDivision', 'region', 'water');

/** How much of a place's name is not its own; 长江|港口 are what every place has. */
const lengthOfRest = ({ text, matches, lexicon }: NameContext, { from, to }: TaggedSpan): number => {
  tornLevel.lastIndex = to - 1;
  if (tornLevel.test(text)) return 1;
  const rest = text.slice(from + longestTerm(matches, from, known), to);
  const isOfMany = rest.length < to - from && lexicon.cues.noPlace.includes(rest);
  if (isOfMany && (valueOfTerm(lexicon.terms, rest) & kindBit('placeSuffix')) === 0) return rest.length;
  return countedWithin.exec(text.slice(from, to))?.[0].length ?? 0;
};

/** A facility without that it opens: 文庙历史文化街区|开街; a place without how many lie in it. */
function trimEnd(context: NameContext, span: TaggedSpan): TaggedSpan {
  if (span.type === 'place') return { ...span, to: span.to - lengthOfRest(context, span) };
  const { text, lexicon } = context;
  const told = span.type === 'facility' ? cueBefore(text, span.to, lexicon.cues.opened) : undefined;
  const to = span.to - (told?.length ?? 0);
  return to - span.from < 2 ? span : { ...span, to };
}

/** A name with the phase, the work or the basin that goes on from it. */
function completeEnd({ text, lexicon }: NameContext, span: TaggedSpan): TaggedSpan {
  const tail = lexicon.bounds.tails.get(span.type);
  if (tail === undefined) return span;
  tail.lastIndex = span.to;
  return { ...span, to: span.to + (tail.exec(text)?.[0].length ?? 0) };
}

/** A name without half a pair of marks: “|云帆公司, 云帆产业园|（二期; with the other half where it stands right behind. */
function trimMarks({ text }: NameContext, span: TaggedSpan): TaggedSpan {
  const name = text.slice(span.from, span.to);
  const straight = name.indexOf('"');
  if (straight > 0 && straight === name.lastIndexOf('"')) return { ...span, to: span.from + straight };
  const open = name.search(/[（(][^）)]*$/);
  if (open > 0) return { ...span, to: /[）)]/.test(text.charAt(span.to)) ? span.to + 1 : span.from + open };
  const closed = name.search(/(?<=^[^（(]*)[）)]/);
  if (closed >= 0) return { ...span, from: span.from + closed + 1 };
  if (name.startsWith('“') && !name.includes('”')) return { ...span, from: span.from + 1 };
  if (name.endsWith('”') && !name.includes('“')) return { ...span, to: span.to - 1 };
  return span;
}
