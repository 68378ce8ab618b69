import type { CleanSpan } from '../../model/span';

/** How a name of a measured thing ends when it is complete. */
const completeName =
  /[率额值量数度入支出费积比重幅]$|投资|收入|贷款|存款|总额|企业|项目|能力|价格|工资|浓度$/;
const headOfRate = /[率数量额值]$/;

/**
 * The full names of listed subjects that share a part: 城镇、农村居民人均可支配收入 shares its end,
 * 学前教育公办率、普惠率 its beginning. Each name is the spans it is composed of.
 */
export function shareSubjects(text: string, items: readonly CleanSpan[]): CleanSpan[][] {
  const last = items[items.length - 1];
  const first = items[0];
  if (last === undefined || first === undefined) return [];
  const words = items.map(({ from, to }) => text.slice(from, to));
  return items.map((item, order) => {
    const word = words[order] ?? '';
    const whole = words[items.length - 1] ?? '';
    if (order < items.length - 1 && (!completeName.test(word) || goesOn(word, whole))) {
      const cut = sharedFrom(word, whole);
      if (cut !== null) return [item, { from: last.from + cut, to: last.to }];
    }
    if (order > 0 && word.length <= 3 && headOfRate.test(word) && word.length < (words[0]?.length ?? 0))
      return [{ from: first.from, to: first.to - word.length }, item];
    return [item];
  });
}

/** Whether the last name goes on after what seems the end of another: 占比 after 投资 in 民间投资、产业投资占比. */
const goesOn = (word: string, last: string): boolean => {
  const at = last.indexOf(word.slice(-2));
  return at >= 0 && at + 2 < last.length;
};

/** Where the shared end begins in the last name: after its counterpart of the word, told by the same last character. */
function sharedFrom(word: string, last: string): number | null {
  const same = last.indexOf(word.slice(-1), Math.max(0, word.length - 2));
  const cut = same >= 0 && same <= word.length + 1 ? same + 1 : word.length;
  return cut < last.length ? cut : null;
}
