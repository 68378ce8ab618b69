import type { HeadingForm } from '../model/section';
import type { CleanSpan } from '../model/span';
import type { SectionNode } from './document';
import type { RankedHeading } from './headings/rankHeadings';

/** A section while its children and its end are not yet known. */
interface OpenSection extends SectionNode {
  readonly form: HeadingForm;
  readonly body: CleanSpan & { to: number };
  readonly children: OpenSection[];
}

/** The section tree of ranked headings: every section runs to the next of the same or a higher level. */
export function buildSections(headings: readonly RankedHeading[], clean: string): SectionNode[] {
  const roots: OpenSection[] = [];
  let open: OpenSection[] = [];
  headings.forEach(({ mark, level }, at) => {
    const { from } = mark.line;
    for (const section of open) if (section.level >= level) section.body.to = from;
    open = open.filter((section) => section.level < level);
    const parent = open.at(-1) ?? null;
    const section: OpenSection = {
      id: `s${at + 1}`,
      title: readTitle(clean.slice(mark.title.from, mark.title.to)),
      level,
      form: mark.form,
      heading: { from: mark.title.from, to: mark.title.to },
      body: { from, to: clean.length },
      parent,
      children: [],
    };
    (parent?.children ?? roots).push(section);
    open.push(section);
  });
  return roots;
}

/** A title set with a space between all its characters (`名 词 解 释`) reads without them. */
const readTitle = (title: string): string =>
  /^\S(?:\s+\S)+$/u.test(title) ? title.replace(/\s+/g, '') : title;
