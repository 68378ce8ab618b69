import type { Report } from '../core/model/report';
import type { Section } from '../core/model/section';

/** For every section id, the sections from the article down to it. */
export type SectionPaths = ReadonlyMap<string, readonly Section[]>;

export function sectionPaths(report: Pick<Report, 'sections'>): SectionPaths {
  const paths = new Map<string, readonly Section[]>();
  const walk = (sections: readonly Section[], above: readonly Section[]): void => {
    for (const section of sections) {
      const path = [...above, section];
      paths.set(section.id, path);
      walk(section.children, path);
    }
  };
  walk(report.sections, []);
  return paths;
}

/** Where a finding stands, from the article down: `2024年工作安排 › 做强产业`; empty outside all sections. */
export const breadcrumb = (paths: SectionPaths, sectionId: string | null): string =>
  (paths.get(sectionId ?? '') ?? []).map(({ title }) => title).join(' › ');
