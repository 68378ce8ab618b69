import iconv from 'iconv-lite';
import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { CommandError } from './command';

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
    throw new CommandError(`${file}: ${readableReason(error)}`);
  }
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder, not a file',
  EACCES: 'permission denied',
  ERR_FS_FILE_TOO_LARGE: 'larger than 2 GiB',
};

function readableReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `cannot be read (${code || String(error)})`;
}

type Decoded = Omit<Source, 'file'> | { readonly reason: string };

/** Decodes bytes by their byte order mark, else strictly as UTF-8, else as plausible GB18030. */
export function decodeText(bytes: Buffer): Decoded {
  const marked = decodeMarked(bytes);
  if (marked) return marked;
  const wide = guessUtf16(bytes);
  if (wide) return { text: decodeUtf16(bytes, wide), encoding: wide, hasByteOrderMark: false };
  if (bytes.includes(0)) return { reason: 'is not text (it holds zero bytes)' };
  return decodeStrictly(bytes) ?? { reason: 'is no known encoding (neither UTF-8, UTF-16 nor GB18030)' };
}

function decodeMarked(bytes: Buffer): Decoded | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: decodeUtf16(bytes.subarray(2), 'utf-16le'), encoding: 'utf-16le', hasByteOrderMark: true };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: decodeUtf16(bytes.subarray(2), 'utf-16be'), encoding: 'utf-16be', hasByteOrderMark: true };
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) {
    const decoded = decodeStrictly(bytes.subarray(3));
    return decoded?.encoding === 'utf-8' ? { ...decoded, hasByteOrderMark: true } : undefined;
  }
  return undefined;
}

/** Keeps lone surrogates, which TextDecoder would lose. An odd last byte is no character and is refused above. */
function decodeUtf16(bytes: Buffer, encoding: 'utf-16le' | 'utf-16be'): string {
  const even = bytes.subarray(0, bytes.length & ~1);
  return (encoding === 'utf-16le' ? even : Buffer.from(even).swap16()).toString('utf16le');
}

/** UTF-16 without a mark shows by line ends and ASCII whose other byte is zero, always on the same side. */
function guessUtf16(bytes: Buffer): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes.length % 2 === 1) return undefined;
  const sample = bytes.subarray(0, 4096);
  const hasZeroAt = (side: number): boolean => sample.some((byte, at) => byte === 0 && at % 2 === side);
  if (hasZeroAt(0) === hasZeroAt(1)) return undefined;
  const wide = hasZeroAt(0) ? 'utf-16be' : 'utf-16le';
  return looksChinese(decodeUtf16(sample, wide)) ? wide : undefined;
}

function decodeStrictly(bytes: Buffer): Omit<Source, 'file'> | undefined {
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

/** Control characters other than tab, line ends and form feed: a sign of bytes that are no text. */
const hasControls = (text: string): boolean => /[\u0001-\u0008\u000e-\u001a\u001c-\u001f]/.test(text);

/** Whether most of the characters outside ASCII are common Chinese ones: wrong decodings give rare ones. */
function looksChinese(text: string): boolean {
  if (hasControls(text)) return false;
  const others = text.match(/[^\u0000-\u007f]/gu) ?? [];
  const common = others.filter(
    (char) => /[，。、；：！？“”《》（）—…·\u3000]/.test(char) || isLevelOneHanzi(char),
  );
  return others.length > 0 && common.length >= others.length * 0.6;
}

/** GB2312 level 1: the 3,755 most common characters. */
function isLevelOneHanzi(char: string): boolean {
  const [lead = 0, trail = 0] = iconv.encode(char, 'gbk');
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
