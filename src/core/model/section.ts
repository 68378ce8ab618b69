import { overlaps, type Span } from './span';

export type HeadingForm = 'markdown' | 'line' | 'numbered' | 'run-in';

/** One node of the section tree. */
export interface Section {
  readonly id: string;
  /** The title as it reads once cleaned, without `#`, number, dash or closing 。. */
  readonly title: string;
  /** 1 an article or report, 2 its parts, 3 what stands under a part, 4 below that. */
  readonly level: number;
  readonly form: HeadingForm;
  /** The title's own span. */
  readonly heading: Span;
  /** From the heading's start to the next section of the same or a higher level. */
  readonly body: Span;
  readonly children: readonly Section[];
}

/** The innermost section a span stands in, its heading included; null outside all sections. */
export function innermostSection(sections: readonly Section[], { start, end }: Span): Section | null {
  const section = sections.find(({ body }) => body.start <= start && end <= body.end);
  return section ? (innermostSection(section.children, { start, end }) ?? section) : null;
}

/** The sections an offset stands in, the outermost first. */
export function sectionsOver(sections: readonly Section[], offset: number): readonly Section[] {
  const section = sections.find(({ body }) => body.start <= offset && offset < body.end);
  return section ? [section, ...sectionsOver(section.children, offset)] : [];
}

/** The headings that reach into a span, in order. */
export const headingsIn = (sections: readonly Section[], span: Span): readonly Span[] =>
  sections
    .filter(({ body }) => overlaps(body, span))
    .flatMap(({ heading, children }) => [
      ...(overlaps(heading, span) ? [heading] : []),
      ...headingsIn(children, span),
    ]);
