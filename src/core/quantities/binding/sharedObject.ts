import type { Draft } from './draft';
import { is } from './tokens';

/**
 * Gives verbs that share an object the one that stands after the last value: both count 标准厂房 in
 * 新建3万平方米、改造2万平方米标准厂房. `drafts` are those of one clause, in order.
 */
export function shareObject(drafts: readonly Draft[]): Draft[] {
  const shared: Draft[] = [];
  for (let at = drafts.length - 1; at >= 0; at--) {
    const draft = drafts[at];
    const after = shared[0];
    if (draft === undefined) continue;
    shared.unshift(
      lacksObject(draft) && after?.rule === valueFirst
        ? { ...draft, rule: valueFirst, parts: after.parts }
        : draft,
    );
  }
  return shared;
}

const valueFirst = 'value-first';

/** Whether only verbs that ask for an object stand before a value, and nothing after it. */
const lacksObject = ({ rule, slot: { head, tail }, verb }: Draft): boolean =>
  (rule === 'inherited' || rule === 'action' || rule === 'unnamed') &&
  tail.length === 0 &&
  is(verb ?? undefined, 'act', 'work') &&
  head.length > 0 &&
  head.every((token) => is(token, 'act', 'work', 'lead', 'time', 'modal', 'scope'));
