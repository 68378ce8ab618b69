import type { CleanSpan } from '../model/span';

/** A line of the clean reading that holds text, without white space at either end. */
export interface Line extends CleanSpan {
  readonly index: number;
  readonly text: string;
  /** Whether the line belongs to the page round the text: a menu, a footer. */
  readonly isBoilerplate: boolean;
  /** Whether the line stands round the text without titling it: a by-line, a date, a credit. */
  readonly isFrontMatter: boolean;
  /** Whether the line before it ended its sentence, so that this one starts afresh. */
  readonly startsAfresh: boolean;
  /** How many blank lines stand before it. */
  readonly gap: number;
  /**
   * The decimal number it begins with, 2.1.3, where the text counts its lines so: how many parts it has, and where the
   * text behind it begins, counted from the line's start.
   */
  readonly decimal: { readonly end: number; readonly depth: number } | null;
}

/** The signs that lists are set with, as the inside of a character class: • · * and Unicode's shapes, ◆ ▶ ★ ✓. */
export const bullets = String.raw`•·*\u25a0-\u27bf`;

/** What a list's item starts with, its first group the sign. */
export const bullet = new RegExp(`^([${bullets}]|-(?!\\d))\\s*`);

/** Numbers in a circle or in brackets that are one sign, as the inside of a character class. */
export const signNumbers = '①-⑳⑴-⒇';

const closed = /(?:[。！？；：…”’」』）》】〕\p{Extended_Pictographic}\ufe0f]|\.{3})$/u;

/** Whether a line ends where its sentence does; a line cut by a column break does not. */
export const endsClosed = (text: string): boolean => closed.test(text);

/** Whether a line is nothing but a remark in parentheses: （试行）. */
export const isRemark = ({ text }: Line): boolean => /^（[^（]*）$/.test(text);

/** Whether a line ends in a sentence that somebody says: “日子越过越好！” */
export const endsSpeech = (text: string): boolean => /[。！？…]”$/.test(text);

/** A line of clauses that is longer than this is text, a longer one without them a menu or an official title. */
const longestTitle = 40;

/** Whether a line is a text, or the beginning of one. */
export const isProse = (text: string): boolean =>
  text.includes('。') || (text.length > longestTitle && /[，；：！？]/.test(text));
