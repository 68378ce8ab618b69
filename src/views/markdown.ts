/** Text that Markdown shows as it stands. */
export const escapeMarkdown = (text: string): string =>
  text.replace(/\s+/g, ' ').replace(/[\\`*_{}[\]()#+\-.!|<>~]/g, '\\$&');

/** A link with a label of its own text. */
export const linkTo = (label: string, href: string): string => `[${escapeMarkdown(label)}](${href})`;

/** Paragraphs of a card; what is null is left out. */
export const paragraphs = (...lines: readonly (string | null)[]): string =>
  lines.filter((line) => line !== null && line !== '').join('\n\n');
