const plan = /“?十([一二三四五六七八九])五”?(末|期末|期间|时期|以来)?/y;

/** The five years of a plan a text names, and where its name ends. */
export interface PlanPeriod {
  readonly to: number;
  readonly first: number;
  readonly last: number;
  /** What it says of the five years: 期间, 末; empty where it only names the plan. */
  readonly part: string;
}

/** The plan period at an offset: 2016 to 2020 for `“十三五”期间`; null where none is named. */
export function planPeriodAt(text: string, from: number): PlanPeriod | null {
  plan.lastIndex = from;
  const [whole = '', numeral = '', part = ''] = plan.exec(text) ?? [];
  if (whole === '') return null;
  const first = 1956 + 5 * ('一二三四五六七八九'.indexOf(numeral) + 10);
  return { to: from + whole.length, first, last: first + 4, part };
}
