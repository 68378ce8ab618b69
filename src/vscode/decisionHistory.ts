import { fingerprint } from '../core/annotations/fingerprint';
import { Turns } from './turns';

/** A step as it can be taken back or taken again, and the text it was taken in. */
interface TakenStep<Step> {
  readonly step: Step;
  readonly text: string;
}

export type Direction = 'undo' | 'redo';
const opposite = { undo: 'redo', redo: 'undo' } as const;

/** What a person decided about one document, in order. It goes with the editor's own history of the text. */
export class DecisionHistory<Step> {
  readonly #steps: Readonly<Record<Direction, TakenStep<Step>[]>> = { undo: [], redo: [] };
  /** Who presses undo twice means the last two steps in their order, also where the first is still under way. */
  readonly #turns = new Turns();

  /** A step was taken in this text; `back` takes it back. */
  add(back: Step, text: string): void {
    this.#steps.undo.push({ step: back, text: fingerprint(text) });
    this.#steps.redo.length = 0;
  }

  /** Whether the next step back, or forth, was taken in the text as it stands, so that it comes before any edit of it. */
  isNext(direction: Direction, textNow: () => string): boolean {
    return this.#steps[direction].slice(-1).some(({ text }) => text === fingerprint(textNow()));
  }

  /**
   * Goes one step back or forth; `take` hands back the step that reverses it, null where it could not be taken.
   * Whether it went. Rejects as `take` does; a step that was not taken stays the next.
   */
  go(direction: Direction, text: string, take: (step: Step) => Promise<Step | null>): Promise<boolean> {
    return this.#turns.take('go', async () => {
      const next = this.#steps[direction].at(-1);
      const reverse = next && (await take(next.step));
      if (!reverse) return false;
      this.#remove(direction, next);
      this.#steps[opposite[direction]].push({ step: reverse, text: fingerprint(text) });
      return true;
    });
  }

  /** Something else may have been decided while the step was taken: then it is the last no longer, or gone already. */
  #remove(direction: Direction, step: TakenStep<Step>): void {
    const at = this.#steps[direction].lastIndexOf(step);
    if (at >= 0) this.#steps[direction].splice(at, 1);
  }
}
