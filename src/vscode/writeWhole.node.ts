import { replaceFile } from '../files/replaceFile.node';
import { writeThroughEditor, type WriteWhole } from './writeWhole';

/** Files on the disk outlive a killed process whole; other file systems are the editor's business. */
export const writeWholeOnDisk: WriteWhole = (file, content) =>
  file.scheme === 'file' ? replaceFile(file.fsPath, content) : writeThroughEditor(file, content);
