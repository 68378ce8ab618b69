import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createSegmenter } from '../segmenter/createSegmenter.node';
import { startServer } from './startServer';

// Other editors start the server without saying how they will talk to it: standard input and output then.
if (!process.argv.some((argument) => /^--(stdio|node-ipc|socket|pipe)/.test(argument)))
  process.argv.push('--stdio');

startServer(createConnection(ProposedFeatures.all), { openSegmenter: () => createSegmenter(__dirname) });
