import { type Layer, type LayerName, layerNames } from './layers';

/**
 * The layers of a text side by side: what the model sees of one unit lies together, and units of nothing stand before
 * and after the text, so that a look beside its ends needs no test.
 */
export interface Grid {
  readonly cells: Uint16Array;
  /** Where the first unit's cells begin. */
  readonly origin: number;
  /** How many cells a unit has. */
  readonly width: number;
}

/** How far beside a unit the model looks. */
export const gridMargin = 2;
const width = layerNames.length + 1;

/** Where the cell of every unit lies that says nothing. */
export const blankCell = layerNames.length;

/** Where a layer's cell for the unit `by` places on lies, from the beginning of a unit's cells. */
export const gridOffset = (name: LayerName, by: number): number => by * width + layerNames.indexOf(name);

export function toGrid(layers: readonly Layer[], length: number): Grid {
  const origin = gridMargin * width;
  const cells = new Uint16Array((length + 2 * gridMargin) * width);
  layers.forEach((layer, index) => {
    for (let at = 0, cell = origin + index; at < length; at++, cell += width) cells[cell] = layer[at] ?? 0;
  });
  return { cells, origin, width };
}
