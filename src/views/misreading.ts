/** How a text was decoded wrongly throughout: GB18030 bytes as UTF-8, or UTF-8 bytes as GB18030. */
export type Misreading = 'gb18030-as-utf8' | 'utf8-as-gb18030';

/** What the most frequent characters and marks of Chinese become when their UTF-8 bytes are read as GB18030. */
const garbled = /[锛銆鈥鐨鍦鏄浜鍥涓鍙鏈鏂鍒缁鍔鎬澶骞鍏鏀寤璁鍚鍖鎴瀹紝]/gu;
/** Enough of the beginning to judge a file by, in UTF-16 code units. */
const sampleLength = 20_000;
const least = 8;

/**
 * Whether a text is garbled from end to end because its file was opened in the wrong encoding, judged by its
 * beginning: `ȫ����������ֵ` and `鍏ㄥ尯鍦板尯鐢熶骇鎬诲€硷紝`. A few damaged places in a readable text give null.
 */
export function findMisreading(text: string): Misreading | null {
  const sample = text.slice(0, sampleLength);
  const foreign = sample.match(/[^\u0000-\u007f]/g)?.length ?? 0;
  const share = (pattern: RegExp, needed: number): boolean => {
    const count = sample.match(pattern)?.length ?? 0;
    return count >= least && count >= foreign * needed;
  };
  if (share(/\ufffd/g, 0.3)) return 'gb18030-as-utf8';
  return share(garbled, 0.15) ? 'utf8-as-gb18030' : null;
}
