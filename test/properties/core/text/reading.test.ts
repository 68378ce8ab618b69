import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../../src/core/model/edit';
import type { CleanSpan, Span } from '../../../../src/core/model/span';
import { mendingEdits } from '../../../../src/core/text/mending';
import { readText } from '../../../../src/core/text/read';
import { substitute, toClean, toSource, verbatimReading } from '../../../../src/core/text/reading';
import { Repairs } from '../../../../src/core/text/repairs';
import { readTextLexicon } from '../../../../src/lexicon/textLexicon';

const lexicon = readTextLexicon();
const pieces = [
  '全区地区生产总值增长',
  '５．５％',
  '331 亿元',
  '區(qū)',
  '萬(wàn)元',
  '，',
  ',',
  '。',
  '\n',
  '\n\n',
  '  ',
  '　　',
  '\r\n',
  '着力发展特色产',
  '业，打造园区',
  '氣(電)代煤',
  '?cè)谑',
  '?！包c',
  '�',
  '锛�',
  '鏀垮簻',
  '索 引 号:123',
  '各位代表!',
  '一、总体要求',
  '𠮷',
  '1\u200b20',
  '\u202d',
  ' \ufeff',
  '\r',
  '\u2028',
  'G518',
];
const dirtyText = fc.array(fc.constantFrom(...pieces), { maxLength: 24 }).map((parts) => parts.join(''));
const runs = { numRuns: 40 };
const mend = (text: string): string => applyEdits(text, mendingEdits(readText(text, lexicon).noise));

/** A span of the clean text, from two numbers between 0 and 1. */
const spanOf = (length: number, a: number, b: number): CleanSpan => {
  const [low, high] = [Math.floor(Math.min(a, b) * length), Math.ceil(Math.max(a, b) * length)];
  return { from: low, to: high };
};

describe('a reading', () => {
  it('takes a gloss along with its character, and no further', () => {
    const { reading } = readText('全區(qū)萬(wàn)元', lexicon);
    const quote = (from: number, to: number): string => {
      const { start, end } = toSource(reading, { from, to });
      return reading.source.slice(start, end);
    };
    expect([quote(0, 1), quote(1, 2), quote(2, 4), quote(3, 4)]).toEqual(['全', '區(qū)', '萬(wàn)元', '元']);
  });

  it('takes a gloss along at the end of a text, and finds the character from within its gloss', () => {
    const { reading } = readText('全區(qū)', lexicon);
    expect(toSource(reading, { from: 1, to: 2 })).toEqual({ start: 1, end: 6 });
    expect(toClean(reading, { start: 3, end: 4 })).toEqual({ from: 1, to: 2 });
  });

  it('maps a span there and back to itself, but where its ends share a source character with a neighbour', () => {
    fc.assert(
      fc.property(
        dirtyText,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (text, a, b) => {
          const { reading } = readText(text, lexicon);
          const span = spanOf(reading.clean.length, a, b);
          if (span.from === span.to) return;
          const back = toClean(reading, toSource(reading, span));
          const unitAt = (at: number): Span => toSource(reading, { from: at, to: at + 1 });
          const sharesLeft = span.from > 0 && unitAt(span.from - 1).end > unitAt(span.from).start;
          const sharesRight =
            span.to < reading.clean.length && unitAt(span.to).start < unitAt(span.to - 1).end;
          expect(sharesLeft ? back.from <= span.from : back.from === span.from).toBe(true);
          expect(sharesRight ? back.to >= span.to : back.to === span.to).toBe(true);
        },
      ),
      runs,
    );
  });

  it('never lets its offsets fall, and quotes only the source', () => {
    fc.assert(
      fc.property(dirtyText, (text) => {
        const { reading } = readText(text, lexicon);
        let before = { start: 0, end: 0 };
        for (let at = 0; at < reading.clean.length; at++) {
          const unit = toSource(reading, { from: at, to: at + 1 });
          expect(unit.start).toBeGreaterThanOrEqual(before.start);
          expect(unit.end).toBeGreaterThanOrEqual(before.end);
          expect(unit.end).toBeGreaterThan(unit.start);
          before = unit;
        }
        expect(before.end).toBeLessThanOrEqual(text.length);
      }),
      runs,
    );
  });

  it('reads a long text that was misread from end to end', () => {
    const times = 80_000; // more than a quadratic reading gets through before the test times out
    expect(readText('鏀垮簻'.repeat(times), lexicon).reading.clean).toBe('政府'.repeat(times));
  });

  it('maps a replacement to its origins where they are given', () => {
    const repairs = new Repairs();
    const origins = [
      { from: 1, to: 3 },
      { from: 2, to: 4 },
    ];
    repairs.add(1, 4, '市委', { origins });
    const reading = substitute(verbatimReading('a谑形?b'), repairs);
    expect(toSource(reading, { from: 1, to: 2 })).toEqual({ start: 1, end: 3 });
    expect(toSource(reading, { from: 2, to: 3 })).toEqual({ start: 2, end: 4 });
  });
});

describe('mending', () => {
  it('touches nothing outside the findings', () => {
    fc.assert(
      fc.property(dirtyText, (text) => {
        const { noise } = readText(text, lexicon);
        const edits = mendingEdits(noise);
        const mendable = noise.filter(({ replacement }) => replacement !== null).map(({ span }) => span);
        for (const { span } of edits) expect(mendable).toContainEqual(span);
        for (const span of mendable)
          expect(edits.some((edit) => edit.span.start <= span.start && span.end <= edit.span.end)).toBe(true);
        for (const [at, { span }] of edits.entries())
          expect(span.start).toBeGreaterThanOrEqual(edits[at - 1]?.span.end ?? 0);
      }),
      runs,
    );
  });

  it('can be undone byte for byte', () => {
    fc.assert(
      fc.property(dirtyText, (text) => {
        const edits = mendingEdits(readText(text, lexicon).noise);
        let shift = 0;
        const undo = edits.map(({ span, newText }) => {
          const start = span.start + shift;
          shift += newText.length - (span.end - span.start);
          return { span: { start, end: start + newText.length }, newText: text.slice(span.start, span.end) };
        });
        expect(applyEdits(applyEdits(text, edits), undo)).toBe(text);
      }),
      runs,
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(dirtyText, (text) => {
        const once = mend(text);
        expect(mend(once)).toBe(once);
      }),
      runs,
    );
  });

  it('leaves a clean text as it is', () => {
    const clean = fc.array(
      fc.constantFrom('全区生产总值增长5.5%，高于全市。', '新增就业4000人。', '各位代表！', '\n\n'),
    );
    fc.assert(
      fc.property(clean, (parts) => {
        const text = parts.join('');
        expect(mend(text)).toBe(text);
      }),
      runs,
    );
  });
});
