import iconv from 'iconv-lite';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { simplifiedForm } from '../core/text/simplified';
import { CommandError } from './command';
import { fileReason } from './fileReason';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030';

/** A text with what is needed to write it back in the same encoding. */
export interface Source {
  /** As named on the command line, `-` for standard input. */
  readonly file: string;
  readonly text: string;
  readonly encoding: Encoding;
  readonly hasByteOrderMark: boolean;
}

/**
 * Reads a file (`-`: standard input) as UTF-8, UTF-16 or GB18030, with or without a byte order mark.
 * @throws CommandError with one line naming the file and why it cannot be read.
 */
export async function readSource(file: string): Promise<Source> {
  const bytes = await readBytes(file);
  const decoded = decodeText(bytes);
  if ('reason' in decoded) throw new CommandError(`${file}: ${decoded.reason}`);
  return { file, ...decoded };
}

async function readBytes(file: string): Promise<Buffer> {
  try {
    return await (file === '-' ? buffer(process.stdin) : readFile(file));
  } catch (error) {
    throw new CommandError(`${file}: ${fileReason(error)}`);
  }
}

type DecodedText = Omit<Source, 'file'>;
type Decoded = DecodedText | { readonly reason: string };

/** Decodes bytes by their byte order mark, else strictly as UTF-8, else as plausible GB18030 or UTF-16. */
function decodeText(bytes: Buffer): Decoded {
  return (
    decodeMarked(bytes) ??
    (bytes.includes(0)
      ? (guessUtf16(bytes) ?? { reason: 'is not text (it holds zero bytes)' })
      : (decodeStrictly(bytes) ?? guessUtf16(bytes) ?? { reason: reasonAgainst(bytes) }))
  );
}

function decodeMarked(bytes: Buffer): Decoded | undefined {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return decodeUtf16(bytes.subarray(2), 'utf-16le');
  if (first === 0xfe && second === 0xff) return decodeUtf16(bytes.subarray(2), 'utf-16be');
  if (first !== 0xef || second !== 0xbb || third !== 0xbf) return undefined;
  const decoded = decodeStrictly(bytes.subarray(3));
  return decoded?.encoding === 'utf-8' ? { ...decoded, hasByteOrderMark: true } : undefined;
}

/** A file that ends within a character would lose that half when it is written back. */
function decodeUtf16(bytes: Buffer, encoding: WideEncoding): Decoded {
  return bytes.length % 2 === 1
    ? { reason: 'is cut off: UTF-16 with half a character at its end' }
    : { text: wideText(bytes, encoding), encoding, hasByteOrderMark: true };
}

type WideEncoding = 'utf-16le' | 'utf-16be';

/** Keeps lone surrogates, which TextDecoder would lose. */
const wideText = (bytes: Buffer, encoding: WideEncoding): string =>
  (encoding === 'utf-16le' ? bytes : Buffer.from(bytes).swap16()).toString('utf16le');

/**
 * UTF-16 without a mark shows by reading well. Zero bytes alone do not tell the order: they stand on one side in
 * ASCII, on the other in `一` and `伀`.
 */
function guessUtf16(bytes: Buffer): DecodedText | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, 4096);
  const encoding = (['utf-16le', 'utf-16be'] as const).find((each) => looksChinese(wideText(sample, each)));
  return encoding && { text: wideText(bytes, encoding), encoding, hasByteOrderMark: false };
}

function decodeStrictly(bytes: Buffer): DecodedText | undefined {
  for (const encoding of ['utf-8', 'gb18030'] as const) {
    try {
      const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
      if (encoding === 'utf-8' ? !hasControls(text) : looksChinese(text))
        return { text, encoding, hasByteOrderMark: false };
    } catch {
      // Not this encoding: the next one is tried.
    }
  }
  return undefined;
}

/** Names the byte at which a text that is nearly UTF-8 is broken, so that a person can find the place. */
function reasonAgainst(bytes: Buffer): string {
  const readable = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const broken = readable.indexOf('\ufffd');
  if (broken < 0) return 'is not text (it is full of control characters)';
  const at = Buffer.byteLength(readable.slice(0, broken)) + 1;
  return `is no known encoding (neither UTF-16 nor GB18030, and no UTF-8 from byte ${at} on)`;
}

/**
 * Whether more than one character in a hundred is a control character other than tab, line ends, form feed and
 * escape: a sign of bytes that are no text. Word and PDF leave some few of them in what is copied out.
 */
const hasControls = (text: string): boolean =>
  (text.match(/[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/g)?.length ?? 0) * 100 > text.length;

/**
 * Whether most of the characters outside ASCII are common Chinese ones, Simplified or Traditional: wrong decodings give
 * rare ones. Latin letters with accents, as in the glosses of a mirror, tell nothing.
 */
function looksChinese(text: string): boolean {
  if (hasControls(text)) return false;
  const others = text.match(/(?!\p{Script=Latin})[^\u0000-\u007f]/gu) ?? [];
  const common = others.filter(
    (char) => /[，。、；：！？“”《》（）—…·\u3000]/.test(char) || isLevelOneHanzi(char),
  );
  return others.length > 0 && common.length >= others.length * 0.6;
}

/** GB2312 level 1: the 3,755 most common characters, by their Simplified forms. */
function isLevelOneHanzi(char: string): boolean {
  const simplified = String.fromCharCode(simplifiedForm(char.charCodeAt(0)));
  const [lead = 0, trail = 0] = iconv.encode(simplified, 'gbk');
  return lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1;
}

/** The bytes of a text in the encoding of the source it came from. */
export function encodeText(
  text: string,
  { encoding, hasByteOrderMark }: Pick<Source, 'encoding' | 'hasByteOrderMark'>,
): Buffer {
  const marked = hasByteOrderMark ? `\ufeff${text}` : text;
  if (encoding === 'utf-8') return Buffer.from(marked, 'utf8');
  if (encoding === 'gb18030') return iconv.encode(text, 'gb18030');
  const little = Buffer.from(marked, 'utf16le');
  return encoding === 'utf-16le' ? little : little.swap16();
}
