import type { EntityLexicon } from '../core/entities/lexicon';
import { createNameContext } from '../core/entities/nameContext';
import { proposeNames } from '../core/entities/recogniseNames';
import { featureLimit, writeFeatures } from '../core/entities/tagger/features';
import { type Grid, toGrid } from '../core/entities/tagger/grid';
import { buildLayers } from '../core/entities/tagger/layers';
import { stretchesOf } from '../core/entities/tagger/tagNames';
import { type TaggedSpan } from '../core/entities/tagger/tags';
import { toTags } from './tags';
import { complete } from '../core/model/steps';
import type { CleanSpan } from '../core/model/span';
import { type Reading, toClean } from '../core/text/reading';
import type { MarkedName } from './corpus.node';
import type { TrainingStretch } from './trainingStretch';

/** What there is to learn from an annotated text, sentence by sentence. Sentences with damaged names are left out. */
export function toTrainingStretches(
  reading: Reading,
  names: readonly MarkedName[],
  lexicon: EntityLexicon,
): TrainingStretch[] {
  const context = complete(createNameContext(reading.clean, lexicon));
  const proposed = complete(proposeNames(context));
  const grid = toGrid(complete(buildLayers(context, proposed)), context.text.length);
  const spans = names.map((name) => ({ ...toClean(reading, name), type: name.type, damaged: name.damaged }));
  return stretchesOf(reading.clean).flatMap(({ from, to }) => {
    const own = spans.filter((span) => span.from >= from && span.to <= to && span.to > span.from);
    if (own.some(({ damaged }) => damaged)) return [];
    const shifted = own.map((span): TaggedSpan => ({
      from: span.from - from,
      to: span.to - from,
      type: span.type,
    }));
    return { ...readFeatures(grid, { from, to }), tags: toTags(to - from, shifted) };
  });
}

function readFeatures(grid: Grid, { from, to }: CleanSpan): Omit<TrainingStretch, 'tags'> {
  const features = new Uint32Array((to - from) * featureLimit);
  const starts = new Uint32Array(to - from + 1);
  let end = 0;
  for (let at = from; at < to; at++) {
    end = writeFeatures(grid, at, features, end);
    starts[at - from + 1] = end;
  }
  return { features: features.slice(0, end), starts };
}
