import type { Translate } from './translate';

/** How long a text may be that is analysed while it is edited, in UTF-16 code units: a yearbook of some 3 MB. */
const longestReport = 1_000_000;

/** Whether an analysis would keep a person who edits the text waiting too long. */
export const isTooLong = (text: string): boolean => text.length > longestReport;

const grouped = (count: number): string => count.toLocaleString('en-US');

/** What a person is told of a text that is too long; null where it is not. */
export const tooLongReason = (text: string, t: Translate): string | null =>
  isTooLong(text)
    ? t(
        'This text is too long to be analysed in the editor: {0} characters, and the limit is {1}. Divide it, or use the command line.',
        grouped(text.length),
        grouped(longestReport),
      )
    : null;
