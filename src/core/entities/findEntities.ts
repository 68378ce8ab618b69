import type { Entity } from '../model/entity';
import { complete, type Steps } from '../model/steps';
import type { Document } from '../structure/document';
import type { EntityLexicon } from './lexicon';
import { linkMentions } from './linkMentions';
import { createNameContext } from './nameContext';
import { noOwnNames, type OwnNames } from './ownNames';
import { recogniseNames } from './recogniseNames';
import { noTagMemory, type TagMemory } from './tagger/tagMemory';

export interface EntityOptions {
  /** The names the person taught, which beat the recognisers. */
  readonly ownNames?: OwnNames;
  /** For who analyses a text again and again while it is edited. */
  readonly tagMemory?: TagMemory;
}

/**
 * Every named thing of the document, its mentions linked under one entity, in the order of first mention. Word
 * boundaries come from the lexicon's own words, so that the names do not depend on which segmenter a machine can load.
 * A memory makes a text that was read before, a few edits ago, a good deal faster and no different.
 */
export const findEntities = (
  document: Document,
  lexicon: EntityLexicon,
  options: EntityOptions = {},
): Entity[] => complete(findEntitiesInSteps(document, lexicon, options));

/** The same, for who has something else to do before a long text is read. */
export function* findEntitiesInSteps(
  document: Document,
  lexicon: EntityLexicon,
  { ownNames = noOwnNames, tagMemory = noTagMemory }: EntityOptions,
): Steps<Entity[]> {
  const context = yield* createNameContext(document.reading.clean, lexicon, ownNames);
  yield;
  const names = yield* recogniseNames(context, tagMemory);
  yield;
  return yield* linkMentions(context, document.reading, names);
}
