import { type EntityType, entityTypes } from '../core/model/entity';
import type { OwnNameType } from '../core/entities/nameList';
import type { Report } from '../core/model/report';
import type { Span } from '../core/model/span';
import { createQuoter } from './quoter';
import { entityTerm } from './terms';
import type { Translate } from './translate';

/** Something a person can say of a name for good. */
export interface NameAction {
  readonly title: string;
  readonly name: string;
  readonly type: OwnNameType;
}

/** In UTF-16 code units; longer text is no name. */
export const longestName = 100;

/** The name a person means: the mention a cursor stands in, or exactly what they selected. */
export interface MeantName {
  /** As it reads once mended, on one line. */
  readonly name: string;
  /** What it is taken for; null where it is taken for no name. */
  readonly type: EntityType | null;
}

/** The name at a place of the text; null where a cursor stands in none or the selection cannot be one. */
export function nameAt(report: Report, text: string, span: Span): MeantName | null {
  const isCursor = span.start === span.end;
  const covers = ({ start, end }: Span): boolean =>
    isCursor ? start <= span.start && span.end <= end : start === span.start && end === span.end;
  const entity = report.entities.find(({ mentions }) => mentions.some(covers));
  const meant = isCursor ? entity?.mentions.find(covers) : span;
  if (!meant || meant.end - meant.start > 2 * longestName) return null;
  const name = createQuoter(text, report.noise).read(meant);
  return name.length < 2 || name.length > longestName ? null : { name, type: entity?.type ?? null };
}

/** What can be said of the name at a place: that it is none, or of which type it is. */
export function nameActions(report: Report, text: string, span: Span, t: Translate): NameAction[] {
  const meant = nameAt(report, text, span);
  if (meant === null) return [];
  const { name, type } = meant;
  const kinds = entityTypes.filter((each) => each !== type);
  return [
    ...(type === null ? [] : [{ title: t('“{0}” is not a name', name), name, type: '-' as const }]),
    ...kinds.map((each) => ({
      title: t('Remember “{0}” as: {1}', name, entityTerm(each, t)),
      name,
      type: each,
    })),
  ];
}
