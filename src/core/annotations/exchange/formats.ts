import { bio } from './bio';
import { brat } from './brat';
import type { ExchangeFormat } from './exchangeFormat';
import { jsonlFormats } from './jsonl';
import { w3c } from './w3c';

/** The formats in which decisions are exchanged with other annotation tools. */
export const exchangeFormats: readonly ExchangeFormat[] = [w3c, brat, ...jsonlFormats, bio];
