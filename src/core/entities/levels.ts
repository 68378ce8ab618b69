const levels = '省市区县州旗镇乡';

/** The characters that end the names of administrative places and begin those of their bodies (临湖|区, 区|委), as an expression. */
export const anyLevel = `[${levels}]`;

/** Whether a character is such a level; no character is none. */
export const isLevel = (character: string): boolean => character !== '' && levels.includes(character);
