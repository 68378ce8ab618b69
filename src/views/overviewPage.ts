import type { Span } from '../core/model/span';
import type { ExpectedTarget, Overview } from './overview';
import { strengthTerm } from './terms';
import type { Translate } from './translate';

const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);

/** A button that asks the host to show a span of the text. */
const goTo = ({ start, end }: Span, label: string): string =>
  `<button type="button" data-start="${start}" data-end="${end}">${escapeHtml(label)}</button>`;

/** The body of the overview: totals, targets beside last year's results, targets by section and by strength. */
export const overviewPage = (overview: Overview, t: Translate): string =>
  [
    `<h1>${escapeHtml(overview.title ?? t('Goals at a Glance'))}</h1>`,
    totals(overview, t),
    expectedTable(overview.expected, t),
    sectionBars(overview, t),
    strengthBars(overview, t),
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
  const heads = [t('Indicator'), t('Target'), t('Result of the year before')];
  const head = heads.map((name) => `<th scope="col">${escapeHtml(name)}</th>`).join('');
  const rows = expected.map(({ indicator, target, result }) => {
    const reached = result ? goTo(result.span, result.value) : '—';
    return `<tr><th scope="row">${escapeHtml(indicator)}</th><td>${goTo(target.span, target.value)}</td><td>${reached}</td></tr>`;
  });
  return `<table class="expected"><caption>${escapeHtml(t('Expected targets'))}</caption><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
}
