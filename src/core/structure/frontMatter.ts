import { isByline, isPressByline } from './byline';
import { numberAt } from './headings/numbering';
import type { StructureLexicon } from './lexicon';
import { endsWithAny, startsWithAny } from './signs';

const date =
  /^[—－（\s-]*(?:\d{4}|[〇○零一二三四五六七八九]{4})年[\d〇一二三四五六七八九十]{1,3}月(?:[\d〇一二三四五六七八九十]{1,3}日)?[）\s]*(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?\s*)?(?:$|在|来源)/;
/** The date under a document: 2024年3月9日, 二〇二四年三月九日于青岭. */
const closingDate =
  /^（?(?:\d{4}|[〇○零一二三四五六七八九]{4})\s?年\s?[\d〇一二三四五六七八九十]{1,3}\s?月\s?[\d〇一二三四五六七八九十]{1,3}\s?日(?:于\S{2,6})?）?$/;
/** When a page was put up: 03-21 11:04 at its head, a date in figures anywhere in the line. */
const stamp =
  /^(?:\p{Script=Han}{2,6}：\s*)?\d{1,2}[-/月]\d{1,2}日?(?:[上下]午|\s*\d{1,2}[:：]\d{2})?$|(?<!\d)(?:20|1)\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}(?![\d年月]|日\p{Script=Han})/u;
const occasion = /^[—－（\s-]*在.*(?:会议|大会|全会|次会议)上[）\s]*$/;
/** 青政办〔2024〕7号. */
export const fileNumber = /^\S{2,15}[〔［（[]\d{4}[〕］）\]]\d{1,4}号$/;
const meeting =
  /^第[\d一二三四五六七八九十]+次(?:全体)?会议上[）\s]*$|(?:代表大会|会议|委员会)(?:第[\d一二三四五六七八九十]+次)?(?:全体)?会议上?[）\s]*$/;

/** What a portal or a paper sets round its pages: the way to a page, the number of a page, telephone numbers, addresses of the web. */
const furniture =
  /^\S+(?:\s*\/\s*\S+){2,}$|^>|^[^。]*[>»›＞][^。]*$|^第[\d一二三四五六七八九十]+版(?:$|[：（\s])|(?<!\d)\d{3,4}-\d{6,8}(?!\d)|(?:www\.|https?:)|^[\w.-]+\.(?:com|cn|net|org|tw)$/;

/** A label of a table of metadata, spread to the width of its column: 名    称 …. */
const spreadLabel = /^\p{Script=Han}(?:\s{2,}\p{Script=Han}){1,3}(?:\s\S{2}|：)/u;

/** What a picture or a table shows: 图1 全县生产总值. */
const figure = /^[图表]\s*\d/;

/** What stands round a text without titling it: dates, the occasion, file numbers, by-lines, metadata. */
export const isFrontMatter = (text: string, lexicon: StructureLexicon): boolean =>
  date.test(text) ||
  closingDate.test(text) ||
  stamp.test(text) ||
  occasion.test(text) ||
  meeting.test(text) ||
  fileNumber.test(text) ||
  furniture.test(text) ||
  spreadLabel.test(text) ||
  isCaption(text, lexicon) ||
  isColumn(text, lexicon) ||
  isByline(text, lexicon) ||
  isLabelled(text, lexicon);

/** A figure's title, or what a picture shows: 发布会现场（李文 摄）, 李文摄（资料图片）. */
export const isCaption = (text: string, { captions }: StructureLexicon): boolean =>
  figure.test(text) || [/）$/, /（[^（）]*）$/].some((end) => endsWithAny(text.replace(end, ''), captions));

/** Whether a line only names the columns of a paper or portal that its page stands in, or its buttons. */
function isColumn(text: string, { columns }: StructureLexicon): boolean {
  const words = text.match(/[^\s\d【】[\]|｜]+/g) ?? [];
  return (
    columns.includes(words.join('')) || (words.length > 0 && words.every((word) => columns.includes(word)))
  );
}

/** What stands right under the title of an article: its date, or the reporter's by-line. */
export const isDateline = (text: string, lexicon: StructureLexicon): boolean =>
  date.test(text) || stamp.test(text) || isPressByline(text, lexicon);

/** Whether a line is the date that closes a document, under who signs it. */
export const isClosingDate = (text: string): boolean => closingDate.test(text);

/** Whether a line is one of a page's metadata, or one of its credits. */
export const isLabelled = (text: string, lexicon: StructureLexicon): boolean =>
  startsWithAny(text.replace(/^[\s•·*（【[]+/, '').replace(/\s+/g, ''), lexicon.labels) ||
  (numberAt(text, 0) === null && lexicon.credits.some((credit) => text.includes(credit)));
