import type { Entity } from '../model/entity';
import type { Segmenter } from '../model/segmenter';
import type { Document } from '../structure/document';
import type { EntityLexicon } from './lexicon';

/** Every named thing of the document, its mentions linked under one entity. */
export function findEntities(_document: Document, _lexicon: EntityLexicon, _segmenter: Segmenter): Entity[] {
  return [];
}
