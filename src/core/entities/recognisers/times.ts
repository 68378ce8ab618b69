import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';

const year = '(?:(?:19|20)\\d{2}|[一二][〇○零九0-9一二三四五六七八九]{3})年';
const month = '(?:1[0-2]|0?[1-9])月';
/** The last digits of a date may lack their word: 2018年03月27. */
const day = '(?:(?:[12]\\d|3[01]|0?[1-9])[日号]|(?<=\\d年\\d{1,2}月)\\d{2}(?![\\d.亿万%个]))';
const date = `(?:${year}${month}${day}|${month}${day}|${year}${month}份?|${year}度?)`;
/** The beginning or end of a year or month, where no other word opens with it: 2025年|初步, 6月|底线. */
const edge = '(?:(?<=[年月])(?:初(?![中步级])|底(?![线数层])|末(?!位)))';
const part = '(?:上半年|下半年|[一二三四]季度|前[一二三]个?季度|年初|年底|年末)';
const patterns = [
  /(?<![\d-])(?:19|20)\d{2}([-./])(?:1[0-2]|0?[1-9])\1(?:[12]\d|3[01]|0?[1-9])(?![\d-])/g,
  new RegExp(`${date}(?:[至到—~-]{1,2}(?:${date}|${day}))?(?:${part}|${edge})?`, 'g'),
  new RegExp(`(?<![\\d.一二三四五六七八九十])(?:1[0-2]|[1-9])月(?:份|${edge})?(?![\\d个])`, 'g'),
  /(?<![\d月至到—~-])(?:[12]\d|3[01]|[1-9])日(?=上午|下午|晚|凌晨|中午|傍晚)/g,
  /上半年|下半年|[一二三四]季度|前[一二三]个?季度|“(?:五一|十一|双11|618)”(?:假期|期间)?|元旦|春节|国庆节|中秋节|端午节|清明节|劳动节/g,
];

/** Dates and periods: 2024年, 1月28日至31日, 2024-01-28, 2020年度, 2025年底, 5日|下午, 一季度, 春节, “五一”假期. A plan period (“十四五”) is no time. */
export function* recogniseTimes({ text }: NameContext): Iterable<Candidate> {
  for (const pattern of patterns)
    for (const { 0: found, index } of text.matchAll(pattern))
      yield { from: index, to: index + found.length, type: 'time', score: 0.9, rule: 'time' };
}
