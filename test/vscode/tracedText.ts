/** How long a cut text must be to be known again where it is pasted. */
const pasted = 20;

/** A text in which every code unit keeps its number, through every change: what a mark is really about. */
export class TracedText {
  text: string;
  #numbers: number[];
  #next: number;
  readonly #cut = new Map<string, number[]>();

  /** The code units of the text are numbered from 0. */
  constructor(text: string) {
    this.text = text;
    this.#numbers = Array.from({ length: text.length }, (_, at) => at);
    this.#next = text.length;
  }

  /** Text put in gets new numbers, unless it was cut before: then it has its own again. */
  replace(start: number, end: number, newText: string): void {
    const removed = this.text.slice(start, end);
    const numbers = this.#cut.get(newText) ?? Array.from({ length: newText.length }, () => this.#next++);
    this.#cut.delete(newText);
    const gone = this.#numbers.slice(start, end);
    if (removed.length >= pasted) this.#cut.set(removed, gone);
    this.#numbers = [...this.#numbers.slice(0, start), ...numbers, ...this.#numbers.slice(end)];
    this.text = this.text.slice(0, start) + newText + this.text.slice(end);
  }

  /** Where the code units with these numbers stand now. */
  placesOf(numbers: ReadonlySet<number>): number[] {
    return this.#numbers.flatMap((number, at) => (numbers.has(number) ? [at] : []));
  }
}
