import { fingerprint } from '../core/annotations/fingerprint';

/** A step as it can be taken back or taken again, and the text it was taken in. */
interface Turn<Step> {
  readonly step: Step;
  readonly text: string;
}

export type Direction = 'undo' | 'redo';
const opposite = { undo: 'redo', redo: 'undo' } as const;

/** What a person decided about one document, in order. It goes with the editor's own history of the text. */
export class DecisionHistory<Step> {
  readonly #turns: Readonly<Record<Direction, Turn<Step>[]>> = { undo: [], redo: [] };

  /** A step was taken in this text; `back` takes it back. */
  add(back: Step, text: string): void {
    this.#turns.undo.push({ step: back, text: fingerprint(text) });
    this.#turns.redo.length = 0;
  }

  /** Whether the next step back, or forth, was taken in the text as it stands, so that it comes before any edit of it. */
  isNext(direction: Direction, textNow: () => string): boolean {
    return this.#turns[direction].slice(-1).some(({ text }) => text === fingerprint(textNow()));
  }

  /** Goes one step back or forth; `take` hands back the step that reverses it, null where it could not be taken. */
  async go(direction: Direction, text: string, take: (step: Step) => Promise<Step | null>): Promise<boolean> {
    const turn = this.#turns[direction].pop();
    const reverse = turn && (await take(turn.step));
    if (reverse) this.#turns[opposite[direction]].push({ step: reverse, text: fingerprint(text) });
    else if (turn) this.#turns[direction].push(turn);
    return Boolean(reverse);
  }
}
