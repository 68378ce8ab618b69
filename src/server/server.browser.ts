import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { plainSegmenter } from '../segmenter/plainSegmenter';
import { startServer } from './startServer';

/** The worker's own scope, which is the port to the editor. */
declare const self: ConstructorParameters<typeof BrowserMessageReader>[0];

const connection = createConnection(new BrowserMessageReader(self), new BrowserMessageWriter(self));
startServer(connection, { openSegmenter: () => ({ segmenter: plainSegmenter, passedOver: [] }) });
