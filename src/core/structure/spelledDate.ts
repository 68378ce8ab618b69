import { toNumber } from './headings/numbering';

const spelled =
  /([一二][〇○零０一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月([一二三四五六七八九十]{1,3})日/g;

/** A text with its full dates in figures: `二〇二六年一月二十七日` as `2026年1月27日`, the rest as it stands. */
export const withFigures = (text: string): string =>
  text.replace(
    spelled,
    (_, year: string, month: string, day: string) =>
      `${Array.from(year, (digit) => toNumber(digit)).join('')}年${toNumber(month)}月${toNumber(day)}日`,
  );
