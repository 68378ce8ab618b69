import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Label, MarkState } from '../../../../src/core/annotations/mark';
import type { PlacedMark } from '../../../../src/core/annotations/reanchor';
import { toTrainingText } from '../../../../src/core/annotations/trainingText';
import { readExamples } from '../../../../src/training/corpus.node';
import { marksOn, spanOf } from './marks';

const lines = [
  '𠮷县召开会议🙂，副县长李明远出席。\r\n',
  '云溪驿站开放，雁回亭同日开放。\r\n',
  '全县绿化覆盖率提高。\r\n',
  '乡村振兴全面推进。',
];
const text = lines.join('');

const decided = (quote: string, label: Label, state: MarkState = 'accepted'): PlacedMark => {
  const [mark] = marksOn(text, [spanOf(text, quote)], label);
  if (!mark) throw new Error(quote);
  return { mark: { ...mark, state }, span: { start: mark.anchor.start, end: mark.anchor.end } };
};

/** What the trainer's own reader makes of the files of a training text. */
function readBack(placed: readonly PlacedMark[], suggested: readonly string[]): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'policy-annotator-training-'));
  const written = toTrainingText(
    text,
    suggested.map((quote) => spanOf(text, quote)),
    placed,
  );
  if (!written) return [];
  writeFileSync(join(folder, '年报.txt'), written.text);
  writeFileSync(join(folder, '年报.jsonl'), written.annotations);
  return readExamples([folder]).flatMap(({ text: read, names }) => [
    read,
    ...names.map(({ start, end, type, damaged }) => `${type} ${read.slice(start, end)} ${String(damaged)}`),
  ]);
}

describe('training text', () => {
  const people = [decided('𠮷县', 'place'), decided('李明远', 'person', 'added')];

  it('is read by the trainer with the same names, past emoji, rare characters and CRLF', () => {
    const rejected = decided('乡村振兴', 'program', 'rejected');
    expect(readBack([...people, rejected], ['𠮷县'])).toEqual([
      `${lines[0] ?? ''}${lines[3] ?? ''}`,
      'place 𠮷县 false',
      'person 李明远 false',
    ]);
  });

  it('leaves out lines in which a name is not decided, and lines about which nothing is', () => {
    const facility = decided('云溪驿站', 'facility', 'corrected');
    expect(readBack([...people, facility], ['云溪驿站', '雁回亭'])[0]).toBe(lines[0]);
    expect(readBack([...people, facility], ['云溪驿站'])[0]).toBe(`${lines[0] ?? ''}${lines[1] ?? ''}`);
  });

  it('leaves out lines that a name runs over the end of', () => {
    expect(readBack([decided('出席。\r\n云溪驿站', 'meeting')], [])).toEqual([]);
  });

  it('is none where only numbers are decided', () => {
    expect(toTrainingText(text, [], [decided('绿化覆盖率', 'target')])).toBeNull();
  });
});
