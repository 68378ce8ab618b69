import type { MarkState } from '../core/annotations/mark';
import type { Translate } from './translate';

/** The sign of decided text, so that it differs from a suggestion also without colour; rejected text has none. */
export const decisionSigns: Readonly<Record<Exclude<MarkState, 'rejected'>, string>> = {
  accepted: '✓',
  corrected: '✎',
  added: '+',
};

/** What a person did, in a word; empty for what nobody decided on. */
export const stateTerm = (state: MarkState | null, t: Translate): string =>
  state === null
    ? ''
    : {
        accepted: t('Accepted'),
        corrected: t('Corrected'),
        added: t('Added'),
        rejected: t('Rejected'),
      }[state];

/** The sign of a state in a list; empty where there is none. */
export const stateSign = (state: MarkState | null): string =>
  state === null ? '' : state === 'rejected' ? '✗' : decisionSigns[state];
