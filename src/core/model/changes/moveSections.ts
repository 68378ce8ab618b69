import type { Replacement } from '../edit';
import type { Section } from '../section';
import type { Span } from '../span';

/**
 * The section tree of a text after a replacement within a paragraph. What it stands in grows or shrinks: 新 written into
 * the paragraphs of 一、工作回顾 makes that section longer by one, and moves 二、工作安排 by one.
 */
export const moveSections = (sections: readonly Section[], edit: Replacement): readonly Section[] =>
  sections.map((section) =>
    section.body.end < edit.offset
      ? section
      : {
          ...section,
          heading: stretchSpan(section.heading, edit),
          body: stretchSpan(section.body, edit),
          children: moveSections(section.children, edit),
        },
  );

/** A span after a replacement, with what was written into it or at its end. */
const stretchSpan = ({ start, end }: Span, { offset, length, inserted }: Replacement): Span => {
  const by = inserted - length;
  return { start: start > offset ? start + by : start, end: end >= offset + length ? end + by : end };
};
