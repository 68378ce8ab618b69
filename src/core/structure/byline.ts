import type { StructureLexicon } from './lexicon';
import { isProse } from './line';
import { endsWithAny, startsWithAny } from './signs';

/** An office, with the body it belongs to, and who holds it. */
export interface OfficeHolder {
  readonly office: string;
  readonly name: string;
}

/** A longer line says more than who holds an office. */
const longest = 60;
const tells = /^[^\s（]*?(?:记者|通讯员)(?![\s：（/])/;
const spaced =
  /^[（(]?(\S.{0,40}?)(?:（[^）]{1,8}）)?\s+(\p{Script=Han}{2,4}|\p{Script=Han}\s+\p{Script=Han})[）)]?$/u;
const joined = /^(\S{1,24}(\p{Script=Han})长)(\p{Script=Han}{2,3})$/u;

/** A newspaper's or a speaker's by-line, or who asks: `本报讯（记者 王芳）…`, `区长 李明`, `青岭电视台记者`. */
export const isByline = (text: string, lexicon: StructureLexicon): boolean =>
  isPressByline(text, lexicon) || isOfficeByline(text, lexicon) || text.endsWith('记者');

/** A newspaper's by-line, with the text going on or not. A text that begins with a reporter tells of him: `记者走进车间，…`. */
export const isPressByline = (text: string, lexicon: StructureLexicon): boolean =>
  namesWriters(text, lexicon) ||
  signed.test(text) ||
  reprinted.test(text) ||
  (startsWithAny(text.replace(/^[\s（【■□◎●>]+/, ''), lexicon.bylines) &&
    !(isProse(text) && tells.test(text)));

/** Who wrote a story for which paper, where a page that reprints it lost the blanks: `青岭日报全媒体记者周若木李明`. */
const reprinted = /^\p{Script=Han}{2,8}[报社网台刊]\p{Script=Han}{0,4}记者\p{Script=Han}{2,20}$/u;

/** Who wrote a comment, behind a sign: `□ 周若木`. */
const signed = /^[□■]\s*\p{Script=Han}{2,3}(?:[\s、]+\p{Script=Han}{2,3})*$/u;

/** The longest word of a by-line: 青岭日报全媒体见习记者. */
const longestWord = 12;

/** Whether a line is nothing but those who wrote a story, reporters among them: `周若木 青岭日报记者 李明`. */
function namesWriters(text: string, { bylines }: StructureLexicon): boolean {
  if (text.length > longest) return false;
  const words = text.split(/[\s/]+/);
  return (
    words.length > 1 &&
    words.every((word) => word.length <= longestWord && /^\p{Script=Han}+$/u.test(word)) &&
    words.some((word) => endsWithAny(word, bylines))
  );
}

/** An office and its holder alone on the line. */
export const isOfficeByline = (text: string, lexicon: StructureLexicon): boolean =>
  readOfficeHolder(text, lexicon) !== null;

/**
 * Who holds which office, where a line says nothing else: `青岭县人民政府县长 李明`, or with nothing between them,
 * `青岭县人民政府县长李明`. Null for any other line.
 */
export function readOfficeHolder(text: string, lexicon: StructureLexicon): OfficeHolder | null {
  const line = text.trim();
  if (line.length > longest) return null;
  const [, office = '', name = ''] = spaced.exec(line) ?? [];
  if (office !== '' && endsWithAny(office.replace(/\s/g, ''), lexicon.offices))
    return { office, name: name.replace(/\s/g, '') };
  return readJoined(line, lexicon);
}

/** The head of a division right behind what they head: 青岭县人民政府县长, 青岭市市长. A 市长热线 is no person. */
function readJoined(line: string, { divisions, services }: StructureLexicon): OfficeHolder | null {
  const [, office = '', division = '', name = ''] = joined.exec(line) ?? [];
  const headed = office.slice(0, -2).replace(/代$/, '');
  const isHead = headed.endsWith('人民政府') || headed.endsWith(division);
  return divisions.includes(division) && isHead && !services.includes(name) ? { office, name } : null;
}
