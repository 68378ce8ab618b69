import * as vscode from 'vscode';
import { comparators } from '../core/model/quantity';
import { compareSpans, overlaps, type Span } from '../core/model/span';
import type { CorrectedValues, Mark } from '../server/protocol';
import type { Decidable } from '../views/decidable';
import { readNumber } from '../views/readNumber';
import type { DecisionStep } from './decisions';
import { changedState, labelStep, moveStep } from './decisionSteps';
import { askForLabel, labelNames } from './labelInput';
import { newDraft } from './newDraft';
import type { DocumentReport } from './reports';

/** What a mark says of its text besides its label. */
type Said = Pick<Mark, 'values' | 'note' | 'tags'>;

/** A part of a mark that can be set by hand, with what it is now. */
interface Field {
  /** What the argument of a key calls it. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** Null where nothing is changed. */
  readonly ask: () => Promise<DecisionStep | null>;
}

/**
 * Asks which part of a mark is wrong and what it should be; the step that corrects it, null where nothing changed.
 * @param selected what the person selected: the text the mark should stand on
 * @param name the part to ask for at once
 */
export async function askForCorrection(
  here: Decidable,
  found: DocumentReport,
  selected: Span | null = null,
  name?: unknown,
): Promise<DecisionStep | null> {
  const fields = fieldsOf(here, found, selected);
  const named = fields.find((field) => field.name === name);
  if (named) return named.ask();
  const items = fields.map((field) => ({ ...field, description: field.value }));
  const placeHolder = vscode.l10n.t('What should be corrected?');
  const picked = await vscode.window.showQuickPick(items, { placeHolder });
  return picked ? picked.ask() : null;
}

function fieldsOf(here: Decidable, { report, document }: DocumentReport, selected: Span | null): Field[] {
  const { span, label, mark } = here;
  const said: Said = mark ?? { values: {}, note: null, tags: [] };
  const quantity = report.quantities.find(
    (each) => each.span.start === span.start && each.span.end === span.end,
  );
  const known: CorrectedValues = { ...(quantity ? valuesOf(quantity) : {}), ...said.values };
  const type: Field = {
    name: 'type',
    label: vscode.l10n.t('Type or role'),
    value: labelNames()[label],
    ask: async () => {
      const asked = await askForLabel(label);
      return asked === undefined || asked === label ? null : labelStep(here, asked);
    },
  };
  const isMoved = selected !== null && overlaps(selected, span) && compareSpans(selected, span) !== 0;
  return [
    type,
    ...(isMoved ? [spanField(here, selected, document)] : []),
    ...(quantity || label === 'goal' ? valueFields(here, said, known) : []),
    ...freeFields(here, said),
  ];
}

const spanField = (here: Decidable, selected: Span, document: vscode.TextDocument): Field => ({
  name: 'span',
  label: vscode.l10n.t('Its text: what is selected'),
  value: document.getText().slice(selected.start, selected.end).replace(/\s+/g, ' '),
  ask: () => Promise.resolve(moveStep(here, selected, changedState(here.mark))),
});

/** The step that makes a mark say this. */
function sayingStep({ span, label, mark }: Decidable, said: Said): DecisionStep {
  const state = changedState(mark);
  return mark
    ? { set: [{ ...mark, ...said, state }] }
    : { add: [{ ...newDraft({ span, label, state }), ...said }] };
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

/** What a person may type for a part of a mark, and what it makes the mark say. */
interface TypedField extends Omit<Field, 'ask'> {
  readonly says: (value: string) => Said;
  readonly check?: (value: string) => string | undefined;
}

const typed = (here: Decidable, { says, check, ...field }: TypedField): Field => ({
  ...field,
  ask: async () => {
    const value = await vscode.window.showInputBox({
      prompt: field.label,
      value: field.value,
      validateInput: (text) => check?.(text),
    });
    return value === undefined || value === field.value ? null : sayingStep(here, says(value));
  },
});

function comparatorField(here: Decidable, said: Said, { comparator = '=' }: CorrectedValues): Field {
  const label = vscode.l10n.t('Comparator');
  return {
    ...{ name: 'comparator', label, value: comparator },
    ask: async () => {
      const picked = await vscode.window.showQuickPick(comparators, { placeHolder: label });
      const asked = comparators.find((each) => each === picked);
      if (asked === undefined || asked === comparator) return null;
      return sayingStep(here, { ...said, values: { ...said.values, comparator: asked } });
    },
  };
}

function valueFields(here: Decidable, said: Said, known: CorrectedValues): Field[] {
  const text = (name: 'indicator' | 'unit' | 'period', label: string): Field =>
    typed(here, {
      ...{ name, label, value: known[name] ?? '' },
      says: (value) => ({ ...said, values: { ...said.values, [name]: value } }),
    });
  const number = (name: 'min' | 'max', label: string): Field =>
    typed(here, {
      ...{ name, label, value: known[name]?.toString() ?? '' },
      says: (value) => ({ ...said, values: { ...said.values, [name]: Number(value) } }),
      check: (value) => (readNumber(value) === null ? vscode.l10n.t('This must be a number.') : undefined),
    });
  const indicator = text('indicator', vscode.l10n.t('Indicator'));
  if (here.label === 'goal') return [indicator];
  return [
    indicator,
    comparatorField(here, said, known),
    number('min', vscode.l10n.t('Least value')),
    number('max', vscode.l10n.t('Greatest value')),
    text('unit', vscode.l10n.t('Unit')),
    text('period', vscode.l10n.t('Period')),
  ];
}

const freeFields = (here: Decidable, said: Said): Field[] => [
  typed(here, {
    ...{ name: 'note', label: vscode.l10n.t('Note'), value: said.note ?? '' },
    says: (value) => ({ ...said, note: value === '' ? null : value }),
  }),
  typed(here, {
    ...{ name: 'tags', label: vscode.l10n.t('Tags, with spaces between them'), value: said.tags.join(' ') },
    says: (value) => ({ ...said, tags: value.split(/\s+/).filter((tag) => tag !== '') }),
  }),
];
