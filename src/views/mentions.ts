import type { Report } from '../core/model/report';
import type { Span } from '../core/model/span';

/** Every mention of the entity that is mentioned at an offset; none where no entity is. */
export const mentionsAt = ({ entities }: Report, offset: number): readonly Span[] =>
  entities.find(({ mentions }) => mentions.some(({ start, end }) => start <= offset && offset <= end))
    ?.mentions ?? [];
