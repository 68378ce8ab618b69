import type { TextLine } from './textLines';

const bucketCount = 1 << 16;

/** What stands across the end of a line, three characters with one or two of them in it: `高⏎标准`, `风景⏎线`. */
export const seamsOf = (line: TextLine, next: TextLine): string[] =>
  [line.text.slice(-1) + next.text.slice(0, 2), line.text.slice(-2) + next.text.slice(0, 1)].filter((seam) =>
    /^\p{Script=Han}{3}$/u.test(seam),
  );

/** The seams that were asked for, and whether a text holds them in one piece elsewhere. */
export class Seams {
  private readonly text: string;
  private readonly held = new Map<string, boolean>();

  constructor(text: string) {
    this.text = text;
  }

  holds(seam: string): boolean {
    return this.held.get(seam) ?? false;
  }

  /** Looks for seams that were not asked for before. Whether the text holds one of them. */
  ask(seams: readonly string[]): boolean {
    const asked = seams.filter((seam) => !this.held.has(seam));
    for (const seam of asked) this.held.set(seam, false);
    return asked.length > 0 && this.search(asked);
  }

  /** Takes in the seams of lines that are joined. Whether one was asked for that the text did not hold before. */
  learn(seams: readonly string[]): boolean {
    const isNew = seams.some((seam) => this.held.get(seam) === false);
    for (const seam of seams) this.held.set(seam, true);
    return isNew;
  }

  private search(seams: readonly string[]): boolean {
    const { text } = this;
    const buckets = new Uint8Array(bucketCount);
    for (const seam of seams) buckets[bucketAt(seam, 0)] = 1;
    let found = false;
    for (let at = 0; at < text.length; at++) {
      if (buckets[bucketAt(text, at)] === 0) continue;
      const three = text.slice(at, at + 3);
      if (this.held.get(three) !== false) continue;
      this.held.set(three, true);
      found = true;
    }
    return found;
  }
}

/** A number for the three characters at an offset, by which most that are no seam are told from all that are. */
const bucketAt = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 0x9e37) ^
    Math.imul(text.charCodeAt(at + 1), 0x85eb) ^
    text.charCodeAt(at + 2)) &
  (bucketCount - 1);
