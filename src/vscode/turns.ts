/**
 * Work on the same thing, one after the other: whoever reads a file while another still writes it, or the other way round,
 * takes an old state for news.
 */
export class Turns {
  readonly #last = new Map<string, Promise<void>>();

  /**
   * Does the work once all that came before it under this name is done, be it in vain. Rejects as the work does. Work that
   * waits for a later turn of its own name waits for ever.
   */
  take<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
    const turn = (this.#last.get(name) ?? Promise.resolve()).then(work);
    const ended = turn
      .then(
        () => undefined,
        () => undefined,
      )
      .then(() => {
        if (this.#last.get(name) === ended) this.#last.delete(name);
      });
    this.#last.set(name, ended);
    return turn;
  }
}
