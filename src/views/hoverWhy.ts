import { ruleTerm } from './ruleTerms';
import type { Translate } from './translate';

/** The last line of a card: why it says so, in words; null where there are none. */
export function whyLine(rule: string, t: Translate): string | null {
  const why = ruleTerm(rule, t);
  return why === null ? null : t('*Why:* {0}', why);
}
