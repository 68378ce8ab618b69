/** Whether a code unit is a Chinese character: 汉, 㐀, 々, 〇. Characters of two units are none. */
export const isHan = (unit: number): boolean =>
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3400 && unit <= 0x4dbf) ||
  (unit >= 0xf900 && unit <= 0xfaff) ||
  unit === 0x3005 ||
  unit === 0x3007;

/** Whether a code unit is a digit from 0 to 9. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
