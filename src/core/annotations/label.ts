import { entityTypes } from '../model/entity';
import type { Label } from './mark';

export const labels: readonly Label[] = ['target', 'actual', 'other', 'goal', ...entityTypes];

/** The label a word names, in any case: `Target`, `ORGANIZATION`; undefined where it names none. */
export const readLabel = (word: string): Label | undefined => {
  const lower = word.toLowerCase();
  return labels.find((label) => label === lower);
};
