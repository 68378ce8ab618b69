import type { Span } from '../core/model/span';
import { amountOf } from './goalEntries';
import type { ExpectedTarget, Overview } from './overview';
import { strengthTerm } from './terms';
import type { Translate } from './translate';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** A button that asks the host to show a span of the text. A voice that goes from button to button hears what it is of, too. */
const goTo = ({ start, end }: Span, label: string, of = ''): string => {
  const spoken = of === '' ? '' : ` aria-label="${escapeHtml(`${of} ${label}`)}"`;
  return `<button type="button" data-start="${start}" data-end="${end}"${spoken}>${escapeHtml(label)}</button>`;
};

/** The body of the overview: totals, targets beside last year's results, targets by section and by strength. */
export const overviewPage = (overview: Overview, t: Translate): string =>
  [
    `<h1>${escapeHtml(overview.title ?? t('Goals at a Glance'))}</h1>`,
    totals(overview, t),
    expectedTable(overview.expected, t),
    sectionBars(overview, t),
    strengthBars(overview, t),
    allGoals(overview, t),
  ].join('\n');

function totals({ totals: { targets, actuals, qualitative } }: Overview, t: Translate): string {
  const items = [
    [t('Targets'), targets],
    [t('Results'), actuals],
    [t('Goals without a number'), qualitative],
  ] as const;
  const cells = items.map(([name, count]) => `<div><dt>${escapeHtml(name)}</dt><dd>${count}</dd></div>`);
  return `<dl class="totals">${cells.join('')}</dl>`;
}

/** A table of names with a bar each; the bars share one scale. */
function bars(
  caption: string,
  rows: readonly (readonly [head: string, label: string, count: number])[],
): string {
  if (rows.length === 0) return '';
  const most = Math.max(1, ...rows.map(([, , count]) => count));
  const lines = rows.map(
    ([head, label, count]) =>
      `<tr><th scope="row">${head}</th><td><meter min="0" max="${most}" value="${count}" aria-label="${escapeHtml(label)}"></meter></td><td class="number">${count}</td></tr>`,
  );
  return `<table class="bars"><caption>${escapeHtml(caption)}</caption><tbody>${lines.join('')}</tbody></table>`;
}

const sectionBars = ({ sections }: Overview, t: Translate): string =>
  bars(
    t('Targets by section'),
    sections.map(({ title, targets, span }) => [goTo(span, title), title, targets]),
  );

const strengthBars = ({ strengths }: Overview, t: Translate): string =>
  bars(
    t('Targets by strength'),
    strengths.map(({ strength, targets }) => {
      const name = strengthTerm(strength, t);
      return [escapeHtml(name), name, targets];
    }),
  );

function expectedTable(expected: readonly ExpectedTarget[], t: Translate): string {
  if (expected.length === 0) return '';
  const rows = expected.map(({ indicator, target, result }) => {
    const reached = result ? goTo(result.span, amountOf(result, t), indicator) : '—';
    return [escapeHtml(indicator), goTo(target.span, amountOf(target, t), indicator), reached];
  });
  const heads = [t('Indicator'), t('Target'), t('Result of the year before')];
  const name = escapeHtml(t('Targets beside results'));
  return table(name, `${name} ${copyButton(t)}`, heads, rows);
}

/** Every goal, for who wants them all in a document or a sheet; closed until asked for. */
function allGoals({ goals }: Overview, t: Translate): string {
  if (goals.length === 0) return '';
  const rows = goals.map(({ goal, section }) => [
    goTo(goal.span, goal.indicator ?? goal.value),
    escapeHtml(amountOf(goal, t)),
    goal.strength ? strengthTerm(goal.strength, t) : '',
    escapeHtml(goal.number?.period ?? ''),
    escapeHtml(section),
  ]);
  const heads = [t('Indicator'), t('Value'), t('Strength'), t('Period'), t('Section')];
  const summary = escapeHtml(t('All goals ({0})', goals.length));
  return `<details><summary>${summary}</summary>${table(summary, copyButton(t), heads, rows)}</details>`;
}

/** A table of cells that are HTML already, as are its name and caption; the first of a row heads it. */
function table(
  name: string,
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
): string {
  const head = heads.map((each) => `<th scope="col">${escapeHtml(each)}</th>`).join('');
  const body = rows.map(
    ([first = '', ...cells]) =>
      `<tr><th scope="row">${first}</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`,
  );
  return `<table aria-label="${name}"><caption>${caption}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

/** A button that copies its table: tab-separated cells for a sheet, and a real table for a document. */
const copyButton = (t: Translate): string =>
  `<button type="button" class="copy" aria-live="polite" data-copy data-done="${escapeHtml(t('Copied.'))}">${escapeHtml(t('Copy as a Table'))}</button>`;
