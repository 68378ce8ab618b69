import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Segmenter } from '../core/model/segmenter';
import { type TaggedWord, taggedSegmenter } from './taggedSegmenter';

interface JiebaWasm {
  readonly tag: (line: string) => TaggedWord[];
}

/**
 * Opens jieba-wasm, which needs no native code.
 * @param folder the build's output folder, which holds `jieba-wasm/`
 * @throws Error where its files are missing or WebAssembly is switched off.
 */
export function openJiebaWasm(folder: string): Segmenter {
  const home = join(folder, 'jieba-wasm');
  const { tag } = createRequire(join(home, 'index.js'))('./jieba_rs_wasm.js') as JiebaWasm;
  return taggedSegmenter('jieba-wasm', tag);
}
