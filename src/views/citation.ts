import type { Report } from '../core/model/report';
import type { Span } from '../core/model/span';
import type { Quoter } from './quoter';
import { sectionPaths } from './sectionPaths';

/** The title a report goes by: what the text says, else its first article's, else the file's name. */
export function reportTitle(report: Pick<Report, 'properties' | 'sections' | 'file'>): string {
  const article = report.sections.find(({ level }) => level === 1);
  const file = report.file
    ?.split(/[\\/]/)
    .at(-1)
    ?.replace(/\.(?:txt|md)$/i, '');
  return report.properties.title ?? article?.title ?? file ?? '';
}

/**
 * The sentence of a goal with where it stands, as Chinese texts cite:
 * `“力争规上工业增加值增长7%。”——《青阳县2024年政府工作报告》，2024年工作安排，做强主导产业`.
 */
export function toCitation(
  goal: { readonly span: Span; readonly sectionId: string | null },
  report: Pick<Report, 'properties' | 'sections' | 'file'>,
  quoter: Quoter,
): string {
  const quote = quoter.read(quoter.sentenceAt(goal.span)).replaceAll('“', '‘').replaceAll('”', '’');
  const path = (sectionPaths(report).get(goal.sectionId ?? '') ?? []).map(({ title }) => title);
  const article = path[0];
  const title = report.sections.length > 1 && article ? article : reportTitle(report);
  const places = path.filter((name) => name !== title && name !== article);
  return `“${quote}”——${[title && `《${title}》`, ...places].filter(Boolean).join('，')}`;
}
