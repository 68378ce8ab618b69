import type { Report } from '../core/model/report';
import type { Section } from '../core/model/section';
import type { Span } from '../core/model/span';
import { createQuoter } from './quoter';
import { sectionPaths } from './sectionPaths';

/** The title a report goes by: what the text says, else its first article's, else the file's name. */
export function reportTitle(report: Pick<Report, 'properties' | 'sections' | 'file'>): string | null {
  const article = report.sections.find(({ level }) => level === 1);
  const file = report.file?.split(/[\\/]/).at(-1);
  return report.properties.title ?? article?.title ?? file?.replace(/\.(?:txt|md)$/i, '') ?? null;
}

/**
 * The sentence of a goal with where it stands, as Chinese texts cite, damage mended.
 * @example “力争规模以上企业达到15家以上。”——《2024年政府工作报告》，2024年工作安排，做强主导产业
 */
export function toCitation(report: Report, text: string, span: Span, sectionId: string | null): string {
  const quoter = createQuoter(text, report.noise);
  const quote = quoter.read(quoter.sentenceAt(span)).replaceAll('“', '‘').replaceAll('”', '’');
  const path = sectionPaths(report).get(sectionId ?? '') ?? [];
  const title = articleTitle(report, path[0]);
  const places = path.filter(({ level }) => level > 1).map((section) => section.title);
  const source = [...(title === null ? [] : [`《${title}》`]), ...places];
  return source.length === 0 ? `“${quote}”` : `“${quote}”——${source.join('，')}`;
}

/** A newspaper page holds several articles; a report's own title is often longer than the line it stands in. */
function articleTitle(report: Report, outermost: Section | undefined): string | null {
  const whole = reportTitle(report);
  return outermost?.level !== 1 || whole?.includes(outermost.title) ? whole : outermost.title;
}
