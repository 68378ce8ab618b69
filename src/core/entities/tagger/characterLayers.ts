import type { Layer } from './layers';

const digit = /[0-9]/;
const letter = /[A-Za-z]/;
const han = /\p{Script=Han}/u;
const marks = '、，。；：“”《》（）·\n —-+！？‘’/';

/** The characters themselves; all digits count as one, all letters as one. */
export const charLayer = (text: string): Layer =>
  Uint16Array.from({ length: text.length }, (_, at) => {
    const code = text.charCodeAt(at);
    if (code > 0x7f) return code;
    const character = text.charAt(at);
    return digit.test(character) ? 0x30 : letter.test(character) ? 0x41 : code;
  });

/** What kind of character it is: digit, letter, Han, or which mark. */
export const shapeLayer = (text: string): Layer =>
  Uint16Array.from({ length: text.length }, (_, at) => {
    const character = text.charAt(at);
    if (han.test(character)) return 1;
    if (digit.test(character)) return 2;
    if (letter.test(character)) return 3;
    return 4 + (marks.indexOf(character) + 1);
  });
