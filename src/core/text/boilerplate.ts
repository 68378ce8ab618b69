import type { CleanSpan } from '../model/span';
import { joinLines } from './joinedLines';
import type { FrameSigns, TextLexicon } from './lexicon';
import type { Pass } from './pass';
import type { Reading } from './reading';
import { Repairs } from './repairs';
import { textLines, type TextLine } from './textLines';

/** How many lines of a page's head, and of its foot, may belong to its frame. */
const reach = 40;
const longestSign = 160;

/**
 * The frame of a portal's page: the menu and the metadata block over a report, the footer under it. The
 * reading keeps it, because its metadata tell the date and the issuer: `发布机构：区政府办公室`.
 */
export const findBoilerplate: Pass = {
  kind: 'boilerplate',
  find: ({ clean: text }, lexicon) => {
    const lines = textLines(text);
    const body = { from: lines.findIndex(isProse), to: lines.findLastIndex(isProse) + 1 };
    const head = lines.slice(0, Math.min(reach, body.from === -1 ? reach : body.from));
    const foot = lines.slice(Math.max(body.to, head.length, lines.length - reach));
    const menu = menuLines(head);
    const frame = new Repairs();
    const add = (from: number, to: number): void => {
      const parts = partsSentence(text, lines, { from, to }, lexicon);
      frame.add(from, to, null, { mends: parts ? null : '' });
    };
    addBlocks(add, text, head, (line) => menu.has(line) || isFrame(line, lexicon.frame.head));
    addBlocks(add, text, foot, (line) => isFrame(line, lexicon.frame.foot));
    return frame;
  },
};

/** Whether the line that starts at an offset of a page belongs to its frame. */
export function frameOf(reading: Reading, lexicon: TextLexicon): (from: number) => boolean {
  const frame = findBoilerplate.find(reading, lexicon);
  const blocks = Array.from({ length: frame.length }, (_, at) => ({
    from: frame.from(at),
    to: frame.to(at),
  }));
  return (from) => blocks.some((block) => block.from <= from && from < block.to);
}

/** A line that belongs to the report for sure: a paragraph of sentences. */
const isProse = ({ text }: TextLine): boolean => text.length > longestSign || /[，；].*。$/.test(text);

/** So many short lines right under one another, without a mark or a number, are a menu set an entry a line. */
const shortestMenu = 5;
const menuEntry = /^\s*\p{Script=Han}{2,6}\s*$/u;

/** The lines of menus: `政务公开⏎政务服务⏎互动交流⏎数据发布⏎走进青阳`. */
function menuLines(lines: readonly TextLine[]): ReadonlySet<TextLine> {
  const menus = new Set<TextLine>();
  let entries: TextLine[] = [];
  for (const line of lines) {
    const goesOn = menuEntry.test(line.text) && (entries.at(-1)?.to ?? line.from - 1) === line.from - 1;
    entries = goesOn ? [...entries, line] : menuEntry.test(line.text) ? [line] : [];
    if (entries.length >= shortestMenu) for (const entry of entries) menus.add(entry);
  }
  return menus;
}

function isFrame({ text }: TextLine, signs: FrameSigns): boolean {
  const label = /^[\s•·*【[|]*([^：|\n]{1,12})[：|]/.exec(text)?.[1]?.replace(/[\s】\]]/g, '');
  return (
    (label !== undefined && signs.labels.has(label)) ||
    signs.lines.has(text.trim()) ||
    signs.texts.some((sign) => text.includes(sign))
  );
}

/** Adds frame lines that stand one after another, with the blank lines round them, as one finding each. */
function addBlocks(
  add: (from: number, to: number) => void,
  text: string,
  lines: readonly TextLine[],
  belongs: (line: TextLine) => boolean,
): void {
  let from: number | null = null;
  for (const [at, line] of lines.entries()) {
    if (!belongs(line)) continue;
    from ??= line.from;
    const next = lines[at + 1];
    if (next !== undefined && belongs(next)) continue;
    add(from, next?.from ?? nextLine(text, line.to));
    from = null;
  }
}

/** Whether the lines round a block are one: whoever takes it away must see what that joins. */
function partsSentence(
  text: string,
  lines: readonly TextLine[],
  { from, to }: CleanSpan,
  lexicon: TextLexicon,
): boolean {
  const before = lines.findLast((line) => line.to <= from);
  const after = lines.find((line) => line.from >= to);
  return before && after ? joinLines(text, [before, after], lexicon).continued.size > 0 : false;
}

function nextLine(text: string, at: number): number {
  const rest = /\n\s*/y;
  rest.lastIndex = at;
  return rest.test(text) ? rest.lastIndex : at;
}
