import { isClosingDate, isFrontMatter, isLabelled } from './frontMatter';
import type { StructureLexicon } from './lexicon';
import { isProse, type Line } from './line';
import { endsWithAny } from './signs';

/** A longer line is a paragraph. */
const longest = 120;
/** The longest name of a body that signs a document; several may stand on a line. */
const longestSignature = 30;
const credit = /^（[^（）]*[摄图]）$/;
const speaker = /^(\p{Script=Han})长\p{Script=Han}{2,3}$/u;
const bareLabel = /^[•·*\s]*\S{2,8}：$/;
const firstAttachment = /^附件?\s*[:：]\s*1[.、．]/;

/** The lines with what stands round a text told apart: by-lines, dates, credits, who signs it, and the list of what is attached. */
export function markFrontMatter(lines: readonly Line[], lexicon: StructureLexicon): Line[] {
  const around = new Set([
    ...metadata(lines),
    ...signatures(lines, lexicon),
    ...attachments(lines),
    ...captions(lines),
    ...values(lines, lexicon),
  ]);
  let isAround = false;
  return lines.map((line) => {
    isAround =
      around.has(line) ||
      (line.text.length <= longest && isFrontMatter(line.text, lexicon)) ||
      (isAround && isSpeaker(line.text, lexicon));
    return isAround ? { ...line, isFrontMatter: true } : line;
  });
}

/** Who speaks, under the occasion: 市长李明. */
const isSpeaker = (text: string, { divisions }: StructureLexicon): boolean =>
  divisions.includes(speaker.exec(text)?.[1] ?? '');

/** What a Markdown file may open with, between two lines of dashes. */
function metadata(lines: readonly Line[]): readonly Line[] {
  if (lines[0]?.text !== '---') return [];
  const end = lines.findIndex(({ text, index }) => text === '---' && index > 0);
  return lines.slice(0, end + 1);
}

/** Who signs a document stands right above its date. */
function signatures(lines: readonly Line[], lexicon: StructureLexicon): Line[] {
  const found: Line[] = [];
  for (const { text, index } of lines) {
    if (!isClosingDate(text)) continue;
    for (let line = lines[index - 1]; line && isSignature(line.text, lexicon); line = lines[line.index - 1])
      found.push(line);
  }
  return found;
}

const isSignature = (text: string, { bodies }: StructureLexicon): boolean =>
  text.length <= longestSignature &&
  !/^关于|[，。：]/.test(text) &&
  endsWithAny(text.replace(/\s/g, ''), bodies);

/** The lines that count on from `附件：1.任务分解表`. */
function attachments(lines: readonly Line[]): Line[] {
  const found: Line[] = [];
  for (const { text, index } of lines) {
    if (!firstAttachment.test(text)) continue;
    let count = 2;
    for (let line = lines[index + 1]; line?.text.startsWith(String(count)); line = lines[line.index + 1]) {
      found.push(line);
      count++;
    }
  }
  return found;
}

/** What a picture shows stands right above who took it: `新水厂⏎（周明 摄）`. */
const captions = (lines: readonly Line[]): Line[] =>
  lines.filter(({ text, index }) => !isProse(text) && credit.test(lines[index + 1]?.text ?? ''));

/** What stands between two labels of a block of metadata is the value of the first: `发文机构：⏎县政府网站⏎发文日期：`. */
const values = (lines: readonly Line[], lexicon: StructureLexicon): Line[] =>
  lines.filter(({ text, index }) => {
    const [label, next] = [lines[index - 1]?.text ?? '', lines[index + 1]?.text ?? ''];
    const isValue = bareLabel.test(label) && !isProse(text);
    return isValue && [label, next].every((each) => isLabelled(each, lexicon));
  });
