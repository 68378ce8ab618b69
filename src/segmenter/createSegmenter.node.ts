import type { Segmenter } from '../core/model/segmenter';
import { openJiebaWasm } from './jiebaWasm.node';
import { openNodejieba } from './nodejieba.node';
import { plainSegmenter } from './plainSegmenter';

export interface OpenedSegmenter {
  readonly segmenter: Segmenter;
  /** The better ones that could not be used, with the reason, for people to read. */
  readonly passedOver: readonly { readonly name: string; readonly reason: string }[];
}

/** In order of preference; each throws an Error whose message says why it cannot be used here. */
const candidates = [
  { name: 'nodejieba', open: openNodejieba },
  { name: 'jieba-wasm', open: openJiebaWasm },
] as const;

/**
 * Opens the best segmenter that works here. Never fails: where neither jieba loads, characters stand for words.
 * @param folder where the build put the segmenters' files (`dist`)
 */
export function createSegmenter(folder: string): OpenedSegmenter {
  const passedOver: { name: string; reason: string }[] = [];
  for (const { name, open } of candidates) {
    try {
      return { segmenter: open(folder), passedOver };
    } catch (error) {
      passedOver.push({ name, reason: error instanceof Error ? error.message : String(error) });
    }
  }
  return { segmenter: plainSegmenter, passedOver };
}
