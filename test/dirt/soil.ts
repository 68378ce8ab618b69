import type { Random } from '../pages/random';

/** Spaces a page's typesetting leaves between numbers and what they count: `331 亿元`. */
export const spaceNumbers = (text: string, random: Random): string =>
  text.replace(/(?<=[0-9])(?=\p{Script=Han})/gu, () => (random.next() < 0.5 ? ' ' : ''));

/** Digits and signs set full-width. */
export const widenDigits = (text: string, random: Random): string =>
  text.replace(/[0-9][0-9.%]*/g, (number) =>
    random.next() < 0.3
      ? number.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0))
      : number,
  );

/** Marks set half-width, as all scraped pages of some collections have them. */
export const narrowMarks = (text: string): string =>
  text.replace(/[，；：（）！？]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Long paragraphs cut in two where a column of the page ends, now and then in the middle of a word. */
export const breakColumns = (text: string, random: Random): string =>
  text
    .split('\n')
    .map((line) => {
      if (line.length < 80) return line;
      const at = random.between(50, line.length - 20);
      return /[。！？；：，、”0-9.%]$/.test(line.slice(0, at)) ||
        /^[，。；：、！？”0-9.%]/.test(line.slice(at))
        ? line
        : `${line.slice(0, at)}\n\n${line.slice(at)}`;
    })
    .join('\n');

/** The frame of a portal's page round a report. */
export const framePage = (text: string): string =>
  `欢迎访问临河市云岭区人民政府网站! 今天是:

设为首页 | 收藏本站

  • 索 引 号:01234567/2025-00012
  • 发布机构:区政府办公室
  • 成文时间:2025年01月18日
  • 文  号:

${text}

云岭区人民政府办公室主办 地址:临河市云岭区人民路1号 邮编:100000

网站备案:ICP备00000000号 公网安备00000000000000号
`;
