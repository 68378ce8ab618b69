import * as vscode from 'vscode';
import type { CorrectedValues, Label, Mark } from '../server/protocol';
import type { Decidable } from '../views/decidable';
import type { DecisionStep } from './decisions';
import { newDraft } from './newDraft';
import type { DocumentReport } from './reports';

/** What each label is called. */
export const labelNames = (): Readonly<Record<Label, string>> => ({
  target: vscode.l10n.t('Target'),
  actual: vscode.l10n.t('Actual'),
  other: vscode.l10n.t('Other quantity'),
  goal: vscode.l10n.t('Goal without a number'),
  person: vscode.l10n.t('Person'),
  place: vscode.l10n.t('Place'),
  organization: vscode.l10n.t('Organization'),
  facility: vscode.l10n.t('Facility'),
  document: vscode.l10n.t('Document'),
  meeting: vscode.l10n.t('Meeting'),
  program: vscode.l10n.t('Program'),
  time: vscode.l10n.t('Time'),
});

const isLabel = (name: string): name is Label => name in labelNames();

/** Asks what something is; undefined where the person turns away. */
export async function askForLabel(present: Label | undefined): Promise<Label | undefined> {
  const items = Object.entries(labelNames()).map(([label, name]) => ({
    label: label === present ? `$(check) ${name}` : name,
    description: label,
  }));
  const placeHolder = vscode.l10n.t('What is it?');
  const picked = await vscode.window.showQuickPick(items, { placeHolder, matchOnDescription: true });
  return picked && isLabel(picked.description) ? picked.description : undefined;
}

/** What a mark says of its text. */
type Said = Pick<Mark, 'label' | 'values' | 'note' | 'tags'>;

/** A part of a mark that can be set by hand, with what it is now. */
interface Field {
  readonly label: string;
  readonly value: string;
  readonly set: (said: Said, value: string) => Said;
  readonly check?: (value: string) => string | undefined;
}

/** Asks which part of a mark is wrong and what it should be; the step that corrects it, null where nothing changed. */
export async function askForCorrection(
  here: Decidable,
  { report }: DocumentReport,
): Promise<DecisionStep | null> {
  const { span, label } = here;
  const said: Said = here.mark ?? { label, values: {}, note: null, tags: [] };
  const quantity = report.quantities.find(
    (each) => each.span.start === span.start && each.span.end === span.end,
  );
  const known: CorrectedValues = { ...(quantity ? valuesOf(quantity) : {}), ...said.values };
  const field = await pickField(known, said);
  if (!field) return null;
  const value = await vscode.window.showInputBox({
    prompt: field.label,
    value: field.value,
    validateInput: (text) => field.check?.(text),
  });
  if (value === undefined || value === field.value) return null;
  const corrected = field.set(said, value);
  if (!here.mark) return { add: [{ ...newDraft({ span, label, state: 'corrected' }), ...corrected }] };
  const state = here.mark.state === 'added' ? 'added' : 'corrected';
  return { set: [{ ...here.mark, ...corrected, state }] };
}

interface QuantityValues {
  readonly indicator: string | null;
  readonly comparator: NonNullable<CorrectedValues['comparator']>;
  readonly min: number;
  readonly max: number;
  readonly unit: string;
  readonly period: string | null;
}

const valuesOf = ({ indicator, comparator, min, max, unit, period }: QuantityValues): CorrectedValues => ({
  ...(indicator === null ? {} : { indicator }),
  ...(period === null ? {} : { period }),
  comparator,
  min,
  max,
  unit,
});

async function pickField(known: CorrectedValues, said: Said): Promise<Field | undefined> {
  const fields = [...valueFields(known), ...freeFields(said)];
  const items = fields.map((field) => ({ ...field, description: field.value }));
  return vscode.window.showQuickPick(items, { placeHolder: vscode.l10n.t('What should be corrected?') });
}

const comparators = ['=', '≥', '>', '≤', '<', '≈'] as const;

function valueFields(known: CorrectedValues): Field[] {
  const text = (name: 'indicator' | 'unit' | 'period', label: string): Field => ({
    label,
    value: known[name] ?? '',
    set: (said, value) => ({ ...said, values: { ...said.values, [name]: value } }),
  });
  const number = (name: 'min' | 'max', label: string): Field => ({
    label,
    value: known[name]?.toString() ?? '',
    set: (said, value) => ({ ...said, values: { ...said.values, [name]: Number(value) } }),
    check: (value) =>
      value.trim() === '' || Number.isNaN(Number(value))
        ? vscode.l10n.t('This must be a number.')
        : undefined,
  });
  const comparator: Field = {
    label: vscode.l10n.t('Comparator'),
    value: known.comparator ?? '=',
    set: (said, value) => {
      const comparator = comparators.find((each) => each === value) ?? '=';
      return { ...said, values: { ...said.values, comparator } };
    },
    check: (value) =>
      comparators.some((each) => each === value)
        ? undefined
        : vscode.l10n.t('This must be one of {0}.', comparators.join(' ')),
  };
  return [
    text('indicator', vscode.l10n.t('Indicator')),
    comparator,
    number('min', vscode.l10n.t('Least value')),
    number('max', vscode.l10n.t('Greatest value')),
    text('unit', vscode.l10n.t('Unit')),
    text('period', vscode.l10n.t('Period')),
  ];
}

const freeFields = ({ note, tags }: Said): Field[] => [
  {
    label: vscode.l10n.t('Note'),
    value: note ?? '',
    set: (said, value) => ({ ...said, note: value === '' ? null : value }),
  },
  {
    label: vscode.l10n.t('Tags, with spaces between them'),
    value: tags.join(' '),
    set: (said, value) => ({ ...said, tags: value.split(/\s+/).filter((tag) => tag !== '') }),
  },
];
