import type { Replacement } from '../core/model/edit';
import type { Span } from '../core/model/span';
import { movePainted, type Painting, toPaint, touched } from './painting';

/**
 * What one editor shows, as far as it can be known from outside. Marks are sent to the editor without the version of
 * the text they are for: where a key is already on its way to us, the editor sets them as if it had not been pressed.
 * So the looks sent lately are sent again once typing has rested, where an edit came after them.
 */
export class Canvas<Look extends string> {
  #painted: Painting<Look> | undefined;
  /** Looks sent since the last rest. */
  readonly #fresh = new Set<Look>();
  #isUnsure = false;

  /** What must be sent so that the editor shows what is wanted: the looks whose marks are others. */
  paint(wanted: Painting<Look>): Painting<Look> {
    const changed = toPaint(this.#painted, wanted);
    for (const look of changed.keys()) this.#fresh.add(look);
    this.#painted = wanted;
    return changed;
  }

  /** The text was edited: the editor moves its marks by itself. */
  follow(edit: Replacement): void {
    this.#painted &&= movePainted(this.#painted, edit);
    this.#isUnsure ||= this.#fresh.size > 0;
  }

  /** What must be sent again now that nothing was sent or edited for a while. */
  rest(): Painting<Look> {
    if (!this.#isUnsure) this.#fresh.clear();
    this.#isUnsure = false;
    const standing = (look: Look): Span[] => (this.#painted?.get(look) ?? []).filter(stands);
    return new Map(Array.from(this.#fresh, (look) => [look, standing(look)]));
  }
}

const stands = ({ start }: Span): boolean => start !== touched.start;
