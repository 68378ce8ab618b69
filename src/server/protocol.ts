import type { DraftMark } from '../core/annotations/draft';
import type { CorrectedValues, Label, Mark, MarkState } from '../core/annotations/mark';
import type { MarkConflict } from '../core/annotations/mergeMarks';
import type { Reanchored } from '../core/annotations/reanchor';
import type { TrainingText } from '../core/annotations/trainingText';
import type { OwnNameType } from '../core/entities/nameList';
import type { ReportChanges } from '../core/model/changes/reportChanges';
import type { Report } from '../core/model/report';
import type { ExportFormat } from '../views/exports/exportGoals';
import type { GoalRow } from '../views/exports/goalRows';
import type { GoalRole } from '../views/goalEntries';
import type { Saying } from '../views/occurrences';

export type {
  CorrectedValues,
  DraftMark,
  Label,
  Mark,
  MarkConflict,
  MarkState,
  OwnNameType,
  Reanchored,
  TrainingText,
};

/** What the server speaks beyond standard LSP. Types and names only: the extension imports this file. */

/** Request, client to server: {@link DocumentParams} → {@link VersionedReport}, null for a text that is not analysed. */
export const reportMethod = 'policyAnnotator/report';

/**
 * Notification, server to client: the report of a document version can be asked for ({@link DocumentVersion}). Not sent
 * to a client that is sent the reports themselves.
 */
export const reportReadyMethod = 'policyAnnotator/reportReady';

/** Notification, server to client: the report of a document version ({@link MadeReport}), to one that wants each of them. */
export const reportMadeMethod = 'policyAnnotator/reportMade';

/** Request: {@link DocumentParams} → null, once the report of the newest version was sent with its names. */
export const reportSentMethod = 'policyAnnotator/reportSent';

/** Notification, client to server: a text that is about to be opened as a report ({@link ExpectedReport}), to be read ahead. */
export const reportExpectedMethod = 'policyAnnotator/reportExpected';

/** Notification, server to client: which segmenter is in use from now on ({@link SegmenterChoice}). */
export const segmenterMethod = 'policyAnnotator/segmenter';

export interface DocumentParams {
  readonly uri: string;
}

export interface DocumentVersion extends DocumentParams {
  readonly version: number;
}

export interface ExpectedReport extends DocumentParams {
  readonly text: string;
}

export interface VersionedReport {
  readonly version: number;
  /** The report as the person decided it. */
  readonly report: Report;
  /** The person's decisions, and where they stand in this version. */
  readonly marks: Reanchored;
}

/** A report whole, or what changed in the one sent before for the same document. */
export type MadeReport = DocumentVersion & {
  readonly marks: Reanchored;
  /** Whether its names are still to come. */
  readonly isPreliminary: boolean;
} & ({ readonly report: Report } | { readonly changes: ReportChanges });

/** Request: {@link LoadMarksParams} → {@link LoadedMarks}. The sidecar was read, or changed outside. */
export const loadMarksMethod = 'policyAnnotator/loadMarks';

/** Request: {@link DecideParams} → {@link Decided}, null for a document that is not open in that version. */
export const decideMethod = 'policyAnnotator/decide';

/** Request: {@link DocumentParams} → what the sidecar is to hold now that the document was saved; null for none. */
export const sidecarMethod = 'policyAnnotator/sidecar';

/** Notification, client to server: the sidecar was written ({@link LoadMarksParams}). */
export const marksSavedMethod = 'policyAnnotator/marksSaved';

export interface LoadMarksParams extends DocumentParams {
  /** The sidecar's text; null where there is no sidecar. */
  readonly json: string | null;
}

export interface LoadedMarks {
  /** Why the sidecar was left alone; null where it was taken. */
  readonly problem: 'unreadable' | 'newer' | null;
  readonly detail: string;
  /** The marks that were changed differently here and there since they last agreed; the later decision stands. */
  readonly conflicts: readonly MarkConflict[];
}

/** One step a person takes: everything in it is undone together. */
export interface DecideParams extends DocumentVersion {
  readonly add: readonly (DraftMark & Pick<Mark, 'id'>)[];
  readonly set: readonly Mark[];
  /** Ids of marks to take back. */
  readonly remove: readonly string[];
  readonly creator: string;
  /** ISO 8601. */
  readonly now: string;
}

export interface Decided {
  /** The marks that were changed or taken back, as they were. */
  readonly before: readonly Mark[];
  /** What the sidecar is to hold from now on; null where there is to be none. */
  readonly sidecar: string | null;
}

/** Request: {@link EverywhereParams} → the decisions to make there; null for a sidecar that must be left alone. */
export const everywhereMethod = 'policyAnnotator/everywhere';

/** Where the same is to be decided in a file that is not open. */
export interface EverywhereParams extends DocumentParams {
  readonly saying: Saying;
  readonly closed: ClosedReport;
}

/** Request: {@link DecideClosedParams} → {@link Decided}, null for a sidecar that must be left alone. */
export const decideClosedMethod = 'policyAnnotator/decideClosed';

export interface DecideClosedParams extends Omit<DecideParams, 'version'> {
  readonly closed: ClosedReport;
}

/**
 * Request: {@link CardParams} → what a hover there says of a goal or a name, as Markdown; null where none stands, or the
 * document is not open in that version.
 */
export const cardMethod = 'policyAnnotator/card';

export interface CardParams extends DocumentVersion {
  readonly offset: number;
  readonly about: 'goal' | 'name';
}

/** Request: {@link TrainingTextParams} → {@link TrainingText}, null where no line of it is decided to the last name. */
export const trainingTextMethod = 'policyAnnotator/trainingText';

export interface TrainingTextParams extends DocumentParams {
  /** What a file that is not open holds; null for an open document. */
  readonly closed: ClosedReport | null;
}

/** Request: {@link GoalRowsParams} → {@link GoalRow}[], null for a text that is not analysed. */
export const goalRowsMethod = 'policyAnnotator/goalRows';

export interface GoalRowsParams extends DocumentParams {
  /** What the rows call the file. */
  readonly name: string;
  readonly roles: readonly GoalRole[];
  /** What a file that is not open holds; null for an open document. */
  readonly closed: ClosedReport | null;
}

export interface ClosedReport {
  readonly text: string;
  /** Its sidecar's text; null where there is none. */
  readonly sidecar: string | null;
}

/** Request: {@link ExportParams} → {@link ExportedGoals}. */
export const exportMethod = 'policyAnnotator/export';

export interface ExportParams {
  readonly rows: readonly GoalRow[];
  readonly format: ExportFormat;
  /** The address of each file that the rows name. */
  readonly addresses: Readonly<Record<string, string>>;
}

/** Request: {@link ExportMarksParams} → the decisions as another tool's file; null for a document that is not open. */
export const exportMarksMethod = 'policyAnnotator/exportMarks';

export interface ExportMarksParams extends DocumentParams {
  /** The name of an exchange format. */
  readonly format: string;
}

export interface ExportedGoals {
  /** The file's text, or its bytes. */
  readonly content: string | readonly number[];
}

/** Request: {@link AcrossFilesParams} → {@link SharedPassage}s, null where it was cancelled. */
export const acrossFilesMethod = 'policyAnnotator/acrossFiles';

export interface AcrossFilesParams {
  readonly files: readonly { readonly uri: string; readonly text: string }[];
}

/** A text that stands in more than one of the files. */
export interface SharedPassage {
  readonly id: string;
  /** How it reads where it stands first. */
  readonly text: string;
  readonly places: readonly SharedPlace[];
}

export interface SharedPlace {
  readonly uri: string;
  readonly range: { readonly start: TextPosition; readonly end: TextPosition };
}

/** A place in a text as the editor counts it, both from 0. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

export interface SegmenterChoice {
  readonly name: string;
  /** The better ones that could not be used, and why. */
  readonly passedOver: readonly { readonly name: string; readonly reason: string }[];
}

/** Request, server to client: {@link FolderTextsParams} → {@link FolderText}[], the reports of the open folders. */
export const folderTextsMethod = 'policyAnnotator/folderTexts';

export interface FolderTextsParams {
  /** The reports the server knows, with when each was changed. */
  readonly known: Readonly<Record<string, number>>;
}

export interface FolderText extends DocumentParams {
  /** When the file was changed, in the file system's own count. */
  readonly changed: number;
  /** Null where the server knows it as it stands. */
  readonly text: string | null;
}

/** Notification, client to server: the name lists that hold from now on ({@link NameListsParams}). */
export const nameListsMethod = 'policyAnnotator/nameLists';

export interface NameListsParams {
  readonly lists: readonly NameListText[];
}

/** A name list as it stands in its file. */
export interface NameListText extends DocumentParams {
  /** The address of the folder for whose reports it holds, those in folders below included; null for every report. */
  readonly folder: string | null;
  readonly text: string;
}

/** What a client may send as `initializationOptions`. */
export interface InitializationOptions {
  /** The client is sent every report as it is made ({@link reportMadeMethod}). */
  readonly reports: boolean;
  /** The client has the {@link previewCommands}; without them mass fixes come as plain edits. */
  readonly previews: boolean;
  /** The client answers {@link folderTextsMethod}; without it only open documents are known. */
  readonly folderTexts: boolean;
  /** The client keeps name lists: it has {@link teachCommand} and sends {@link nameListsMethod}. */
  readonly nameLists: boolean;
}

/** Command of the client that keeps what a person says of a name: the report, the name, and an `OwnNameType`. */
export const teachCommand = 'policyAnnotator.names.teach';

/** Commands of the client that code actions refer to when the client said it has them. */
export const previewCommands = {
  cleanReport: 'policyAnnotator.cleanReport',
  removeDuplicates: 'policyAnnotator.removeDuplicates',
  compareCopies: 'policyAnnotator.compareCopies',
} as const;

/** Schemes of the client's documents that only show what a fix would make or compare; they are never analysed. */
export const previewScheme = 'policy-annotator-preview';
export const passageScheme = 'policy-annotator-passage';
