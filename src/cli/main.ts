import { analyze } from '../core/analyze';
import { createOwnNames } from '../core/entities/ownNames';
import { readValue } from '../core/readValue';
import { loadLexicon } from '../lexicon/loadLexicon';
import { createSegmenter } from '../segmenter/createSegmenter.node';
import { findMisreading, type Misreading } from '../views/misreading';
import { exitCodes } from './command';
import { fileReason } from './fileReason';
import { readSource } from './readSource';
import { run } from './run';

/** Said once a file that is garbled from end to end; it is analysed all the same. */
const advice: Readonly<Record<Misreading, string>> = {
  'gb18030-as-utf8':
    'was GB18030 read as UTF-8 before it was saved, and most characters are lost; convert the original again',
  'utf8-as-gb18030':
    'is UTF-8 read as GB18030 (GBK); save the original as UTF-8, or mend this with “clean --only mojibake”',
};

const lexicon = loadLexicon();

const write = (text: string | Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(text, (error) => (error ? reject(error) : resolve()));
  });

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(exitCodes.done); // a reader that closes early, such as `head`, is no fault of ours
  process.stderr.write(`policy-annotator: standard output: ${fileReason(error)}\n`);
  process.exit(exitCodes.failed);
});
process.stderr.on('error', () => undefined); // nobody is left to be told; the exit code still tells

void run(process.argv.slice(2), {
  read: async (file) => {
    const source = await readSource(file);
    const misreading = findMisreading(source.text);
    if (misreading !== null) process.stderr.write(`${file}: ${advice[misreading]}\n`);
    return source;
  },
  analyze: (text, file, lists = []) => {
    const start = performance.now();
    const report = analyze(text, { lexicon, file, ownNames: createOwnNames(lists, lexicon.text) });
    return { ...report, stats: { analysisMs: Math.round((performance.now() - start) * 10) / 10 } };
  },
  textLexicon: () => lexicon.text,
  readValue: (text) => readValue(text, lexicon),
  conversions: () => lexicon.quantities.mentions.conversions,
  write,
  complain: (line) => process.stderr.write(`${line}\n`),
  describeSegmenter: () => {
    const { segmenter: opened, passedOver } = createSegmenter(__dirname);
    return [
      `segmenter: ${opened.name}`,
      ...passedOver.map(({ name, reason }) => `not ${name}: ${reason}`),
    ].join('\n');
  },
}).then((code) => {
  process.exitCode = code;
});
