/** How soon after it was told the children of a node VS Code asks for theirs at the latest, in milliseconds. */
const longestPause = 100;

const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, longestPause));

/**
 * Tells VS Code which nodes of a tree changed, but only once it has read the tree. Told while it still reads, it puts
 * children under the wrong parents and never mends that (microsoft/vscode#243911).
 */
export class TreeChanges<Node> {
  readonly #fire: (nodes: Node[] | undefined) => void;
  readonly #windowTurn: () => PromiseLike<unknown>;
  #asked = 0;
  #isRead = true;
  #untold: ReadonlySet<Node> | 'all' | null = null;

  /**
   * @param fire tells VS Code; undefined stands for the whole tree
   * @param windowTurn resolves once the window has handled what it was sent
   */
  constructor(fire: (nodes: Node[] | undefined) => void, windowTurn: () => PromiseLike<unknown>) {
    this.#fire = fire;
    this.#windowTurn = windowTurn;
  }

  /** To be called when VS Code asks for the children of a node. */
  noteAsked(): void {
    this.#asked++;
    if (this.#isRead) void this.#waitUntilRead();
  }

  /** These nodes are to be drawn anew, with all that is under them; without any the whole tree. */
  tell(nodes?: readonly Node[]): void {
    if (this.#asked === 0) return; // it will be given the tree as it is when it first asks
    const before = this.#untold;
    this.#untold = nodes && before !== 'all' ? new Set([...(before ?? []), ...nodes]) : 'all';
    if (this.#isRead) this.#fireUntold();
  }

  async #waitUntilRead(): Promise<void> {
    this.#isRead = false;
    let asked: number;
    do {
      asked = this.#asked;
      await this.#windowTurn();
      await pause();
    } while (asked !== this.#asked);
    this.#isRead = true;
    this.#fireUntold();
  }

  #fireUntold(): void {
    const untold = this.#untold;
    this.#untold = null;
    if (untold !== null) this.#fire(untold === 'all' ? undefined : [...untold]);
  }
}
