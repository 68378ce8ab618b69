import type { Duplicate } from '../core/model/duplicate';
import { groupBy } from '../core/model/groupBy';
import type { Noise } from '../core/model/noise';
import type { Report } from '../core/model/report';
import type { Span } from '../core/model/span';
import { noiseTerm } from './terms';
import type { Translate } from './translate';

/** Damage worth telling a person about, before a host turns it into its own kind of problem. */
export interface Problem {
  /** Stable: `duplicate-exact`, `noise-pinyin` … */
  readonly code: string;
  readonly span: Span;
  readonly message: string;
  /** Shown faded: the span may go. */
  readonly faded: boolean;
  readonly related: readonly { readonly span: Span; readonly message: string }[];
}

export interface ProblemOptions {
  readonly duplicates: boolean;
  readonly noise: boolean;
}

/** How far apart two places of one kind of noise may stand to be one run, in code units. */
const farthestInRun = 400;

/** One problem a family of repeats, and one a run of noise of one kind. */
export const toProblems = (
  report: Report,
  text: string,
  options: ProblemOptions,
  t: Translate,
): Problem[] => [
  ...(options.duplicates ? duplicateProblems(report.duplicates, t) : []),
  ...(options.noise ? noiseProblems(report.noise, text, t) : []),
];

const duplicateProblems = (duplicates: readonly Duplicate[], t: Translate): Problem[] =>
  Array.from(
    groupBy(duplicates, ({ family }) => family).values(),
    ([first, ...others]) => first && duplicateProblem(first, others, t),
  ).filter((problem) => problem !== undefined);

const duplicateProblem = (first: Duplicate, others: readonly Duplicate[], t: Translate): Problem => ({
  code: `duplicate-${first.form}`,
  span: first.span,
  message:
    others.length === 0
      ? t('This passage stands elsewhere in the text.')
      : t('This passage stands elsewhere in the text, {0} times in all.', others.length + 2),
  faded: true,
  related: [
    { span: first.of, message: t('The copy that stays') },
    ...others.map(({ span }) => ({ span, message: t('Another copy') })),
  ],
});

/** The items of each kind that stand close to one another, as runs in reading order. */
function toRuns(noise: readonly Noise[]): Noise[][] {
  const runs: Noise[][] = [];
  const open = new Map<string, Noise[]>();
  for (const item of noise) {
    const run = open.get(item.kind);
    const last = run?.at(-1);
    if (run && last && item.span.start - last.span.end <= farthestInRun) run.push(item);
    else {
      const fresh = [item];
      open.set(item.kind, fresh);
      runs.push(fresh);
    }
  }
  return runs;
}

const noiseProblems = (noise: readonly Noise[], text: string, t: Translate): Problem[] =>
  toRuns(noise).flatMap((run) => {
    const [first] = run;
    if (!first) return [];
    const kind = noiseTerm(first.kind, t);
    return {
      code: `noise-${first.kind}`,
      span: firstLine(text, first.span),
      message:
        run.length === 1
          ? t('Damaged text: {0}', kind)
          : t('Damaged text: {0}, places: {1}', kind, run.length),
      faded: false,
      related: [],
    };
  });

/** What of a span stands in its first line that is not blank: a mark under a whole page helps nobody. */
function firstLine(text: string, { start, end }: Span): Span {
  const blank = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const from = start + blank < end ? start + blank : start;
  const lineEnd = text.indexOf('\n', from);
  return { start: from, end: lineEnd < 0 ? end : Math.min(end, lineEnd) };
}
