import { statSync, writeFileSync } from 'node:fs';
import { findEntities } from '../core/entities/findEntities';
import type { EntityLexicon } from '../core/entities/lexicon';
import { buildDocument } from '../core/structure/buildDocument';
import { readText } from '../core/text/read';
import { loadLexicon } from '../lexicon/loadLexicon';
import { readNameModel } from '../lexicon/nameModel';
import { plainSegmenter } from '../segmenter/plainSegmenter';
import { type Example, readExamples } from './corpus.node';
import { toTrainingStretches } from './nameTraining';
import { packModel } from './packModel';
import { type Tally, formatTallies, tallyNames } from './scores';
import { type TrainingOptions, type TrainingStretch, trainSequence } from './sequenceTrainer';

const usage = 'usage: train FOLDER|TEXT=ANNOTATIONS … [--folds N] [--epochs N] [--out FILE]';
const least = 0.1;

interface Prepared extends Example {
  readonly document: ReturnType<typeof buildDocument>;
  readonly stretches: readonly TrainingStretch[];
}

const lexicon = loadLexicon();

function prepare(example: Example): Prepared {
  const { reading, noise } = readText(example.text, lexicon.text);
  const document = buildDocument(reading, noise, lexicon.structure);
  return { ...example, document, stretches: toTrainingStretches(reading, example.names, lexicon.entities) };
}

function crossValidate(
  prepared: readonly Prepared[],
  folds: number,
  options: TrainingOptions,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (let fold = 0; fold < folds; fold++) {
    const held = prepared.filter((_, at) => at % folds === fold);
    const seen = prepared.filter((_, at) => at % folds !== fold);
    const weights = trainSequence(
      seen.flatMap(({ stretches }) => stretches),
      options,
    );
    const model = readNameModel(packModel(weights, least));
    tally(tallies, held, { ...lexicon.entities, model });
    console.error(`fold ${fold + 1} of ${folds}\n${formatTallies(tallies)}`);
  }
  return tallies;
}

function tally(tallies: Map<string, Tally>, held: readonly Prepared[], entities: EntityLexicon): void {
  for (const { document, names } of held)
    tallyNames(tallies, findEntities(document, entities, plainSegmenter), names);
}

function main(): void {
  const args = process.argv.slice(2);
  const value = (flag: string, otherwise: string): string => {
    const at = args.indexOf(flag);
    return at < 0 ? otherwise : (args.splice(at, 2)[1] ?? otherwise);
  };
  const folds = Number(value('--folds', '5'));
  const options = {
    epochs: Number(value('--epochs', '12')),
    rate: Number(value('--rate', '0.1')),
    decay: Number(value('--decay', '0.01')),
    leastCount: Number(value('--count', '2')),
  };
  const out = value('--out', '');
  if (args.length === 0) throw new Error(usage);
  const prepared = readExamples(args).map(prepare);
  if (folds > 1) console.log(formatTallies(crossValidate(prepared, folds, options)));
  if (out === '') return;
  writeFileSync(
    out,
    packModel(
      trainSequence(
        prepared.flatMap(({ stretches }) => stretches),
        options,
      ),
      least,
    ),
  );
  console.log(`${out}: ${statSync(out).size} bytes`);
}

main();
