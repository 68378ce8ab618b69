import { readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { readSidecar, type Sidecar } from '../core/annotations/sidecar';
import { sidecarName } from '../views/fileNames';
import { CommandError } from './command';
import { fileReason } from './fileReason';

/** Where the decisions about a report are kept: `NAME.policy.json` beside it. */
export function sidecarPath(file: string): string {
  const { dir, base } = parse(file);
  return join(dir, sidecarName(base));
}

/** Reads and checks a sidecar; null where there is none. @throws CommandError where it cannot be used. */
export async function readSidecarFile(path: string): Promise<Sidecar | null> {
  let json: string;
  try {
    json = await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new CommandError(`${path}: ${fileReason(error)}`);
  }
  const reading = readSidecar(json);
  if ('sidecar' in reading) return reading.sidecar;
  const reason = reading.problem === 'newer' ? 'was written by a later version' : 'is no annotation file';
  throw new CommandError(`${path}: ${reason} (${reading.detail.replace(/\s+/g, ' ')})`);
}
