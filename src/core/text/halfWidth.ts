/** How far the full-width forms of ASCII stand behind it in Unicode. */
const shift = 0xfee0;

/** The half-width form of a full-width digit, letter or mark: ５ → 5, ％ → %. Must not be given another character. */
export const toHalfWidth = (char: string): string => String.fromCharCode(char.charCodeAt(0) - shift);
