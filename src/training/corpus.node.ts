import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type EntityType, entityTypes } from '../core/model/entity';
import type { Span } from '../core/model/span';

/** An annotated text: the names a person marked in it, as spans of the source. */
export interface Example {
  readonly name: string;
  readonly text: string;
  readonly names: readonly MarkedName[];
}

export interface MarkedName extends Span {
  readonly type: EntityType;
  /** Damaged beyond reading; neither learnt nor scored. */
  readonly damaged: boolean;
}

/**
 * Reads annotated texts: a folder stands for its `*.txt` with `*.jsonl` beside them, `TEXT=ANNOTATIONS` for one pair.
 * Lines of other kinds than `entity` are passed over.
 */
export const readExamples = (sources: readonly string[]): Example[] =>
  sources.flatMap((source) => {
    const [text, annotations] = source.split('=');
    if (text !== undefined && annotations !== undefined) return readExample(text, annotations);
    return readdirSync(source)
      .filter((file) => file.endsWith('.txt'))
      .sort()
      .map((file) => readExample(join(source, file), join(source, file.replace(/\.txt$/, '.jsonl'))));
  });

const readExample = (textFile: string, annotationFile: string): Example => ({
  name: textFile,
  text: readFileSync(textFile, 'utf8'),
  names: readFileSync(annotationFile, 'utf8').split('\n').flatMap(readLine),
});

interface AnnotationLine {
  readonly kind?: string;
  readonly type?: string;
  readonly start?: number;
  readonly end?: number;
  readonly mojibake?: boolean;
}

function readLine(line: string): MarkedName[] {
  if (line === '') return [];
  const { kind, type, start, end, mojibake } = JSON.parse(line) as AnnotationLine;
  const known = entityTypes.find((each) => each === type);
  if (kind !== 'entity' || known === undefined || start === undefined || end === undefined) return [];
  return [{ start, end, type: known, damaged: mojibake === true }];
}
