import * as vscode from 'vscode';
import { compareSpans, overlaps, type Span } from '../core/model/span';
import type { Label } from '../server/protocol';
import { type Decidable, nextUndecided } from '../views/decidable';
import type { Verdict } from '../views/occurrences';
import { askForCorrection } from './correctionInput';
import type { Decisions, DecisionStep } from './decisions';
import { labelStep, verdictStep } from './decisionSteps';
import type { ExtensionContext } from './extensionContext';
import { askForLabel, isLabel } from './labelInput';
import { newDraft } from './newDraft';
import { type Occasion, presentOccasion } from './occasion';
import { reveal } from './reveal';
import { say } from './say';
import { takeDecision } from './takeDecision';

/** What a command does; `argument` is what the person's own key gives it. */
type Run = (occasion: Occasion, argument: unknown) => unknown;

/** The commands by which a person accepts, rejects, corrects and adds marks, and takes that back. */
export function registerDecisions({ decisions }: ExtensionContext): vscode.Disposable {
  let lastLabel: Label = 'target';
  const markAs = async (occasion: Occasion, label: Label | undefined): Promise<void> => {
    if (label === undefined) return;
    lastLabel = label;
    await take(decisions, occasion, markStep(occasion, label));
  };
  const judge =
    (verdict: Verdict): Run =>
    (occasion) =>
      take(decisions, occasion, occasion.here && verdictStep(verdict, occasion.here));
  const commands: Readonly<Record<string, Run>> = {
    accept: judge('accept'),
    reject: judge('reject'),
    markAs: async (occasion, label) =>
      markAs(occasion, isLabel(label) ? label : await askForLabel(occasion.here?.label)),
    repeatLabel: (occasion) => markAs(occasion, lastLabel),
    correct: (occasion, name) => correct(decisions, occasion, name),
    takeBack: ({ found, here }) =>
      takeDecision(decisions, found, here?.mark ? { remove: [here.mark.id] } : null),
    next: goToNext,
  };
  return vscode.Disposable.from(
    ...Object.entries(commands).map(([name, run]) =>
      vscode.commands.registerCommand(`policyAnnotator.decisions.${name}`, async (argument?: unknown) => {
        const occasion = await presentOccasion(decisions);
        if (occasion) await run(occasion, argument);
      }),
    ),
  );
}

async function take(
  decisions: Decisions,
  { found, here }: Occasion,
  step: DecisionStep | null,
): Promise<void> {
  if (here || step) await takeDecision(decisions, found, step);
  else say(vscode.l10n.t('Nothing is marked here. Select text to mark it.'));
}

async function correct(decisions: Decisions, occasion: Occasion, name: unknown): Promise<void> {
  const { here, found, selected } = occasion;
  if (!here) await take(decisions, occasion, null);
  const step = here && (await askForCorrection(here, found, selected, name));
  if (step) await take(decisions, occasion, step);
}

/** Marks what is selected, else says what the thing under the cursor is. */
function markStep({ here, selected }: Occasion, label: Label): DecisionStep | null {
  const span = selected ?? here?.span;
  if (!span) return null;
  if (here !== null && compareSpans(here.span, span) === 0) return labelStep(here, label);
  return { add: [newDraft({ span, label, state: 'added' })], remove: replacedBy(span, label, here) };
}

/** Marking other text that overlaps a mark of the same kind corrects where that mark stands. */
const replacedBy = (span: Span, label: Label, here: Decidable | null): string[] =>
  here?.mark && here.label === label && overlaps(here.span, span) ? [here.mark.id] : [];

function goToNext({ editor, cursor, decidables }: Occasion): void {
  const next = nextUndecided(decidables, cursor);
  if (next) reveal(editor, next.span);
  else say(vscode.l10n.t('Everything in this report is decided.'));
}
