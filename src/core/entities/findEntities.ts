import type { Entity } from '../model/entity';
import type { Document } from '../structure/document';
import type { EntityLexicon } from './lexicon';
import { linkMentions } from './linkMentions';
import { createNameContext } from './nameContext';
import { noOwnNames, type OwnNames } from './ownNames';
import { recogniseNames } from './recogniseNames';

/**
 * Every named thing of the document, its mentions linked under one entity, in the order of first mention. Word
 * boundaries come from the lexicon's own words, so that the names do not depend on which segmenter a machine can load.
 */
export function findEntities(
  document: Document,
  lexicon: EntityLexicon,
  ownNames: OwnNames = noOwnNames,
): Entity[] {
  const context = createNameContext(document.reading.clean, lexicon, ownNames);
  return linkMentions(context, document.reading, recogniseNames(context));
}
