import { replaceFile } from '../files/replaceFile.node';
import { CommandError } from './command';
import { fileReason } from './fileReason';

/**
 * Writes a file whole or not at all.
 * @throws CommandError naming the file and the reason; the old file stays as it was.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  try {
    await replaceFile(file, content);
  } catch (error) {
    throw new CommandError(`${file}: cannot be written (${fileReason(error)})`);
  }
}
