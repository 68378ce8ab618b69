import type { TextLexicon } from './lexicon';
import { repair, type Pass, type Repair } from './pass';
import { textLines, type TextLine } from './textLines';

/** How many lines of a page's head, and of its foot, may belong to its frame. */
const reach = 40;
const longestSign = 160;
const hidden =
  /<?(?:span|div|p|font) style=["'][^"'>\n]*display[:：]\s*none[^"'>\n]*["']>[^\n<]*(?:<\/\w+>)?/g;

/**
 * The frame of a portal's page: the menu and the metadata block over a report, the footer under it, and text a
 * page hides from its readers. The reading keeps the visible frame: its metadata tell the date and the issuer.
 */
export const findBoilerplate: Pass = {
  kind: 'boilerplate',
  find: ({ clean: text }, lexicon) => {
    const lines = textLines(text);
    const body = { from: lines.findIndex(isProse), to: lines.findLastIndex(isProse) + 1 };
    const head = lines.slice(0, Math.min(reach, body.from === -1 ? reach : body.from));
    const foot = lines.slice(Math.max(body.to, head.length, lines.length - reach));
    return [
      ...block(
        text,
        head.filter((line) => isFrame(line, lexicon.frame.head)),
        head,
      ),
      ...hiddenText(text),
      ...block(
        text,
        foot.filter((line) => isFrame(line, lexicon.frame.foot)),
        foot,
      ),
    ];
  },
};

/** A line that belongs to the report for sure: a paragraph of sentences. */
const isProse = ({ text }: TextLine): boolean => text.length > longestSign || /[，；].*。$/.test(text);

function isFrame({ text }: TextLine, signs: TextLexicon['frame']['head']): boolean {
  const label = /^[\s•·*【|]*([^：|\n]{1,12})[：|]/.exec(text)?.[1]?.replace(/[\s】]/g, '');
  return (label !== undefined && signs.labels.has(label)) || signs.texts.some((sign) => text.includes(sign));
}

/** Frame lines that stand one after another, with the blank lines round them, as one finding each. */
function block(text: string, frame: readonly TextLine[], lines: readonly TextLine[]): Repair[] {
  const blocks: Repair[] = [];
  for (const line of frame) {
    const next = lines[lines.indexOf(line) + 1]?.from ?? nextLine(text, line.to);
    const last = blocks.at(-1);
    if (last?.to === line.from) blocks[blocks.length - 1] = { ...last, to: next };
    else blocks.push({ from: line.from, to: next, reads: null, mends: '' });
  }
  return blocks;
}

function nextLine(text: string, at: number): number {
  const rest = /\n\s*/y;
  rest.lastIndex = at;
  return rest.test(text) ? rest.lastIndex : at;
}

const hiddenText = (text: string): Repair[] =>
  text.includes(' style=')
    ? Array.from(text.matchAll(hidden), ({ 0: markup, index }) => repair(index, index + markup.length, ''))
    : [];
