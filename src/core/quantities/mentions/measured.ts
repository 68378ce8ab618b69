import type { CleanSpan } from '../../model/span';
import type { NumberToken } from './tokens';

/** A number, or a range of two, as one quantity before its neighbours are read. */
export interface Measured extends CleanSpan {
  readonly min: number;
  readonly max: number;
  /** Null where the text gives none. */
  readonly unit: string | null;
  /** Whether 余 or 多 stands inside. */
  readonly more: boolean;
  /** The one number or the two ends. */
  readonly tokens: readonly NumberToken[];
}
