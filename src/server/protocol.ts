import type { Report } from '../core/model/report';

/** What the server speaks beyond standard LSP. Types and names only: the extension imports this file. */

/** Request, client to server: {@link DocumentParams} → {@link VersionedReport}, null for a text that is not analysed. */
export const reportMethod = 'policyAnnotator/report';

/** Notification, server to client: the report of a document version can be asked for ({@link DocumentVersion}). */
export const reportReadyMethod = 'policyAnnotator/reportReady';

/** Notification, server to client: which segmenter is in use from now on ({@link SegmenterChoice}). */
export const segmenterMethod = 'policyAnnotator/segmenter';

export interface DocumentParams {
  readonly uri: string;
}

export interface DocumentVersion extends DocumentParams {
  readonly version: number;
}

export interface VersionedReport {
  readonly version: number;
  readonly report: Report;
}

export interface SegmenterChoice {
  readonly name: string;
  /** The better ones that could not be used, and why. */
  readonly passedOver: readonly { readonly name: string; readonly reason: string }[];
}

/** What a client may send as `initializationOptions`. */
export interface InitializationOptions {
  /** The client has the {@link previewCommands}; without them mass fixes come as plain edits. */
  readonly previews: boolean;
}

/** Commands of the client that code actions refer to when the client said it has them. */
export const previewCommands = {
  cleanReport: 'policyAnnotator.cleanReport',
  removeDuplicates: 'policyAnnotator.removeDuplicates',
  compareCopies: 'policyAnnotator.compareCopies',
} as const;

/** Schemes of the client's documents that only show what a fix would make or compare; they are never analysed. */
export const previewScheme = 'policy-annotator-preview';
export const passageScheme = 'policy-annotator-passage';
