import type { TextLine } from './textLines';

/** Three characters across the end of a line, and whether the text holds them elsewhere in one piece. */
export type Seams = Map<string, boolean>;

/** What stands across the end of a line, three characters with one or two of them in it: `高⏎标准`, `风景⏎线`. */
export const seamsOf = (line: TextLine, next: TextLine): string[] =>
  [line.text.slice(-1) + next.text.slice(0, 2), line.text.slice(-2) + next.text.slice(0, 1)].filter((seam) =>
    /^\p{Script=Han}{3}$/u.test(seam),
  );

/** The seams between the lines of a text, those known that it holds in one piece. */
export function seamsIn(text: string, lines: readonly TextLine[]): Seams {
  const seams: Seams = new Map();
  const opensSeam = new Uint8Array(0x10000);
  lines.forEach((line, at) => {
    const next = lines[at + 1];
    for (const seam of next === undefined ? [] : seamsOf(line, next)) {
      seams.set(seam, false);
      opensSeam[seam.charCodeAt(0)] = 1;
    }
  });
  if (seams.size === 0) return seams;
  for (let at = 0; at < text.length; at++) {
    if (opensSeam[text.charCodeAt(at)] !== 1) continue;
    const three = text.slice(at, at + 3);
    if (seams.has(three)) seams.set(three, true);
  }
  return seams;
}
