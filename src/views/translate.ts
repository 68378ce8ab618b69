/**
 * Gives a text for people in the reader's language. The English text is the key; `{0}` stands for the first
 * argument. `vscode.l10n.t` has this shape, and so has what {@link createTranslate} makes of a bundle.
 */
export type Translate = (message: string, ...args: (string | number)[]) => string;

/**
 * A {@link Translate} over a bundle of `l10n/`; a message the bundle lacks stays English.
 * @example createTranslate({ 'line {0}': '第 {0} 行' })('line {0}', 12) // 第 12 行
 */
export const createTranslate =
  (bundle: Readonly<Record<string, string>>): Translate =>
  (message, ...args) =>
    (bundle[message] ?? message).replace(/\{(\d+)\}/g, (hole, index: string) =>
      String(args[Number(index)] ?? hole),
    );

/** Parts as a sentence lists them: `line 3, line 8`, 第 3 行、第 8 行; empty for none. */
export const listed = (parts: readonly string[], t: Translate): string =>
  parts.length === 0 ? '' : parts.reduce((list, part) => t('{0}, {1}', list, part));
