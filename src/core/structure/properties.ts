import type { Properties } from '../model/report';
import { readOfficeHolder } from './byline';
import type { Document } from './document';
import { numberAt } from './headings/numbering';
import type { StructureLexicon } from './lexicon';
import { endsWithAny } from './signs';
import { withFigures } from './spelledDate';

/** What `seeds/lexicon/metadata.tsv` knows of how a document says what it is. */
export interface PropertyLexicon {
  /** Labels of a metadata block, the best first. */
  readonly titles: readonly string[];
  readonly issuers: readonly string[];
  readonly dates: readonly string[];
  /** How the title of an official document ends: 政府工作报告, 实施方案. */
  readonly genres: readonly string[];
}

/** So many lines at the head of a text may tell what it is. */
const openingLines = 40;
const longestTitle = 60;
const fullDate = /(20\d\d|19\d\d)年(\d{1,2})月(\d{1,2})日/;
const isoDate = /(20\d\d|19\d\d)[-/.](\d{1,2})[-/.](\d{1,2})/;
const placeName = /^(?:\p{Script=Han}{2,7}?(?:自治区|自治州|自治县|新区|开发区|地区|[省市州盟区县旗镇乡]))+/u;
const body = /人民政府|政府|委员会|人大|政协|[省市区县旗镇乡州党]委/;
const beforeSession =
  /([^的在从于了，。：（）“”\s]{2,20})第[\d一二三四五六七八九十]+届(?:人民代表大会|委员会|人大)/;
const planYear =
  /(?<!(?:过去|刚刚过去)的|落实|[到自从])(20\d\d)年(?!远景)(?=是|(?:全[省市区县]|我[省市区县])?[^，。、；\d]{0,12}(?:目标|安排|要求|任务|重点|打算))/;

/** A year that something is meant for: 2025年全省将…. */
const intendedYear = /(?<![到至—-])(20\d\d)年[^，。\n]{0,6}(?:将|拟|计划)/;

/**
 * What the text says of itself: its metadata block first, then the lines it opens with. A property the text does
 * not give is null. The date is ISO; `——2021年1月27日在…` and `——二〇二一年一月二十七日在…` give
 * `2021-01-27`.
 */
export function findProperties(
  document: Document,
  structure: StructureLexicon,
  lexicon: PropertyLexicon,
): Properties {
  const lines = openingOf(document).map(withFigures);
  const field = (labels: readonly string[]): string | null => findField(lines, labels);
  const title = field(lexicon.titles) ?? findTitle(document, lines, lexicon);
  const { office, name } = findSpeaker(lines, structure);
  const date = toIso(field(lexicon.dates)) ?? findDate(lines);
  return {
    title,
    place: findPlace([title, office, ...lines.filter((line) => beforeSession.test(line))]),
    issuer: field(lexicon.issuers) ?? issuerOf(office),
    date,
    year: yearIn(title) ?? yearIn(date) ?? findYear(document),
    speaker: name,
  };
}

/** The lines a text opens with, up to its first long paragraph. */
function openingOf({ reading, paragraphs }: Document): string[] {
  const lines = paragraphs.slice(0, openingLines).map(({ from, to }) => reading.clean.slice(from, to).trim());
  const body = lines.findIndex((line) => line.length > 2 * longestTitle);
  return body === -1 ? lines : lines.slice(0, body + 1);
}

function findField(lines: readonly string[], labels: readonly string[]): string | null {
  const fields = new Map(lines.flatMap(fieldsOf));
  const known = labels.find((label) => fields.has(label));
  return known === undefined ? null : (fields.get(known) ?? null);
}

/** What a line of a metadata block says: `成文日期：2025年1月8日`, or a row of a table: `文号 | | 成文日期： | 2025年1月8日`. */
function fieldsOf(line: string): [label: string, value: string][] {
  const cells = line.split(/[|｜\t]/).map((cell) => cell.trim());
  if (cells.length > 1)
    return cells.flatMap((cell, at) => {
      const value = cells[at + 1] ?? '';
      return cell === '' || value === '' || value.endsWith('：') ? [] : [[toLabel(cell), value]];
    });
  return line.split(nextLabel).flatMap((part): [string, string][] => {
    const [, label = '', value = ''] = /^[\s•·*【]*([^：]{2,8}?)[\s】]*：\s*(\S.*)$/.exec(part) ?? [];
    return label === '' ? [] : [[toLabel(label), value.trim()]];
  });
}

/** Where a line goes on with another property: `来源：县融媒体中心 发布时间：2025年1月8日`. */
const nextLabel = /(?<!\s)\s+(?=[^\s：\d]{2,6}：\S)/;

const toLabel = (text: string): string => text.replace(/[\s[\]【】]|：$/g, '');

/** A line that ends like an official document's title, else the title the text opens with. */
function findTitle(
  { sections }: Document,
  lines: readonly string[],
  { genres }: PropertyLexicon,
): string | null {
  const titles = lines
    .filter(({ length }) => length <= 2 * longestTitle)
    .map((line) => line.replace(/^[#\s]+|[—-]+全文$|[\p{Extended_Pictographic}\ufe0f|]+/gu, '').trim());
  const official = titles.find(
    (line) =>
      line.length <= longestTitle &&
      endsWithAny(line, genres) &&
      !/[，。；]/.test(line) &&
      !numberAt(line, 0),
  );
  const first = sections[0];
  return official ?? (first?.level === 1 ? first.title : null);
}

const toIso = (text: string | null): string | null => {
  const [, year = '', month = '', day = ''] = fullDate.exec(text ?? '') ?? isoDate.exec(text ?? '') ?? [];
  return year === '' ? null : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
};

/** A line that gives little but a date and an occasion: `（2024年1月15日在…会议上）`, or when a page was put up. */
const dated = /^[\s—－（(-]*\d{4}年\d|\d{4}-\d{1,2}-\d{1,2}\s*\d{1,2}[:：]\d{2}/;

function findDate(lines: readonly string[]): string | null {
  const line = lines.find((each) => each.length <= 2 * longestTitle && dated.test(each));
  return toIso(line ?? null);
}

/** Whoever stands alone with an office at the head of the text. */
function findSpeaker(
  lines: readonly string[],
  structure: StructureLexicon,
): { readonly office: string | null; readonly name: string | null } {
  for (const line of lines) {
    const holder = readOfficeHolder(line, structure);
    if (holder) return holder;
  }
  return { office: null, name: null };
}

/** The first text that names an administrative place at its head or before a congress, and the longest form of it. */
function findPlace(texts: readonly (string | null)[]): string | null {
  const names = texts.flatMap((text) => {
    const named =
      beforeSession.exec(text ?? '')?.[1] ?? (text ?? '').replace(/^[#\s]*(?:\d{4}年)?(?:中共)?/, '');
    const name = named.length > longestTitle ? undefined : placeName.exec(named.split(body)[0] ?? '')?.[0];
    return name === undefined ? [] : [name];
  });
  const first = names[0];
  if (first === undefined) return null;
  return names.find((name) => name.length > first.length && name.endsWith(first)) ?? first;
}

/** The government an office belongs to: 德州市人民政府 of 德州市人民政府市长. */
const issuerOf = (office: string | null): string | null =>
  /^(.*(?:人民政府|委员会))\S+长$/.exec(office ?? '')?.[1] ?? null;

/** The year of a title or of an ISO date; of a title that names several the last, for which it plans: 2023年工作总结和2024年工作计划. */
const yearIn = (text: string | null): string | null =>
  Array.from((text ?? '').matchAll(/(20\d\d)(?=年|-)/g)).at(-1)?.[1] ?? null;

/** The year the text plans for, where neither title nor date tells it. */
const findYear = ({ reading: { clean } }: Document): string | null =>
  (planYear.exec(clean) ?? intendedYear.exec(clean))?.[1] ?? null;
