import { statSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { findEntities } from '../core/entities/findEntities';
import type { EntityLexicon } from '../core/entities/lexicon';
import { buildDocument } from '../core/structure/buildDocument';
import { readText } from '../core/text/read';
import { loadLexicon } from '../lexicon/loadLexicon';
import { readNameModel } from '../lexicon/nameModel';
import { createRandom } from './chance';
import { type Example, readExamples } from './corpus.node';
import { listMisses } from './misses';
import { toTrainingStretches } from './nameTraining';
import { poolNames, withOtherNames } from './otherNames';
import { packModel } from './packModel';
import { type Tally, formatTallies, tallyNames } from './scores';
import { type TrainingOptions, trainSequence } from './sequenceTrainer';
import type { TrainingStretch } from './trainingStretch';

const usage = `usage: train SOURCE… [--also SOURCE]… [--folds N] [--rules] [--misses] [--out FILE]

SOURCE is a folder of *.txt with *.jsonl beside them, or TEXT=ANNOTATIONS.
  --also    learn from these texts too, but never measure on them
  --folds   cross-validate over the sources, no text on both sides; 0 leaves it out (5)
  --rules   measure the rules and lexicons alone, without a model
  --misses  list every name that was wrongly found or missed
  --out     train on everything and write the weights there`;

const learning: TrainingOptions = {
  epochs: 8,
  rate: 0.15,
  decay: 0.01,
  leastCount: 2,
  dropout: 0.4,
  margins: { missed: 2, invented: 1, mistaken: 2 },
};

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

/** How many copies with other names each report is learnt from. */
const copyCount = 3;

/** Learns from the reports, from copies of them with names of the texts learnt from besides, and from these. */
function train(reports: readonly Prepared[], also: readonly Prepared[]): Uint8Array {
  const pool = poolNames(also);
  const random = createRandom();
  const copies = reports.flatMap((report) =>
    Array.from({ length: copyCount }, () => prepare(withOtherNames(report, pool, random))),
  );
  const stretches = [...reports, ...copies, ...also].flatMap((text) => text.stretches);
  return packModel(trainSequence(stretches, learning));
}

interface Measuring {
  readonly folds: number;
  /** Whether the rules are measured alone, without a model. */
  readonly rules: boolean;
  readonly misses: boolean;
}

/** Measures every text with a model that has not seen it. `also` is learnt from in every fold. */
function crossValidate(
  measured: readonly Prepared[],
  also: readonly Prepared[],
  { folds, rules, misses }: Measuring,
): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (let fold = 0; fold < folds; fold++) {
    const held = measured.filter((_, at) => at % folds === fold);
    const seen = measured.filter((_, at) => at % folds !== fold);
    const model = rules ? null : readNameModel(train(seen, also));
    tally(tallies, held, { ...lexicon.entities, model }, misses);
    console.error(`fold ${fold + 1} of ${folds}\n${formatTallies(tallies)}`);
  }
  return tallies;
}

function tally(
  tallies: Map<string, Tally>,
  held: readonly Prepared[],
  entities: EntityLexicon,
  misses: boolean,
): void {
  for (const { document, names, text } of held) {
    const found = findEntities(document, entities);
    tallyNames(tallies, found, names);
    if (misses) for (const line of listMisses(text, found, names)) console.log(line);
  }
}

function main(): void {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      also: { type: 'string', multiple: true, default: [] },
      folds: { type: 'string', default: '5' },
      rules: { type: 'boolean', default: false },
      misses: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  if (positionals.length === 0) throw new Error(usage);
  const measured = readExamples(positionals).map(prepare);
  const also = readExamples(values.also).map(prepare);
  const folds = Number(values.folds);
  const { rules, misses } = values;
  if (folds > 1) console.log(formatTallies(crossValidate(measured, also, { folds, rules, misses })));
  if (values.out === undefined) return;
  writeFileSync(values.out, train(measured, also));
  console.log(`${values.out}: ${statSync(values.out).size} bytes`);
}

main();
