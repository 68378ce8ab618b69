import type { Entity } from '../model/entity';
import type { Segmenter } from '../model/segmenter';
import type { Document } from '../structure/document';
import type { EntityLexicon } from './lexicon';
import { linkMentions } from './linkMentions';
import { createNameContext } from './nameContext';
import { recogniseNames } from './recogniseNames';

/** Every named thing of the document, its mentions linked under one entity. */
export function findEntities(document: Document, lexicon: EntityLexicon, _segmenter: Segmenter): Entity[] {
  const context = createNameContext(document.reading.clean, lexicon);
  return linkMentions(document.reading, recogniseNames(context));
}
