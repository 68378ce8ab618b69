import { statSync, writeFileSync } from 'node:fs';
import { findEntities } from '../core/entities/findEntities';
import type { EntityLexicon } from '../core/entities/lexicon';
import { buildDocument } from '../core/structure/buildDocument';
import { readText } from '../core/text/read';
import { loadLexicon } from '../lexicon/loadLexicon';
import { readNameModel } from '../lexicon/nameModel';
import { type Example, readExamples } from './corpus.node';
import { toTrainingStretches } from './nameTraining';
import { packModel } from './packModel';
import { type Tally, formatTallies, tallyNames } from './scores';
import { type TrainingOptions, type TrainingStretch, trainSequence } from './sequenceTrainer';

const usage = 'usage: train FOLDER|TEXT=ANNOTATIONS … [--folds N] [--epochs N] [--out FILE]';
const defaults = { rate: 0.15, decay: 0.01, leastCount: 2 };
/** Weights smaller than this are left out of the file. */
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
  for (const { document, names } of held) tallyNames(tallies, findEntities(document, entities), names);
}

/** Reads `--name value` pairs off the arguments; what is left are the sources. */
function readArguments(given: readonly string[]): {
  sources: string[];
  folds: number;
  epochs: number;
  out: string;
} {
  const sources: string[] = [];
  const flags = new Map([
    ['--folds', '5'],
    ['--epochs', '8'],
    ['--out', ''],
  ]);
  for (let at = 0; at < given.length; at++) {
    const argument = given[at] ?? '';
    if (flags.has(argument)) flags.set(argument, given[++at] ?? '');
    else sources.push(argument);
  }
  if (sources.length === 0) throw new Error(usage);
  const number = (name: string): number => Number(flags.get(name));
  return { sources, folds: number('--folds'), epochs: number('--epochs'), out: flags.get('--out') ?? '' };
}

function main(): void {
  const { sources, folds, epochs, out } = readArguments(process.argv.slice(2));
  const options = { ...defaults, epochs };
  const prepared = readExamples(sources).map(prepare);
  if (folds > 1) console.log(formatTallies(crossValidate(prepared, folds, options)));
  if (out === '') return;
  const stretches = prepared.flatMap((example) => example.stretches);
  writeFileSync(out, packModel(trainSequence(stretches, options), least));
  console.log(`${out}: ${statSync(out).size} bytes`);
}

main();
