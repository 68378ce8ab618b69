import { bio } from './bio';
import { brat } from './brat';
import type { ExchangeFormat } from './exchangeFormat';
import { jsonlFormats } from './jsonl';

/** The formats of other annotation tools. The sidecar itself is the W3C one and is exchanged as it stands. */
export const exchangeFormats: readonly ExchangeFormat[] = [brat, ...jsonlFormats, bio];
