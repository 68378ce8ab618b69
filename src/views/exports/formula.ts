/** What a spreadsheet would run as a formula. A lone `=` is a comparator and harmless. */
export const formula = /^[=+\-@\t\r＝＋－＠].+/su;

/** A text that no spreadsheet takes for a formula: one that looks like one has an apostrophe before it. */
export const asPlainText = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** A text without the apostrophe that {@link asPlainText} put before it. */
export const withoutGuard = (text: string): string =>
  text.startsWith("'") && formula.test(text.slice(1)) ? text.slice(1) : text;
