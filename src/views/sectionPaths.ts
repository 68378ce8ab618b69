import type { Report } from '../core/model/report';
import type { Section } from '../core/model/section';

/** For every section id, the sections from the article down to it. */
export function sectionPaths(report: Pick<Report, 'sections'>): ReadonlyMap<string, readonly Section[]> {
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
