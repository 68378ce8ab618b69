import * as vscode from 'vscode';
import { overlaps, type Span } from '../core/model/span';
import {
  type Decidable,
  decidableAt,
  nextUndecided,
  otherOccurrences,
  toDecidables,
} from '../views/decidable';
import { askForCorrection, askForLabel } from './decisionInput';
import type { Decisions, DecisionStep } from './decisions';
import { type Verdict, verdictStep } from './decisionSteps';
import { newDraft } from './newDraft';
import type { ExtensionContext } from './extensionContext';
import type { DocumentReport } from './reports';
import { reveal } from './reveal';
import { setLastStep, takeDecision } from './takeDecision';
import type { Label } from '../server/protocol';

/** What a command is about: the report under the cursor, and what can be decided there. */
interface Occasion {
  readonly editor: vscode.TextEditor;
  readonly found: DocumentReport;
  readonly decidables: readonly Decidable[];
  readonly here: Decidable | null;
  readonly selected: Decidable['span'] | null;
}

/** The commands by which a person accepts, rejects, corrects and adds marks, and takes that back. */
export function registerDecisions({ reports, decisions }: ExtensionContext): vscode.Disposable {
  let lastLabel: Label = 'target';
  const markAs = async (occasion: Occasion, label: Label | undefined): Promise<void> => {
    if (label === undefined) return;
    lastLabel = label;
    await take(decisions, occasion, labelStep(occasion, label));
  };
  const judge = (verdict: Verdict) => (occasion: Occasion) =>
    take(decisions, occasion, occasion.here && verdictStep(verdict, occasion.here));
  const commands: Readonly<Record<string, (occasion: Occasion) => Promise<unknown>>> = {
    accept: judge('accept'),
    reject: judge('reject'),
    markAs: async (occasion) => markAs(occasion, await askForLabel(occasion.here?.label)),
    repeatLabel: (occasion) => markAs(occasion, lastLabel),
    correct: async (occasion) => {
      const { here, found } = occasion;
      const mark = here && (await askForCorrection(here, found));
      if (mark) await take(decisions, occasion, mark);
    },
    takeBack: ({ found, here }) => takeBack(decisions, found, here),
    applyToAll: (occasion) => take(decisions, occasion, everywhereStep(occasion)),
    undo: ({ found }) => decisions.undo(found),
    redo: ({ found }) => decisions.redo(found),
    next: (occasion) => {
      goToNext(occasion);
      return Promise.resolve();
    },
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`policyAnnotator.decisions.${name}`, async () => {
        const occasion = await occasionOf(decisions);
        if (occasion) await run(occasion);
      }),
    ),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (contentChanges.length > 0 && document === reports.active?.document) void setLastStep(false);
    }),
  );
}

async function occasionOf(decisions: Decisions): Promise<Occasion | null> {
  const editor = vscode.window.activeTextEditor;
  const found = editor && (await decisions.current(editor.document));
  if (!found) return null;
  const decidables = toDecidables(found.report, found.marks);
  const { document, selection } = editor;
  const start = document.offsetAt(selection.start);
  const selected = selection.isEmpty ? null : { start, end: document.offsetAt(selection.end) };
  return { editor, found, decidables, here: decidableAt(decidables, start), selected };
}

async function take(
  decisions: Decisions,
  { found, here }: Occasion,
  step: DecisionStep | null,
): Promise<void> {
  if (here || step) await takeDecision(decisions, found, step);
  else {
    const advice = vscode.l10n.t('Nothing is marked here. Select text to mark it.');
    void vscode.window.setStatusBarMessage(advice, 4000);
  }
}

function labelStep({ here, selected }: Occasion, label: Label): DecisionStep | null {
  const span = selected ?? here?.span;
  if (!span) return null;
  const isHere = here !== null && here.span.start === span.start && here.span.end === span.end;
  if (!isHere)
    return { add: [newDraft({ span, label, state: 'added' })], remove: replacedBy(span, label, here) };
  if (here.mark)
    return { set: [{ ...here.mark, label, state: here.mark.state === 'added' ? 'added' : 'corrected' }] };
  return { add: [newDraft({ span, label, state: here.label === label ? 'accepted' : 'corrected' })] };
}

/** Marking other text that overlaps a mark of the same kind corrects where that mark stands. */
const replacedBy = (span: Span, label: Label, here: Decidable | null): string[] =>
  here?.mark && here.label === label && overlaps(here.span, span) ? [here.mark.id] : [];

async function takeBack(decisions: Decisions, found: DocumentReport, here: Decidable | null): Promise<void> {
  if (here?.mark && (await decisions.decide(found, { remove: [here.mark.id] }))) await setLastStep(true);
}

/** The decision under the cursor, made wherever the same words stand. */
function everywhereStep({ found, here, decidables }: Occasion): DecisionStep | null {
  if (!here?.mark) return null;
  const { label, state } = here.mark;
  const text = found.document.getText();
  const places = otherOccurrences(text, here.span, decidables);
  if (places.length === 0) return null;
  void vscode.window.setStatusBarMessage(vscode.l10n.t('Other places marked: {0}', places.length), 4000);
  return { add: places.map((span) => newDraft({ span, label, state })) };
}

function goToNext({ editor, decidables }: Occasion): void {
  const next = nextUndecided(decidables, editor.document.offsetAt(editor.selection.active));
  if (next) reveal(editor, next.span);
  else void vscode.window.setStatusBarMessage(vscode.l10n.t('Everything in this report is decided.'), 4000);
}
