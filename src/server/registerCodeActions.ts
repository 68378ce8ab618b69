import {
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type Command,
  type TextEdit as LspEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../core/model/edit';
import type { Span } from '../core/model/span';
import { type Fix, toFixes } from '../views/codeActions';
import { nameActions } from '../views/nameActions';
import { safeRepairs } from '../views/repairs';
import type { Analysis } from './analyses';
import { previewCommands, teachCommand } from './protocol';
import { fromAnalysis, type ServerContext } from './serverContext';
import { toRange, toSpan } from './toRange';

/** The fix of everything that is safe, for those who want it done on save. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.policyAnnotator`;

export function registerCodeActions(context: ServerContext): void {
  context.connection.onCodeAction(
    fromAnalysis<CodeActionParams, CodeAction[]>(context, [], (analysis, params) => {
      const wants = (kind: string): boolean =>
        params.context.only?.some((only) => kind === only || kind.startsWith(`${only}.`)) ?? true;
      const { document, report, text } = analysis;
      const actions: CodeAction[] = [];
      if (wants(CodeActionKind.QuickFix))
        for (const fix of toFixes(report, text, toSpan(document, params.range), context.t)) {
          const action = toCodeAction(analysis, fix, params, context.clientOptions.previews === true);
          if (action) actions.push(action);
        }
      if (wants(CodeActionKind.QuickFix) && context.clientOptions.nameLists === true)
        actions.push(...nameCodeActions(analysis, toSpan(document, params.range), context));
      if (params.context.only && wants(fixAllKind)) actions.push(fixAll(analysis, context));
      return actions;
    }),
  );
}

/** What a person can say of the name there; the client keeps it in a name list. */
const nameCodeActions = (
  { document, report, text }: Analysis,
  span: Span,
  { t }: ServerContext,
): CodeAction[] =>
  nameActions(report, text, span, t).map(({ title, name, type }) => ({
    title,
    kind: CodeActionKind.QuickFix,
    command: { title, command: teachCommand, arguments: [document.uri, name, type] },
  }));

function toCodeAction(
  analysis: Analysis,
  { title, code, action, preferred }: Fix,
  { context }: CodeActionParams,
  previews: boolean,
): CodeAction | null {
  const command = previews ? toCommand(analysis, title, action) : null;
  if (!command && action.kind === 'compare') return null;
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: context.diagnostics.filter((diagnostic) => diagnostic.code === code),
    isPreferred: preferred,
    ...(command ? { command } : {}),
    ...(!command && action.kind !== 'compare' ? { edit: toWorkspaceEdit(analysis, action.edits) } : {}),
  };
}

function toCommand({ document: { uri } }: Analysis, title: string, action: Fix['action']): Command | null {
  switch (action.kind) {
    case 'edits':
      return null;
    case 'clean':
      return { title, command: previewCommands.cleanReport, arguments: [uri] };
    case 'duplicates':
      return { title, command: previewCommands.removeDuplicates, arguments: [uri] };
    case 'compare': {
      const { span, of } = action.duplicate;
      return { title, command: previewCommands.compareCopies, arguments: [uri, of, span] };
    }
  }
}

const fixAll = (analysis: Analysis, { t }: ServerContext): CodeAction => ({
  title: t('Mend everything that is safe'),
  kind: fixAllKind,
  edit: toWorkspaceEdit(analysis, safeRepairs(analysis.report, analysis.text)),
});

const toWorkspaceEdit = ({ document }: Analysis, edits: readonly TextEdit[]): WorkspaceEdit => ({
  changes: {
    [document.uri]: edits.map(({ span, newText }): LspEdit => ({ range: toRange(document, span), newText })),
  },
});
