import { type EntityType, entityTypes } from '../model/entity';
import { type Role, roles } from '../model/quantity';
import { type Label, labels } from './mark';

/** Whether a label says what a number is. */
export const isRole = (label: Label): label is Role => roles.some((role) => role === label);

/** Whether a label says what a name is. */
export const isEntityType = (label: Label): label is EntityType => entityTypes.some((type) => type === label);

/** The label a word names, in any case: `Target`, `ORGANIZATION`; undefined where it names none. */
export const readLabel = (word: string): Label | undefined => {
  const lower = word.toLowerCase();
  return labels.find((label) => label === lower);
};
