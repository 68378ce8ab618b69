import * as vscode from 'vscode';
import { entityTypes } from '../core/model/entity';
import type { Span } from '../core/model/span';
import type { Label } from '../server/protocol';
import { decidableAt, type Decidable, decidableOn, toDecidables } from '../views/decidable';
import { linkTo } from '../views/markdown';
import { askForCorrection } from './correctionInput';
import { verdictStep } from './decisionSteps';
import type { Decisions, DecisionStep } from './decisions';
import type { ExtensionContext } from './extensionContext';
import { openDocument } from './openDocument';
import type { DocumentReport } from './reports';
import { stillCurrent, takeDecision } from './takeDecision';
import { toRange } from './toRange';

/** What a link in a hover is about, as the person saw it. */
interface LinkedPlace {
  readonly uri: string;
  readonly version: number;
  readonly span: Span;
  readonly label: Label;
}

type StepFor = (here: Decidable, found: DocumentReport) => Promise<DecisionStep | null> | DecisionStep | null;

/** The commands behind the links; no other may be run from the hover. */
const linkCommands: Readonly<Record<string, StepFor>> = {
  'policyAnnotator.decisions.acceptAt': (here) => verdictStep('accept', here),
  'policyAnnotator.decisions.rejectAt': (here) => verdictStep('reject', here),
  'policyAnnotator.decisions.correctAt': (here, found) => askForCorrection(here, found),
};

/** Below the card of a goal or a name: links that accept, reject or correct it. */
export function registerDecisionHover({ reports, decisions }: ExtensionContext): vscode.Disposable {
  const provideHover = (document: vscode.TextDocument, position: vscode.Position): vscode.Hover | null => {
    const found = reports.of(document);
    if (found?.version !== document.version) return null;
    const here = decidableAt(toDecidables(found.report, found.marks), document.offsetAt(position));
    if (!here || !isExplained(here.label)) return null;
    return new vscode.Hover(linksFor(here, found), toRange(document, here.span));
  };
  return vscode.Disposable.from(
    vscode.languages.registerHoverProvider([{ language: 'policy-report' }, { language: 'markdown' }], {
      provideHover,
    }),
    ...Object.entries(linkCommands).map(([name, stepFor]) =>
      vscode.commands.registerCommand(name, (place: LinkedPlace) => decideAt(decisions, place, stepFor)),
    ),
  );
}

/** Whoever turned the cards of such things off is not shown links instead. */
function isExplained(label: Label): boolean {
  const kind = entityTypes.some((type) => type === label) ? 'entities' : 'quantities';
  return vscode.workspace.getConfiguration('policyAnnotator.hover').get(kind, true);
}

/** Accepting what is accepted, and rejecting what is rejected, is not offered. */
function linksFor(here: Decidable, { document, version }: DocumentReport): vscode.MarkdownString {
  const { span, label } = here;
  const place: LinkedPlace = { uri: document.uri.toString(), version, span, label };
  const link = (title: string, command: string): string =>
    linkTo(
      title,
      `command:policyAnnotator.decisions.${command}?${encodeURIComponent(JSON.stringify([place]))}`,
    );
  const links = [
    verdictStep('accept', here) && link(vscode.l10n.t('Accept'), 'acceptAt'),
    verdictStep('reject', here) && link(vscode.l10n.t('Reject'), 'rejectAt'),
    link(vscode.l10n.t('Correct…'), 'correctAt'),
  ];
  const markdown = new vscode.MarkdownString(links.filter(Boolean).join(' · '));
  markdown.isTrusted = { enabledCommands: Object.keys(linkCommands) };
  return markdown;
}

async function decideAt(decisions: Decisions, place: LinkedPlace, stepFor: StepFor): Promise<void> {
  const document = openDocument(vscode.Uri.parse(place.uri));
  const found = document && (await stillCurrent(decisions, document, place.version));
  if (!found) return;
  const here = decidableOn(toDecidables(found.report, found.marks), place);
  await takeDecision(decisions, found, here && (await stepFor(here, found)));
}
