import type { Report } from '../core/model/report';
import type { Section } from '../core/model/section';
import type { Span } from '../core/model/span';
import { withoutBlankEnd } from './blankEnd';
import { createLineNumbers } from './lineNumbers';

/** Lines that fold away under the first of them. Lines count from 1, both ends included. */
export interface Fold {
  readonly kind: 'section' | 'boilerplate';
  readonly firstLine: number;
  readonly lastLine: number;
}

/** What folds: every section of more than one line, without the blank lines at its end, and the page's own parts. */
export function toFolds(report: Pick<Report, 'sections' | 'noise'>, text: string): Fold[] {
  const lineAt = createLineNumbers(text);
  const toFold = (kind: Fold['kind'], span: Span): Fold[] => {
    const { start, end } = withoutBlankEnd(text, span);
    const [firstLine, lastLine] = [lineAt(start), lineAt(Math.max(start, end - 1))];
    return lastLine > firstLine ? [{ kind, firstLine, lastLine }] : [];
  };
  const ofSections = (sections: readonly Section[]): Fold[] =>
    sections.flatMap(({ body, children }) => [...toFold('section', body), ...ofSections(children)]);
  const boilerplate = report.noise.filter(({ kind }) => kind === 'boilerplate');
  return [
    ...ofSections(report.sections),
    ...boilerplate.flatMap(({ span }) => toFold('boilerplate', span)),
  ].sort((a, b) => a.firstLine - b.firstLine || b.lastLine - a.lastLine);
}
