/** A toned syllable, as the source of a regular expression: `qū`, `zhǎng`, `lǜ`. */
export const tonedSyllable = '[a-zü]{0,4}[āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ][a-zü]{0,3}';
