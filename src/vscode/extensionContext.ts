import type * as vscode from 'vscode';
import type { Decisions } from './decisions';
import type { NameLists } from './nameLists';
import type { Reports } from './reports';
import type { ReportServer } from './reportServer';
import type { Sidecars } from './sidecars';
import type { WriteWhole } from './writeWhole';

/** What every feature is given. */
export interface ExtensionContext {
  readonly server: ReportServer;
  readonly reports: Reports;
  readonly decisions: Decisions;
  readonly sidecars: Sidecars;
  readonly nameLists: NameLists;
  readonly writeWhole: WriteWhole;
  /** Where the extension is installed, for what it brings along. */
  readonly extensionUri: vscode.Uri;
  /** Where the person's own files of this extension are kept, for every workspace. */
  readonly storage: vscode.Uri;
  /** Small choices of the person that outlive a reload, such as how the Goals view is grouped. */
  readonly memory: vscode.Memento;
}
