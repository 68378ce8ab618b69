import type { Span } from './span';

export const noiseKinds = [
  'pinyin',
  'traditional',
  'mojibake',
  'spacing',
  'column-break',
  'boilerplate',
  'fullwidth',
] as const;
export type NoiseKind = (typeof noiseKinds)[number];

/** Damage other than repetition, with what mends it. */
export interface Noise {
  readonly id: string;
  readonly kind: NoiseKind;
  readonly span: Span;
  /** The text that mends it; null where only a person can decide. */
  readonly replacement: string | null;
  /** Other plausible repairs, best first; the first of them is what the text is read as where `replacement` is null. */
  readonly alternatives?: readonly string[];
  /** Of a paragraph that was cut: where the paragraphs stand that may continue it. */
  readonly continuations?: readonly Span[];
}
