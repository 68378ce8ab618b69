import type { Report } from '../core/model/report';
import { countTargets } from './copies';
import type { Translate } from './translate';

export interface StatusText {
  readonly text: string;
  readonly tooltip: string;
}

/** The counts of a report for the status bar: `◎ 24 ⧉ 3`, spelt out in the tooltip. */
export function toStatusText(report: Report, segmenter: string, t: Translate): StatusText {
  const targets = countTargets(report);
  const families = new Set(report.duplicates.map(({ family }) => family)).size;
  const counts = [t('Targets: {0}', targets), t('Repeated passages: {0}', families)];
  return {
    text: `$(target) ${targets}${families > 0 ? ` $(files) ${families}` : ''}`,
    tooltip: [...counts, t('Word segmentation: {0}', segmenter)].join('\n'),
  };
}
