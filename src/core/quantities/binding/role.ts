import type { Role } from '../../model/quantity';
import { scopeReason } from './scope/scopeReason';
import type { Setting } from './scope/setting';

/** The role of a draft whose sentence has the given stance (log odds of a commitment), and the rule that gives it. */
export function roleOf(setting: Setting, stance: number): { role: Role; rule: string } {
  const reason = scopeReason(setting);
  if (reason !== null) return { role: 'other', rule: reason };
  return { role: stance > 0 ? 'target' : 'actual', rule: setting.draft.rule };
}
