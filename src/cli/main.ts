import { readFileSync } from 'node:fs';
import { analyze } from '../core/analyze';
import { loadLexicon } from '../lexicon/loadLexicon';
import { plainSegmenter } from '../segmenter/plainSegmenter';

const [, , , file = ''] = process.argv;
const report = analyze(readFileSync(file, 'utf8'), {
  lexicon: loadLexicon(),
  segmenter: plainSegmenter,
  file,
});
process.stdout.write(`${JSON.stringify(report)}\n`);
