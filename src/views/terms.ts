import type { DuplicateForm } from '../core/model/duplicate';
import type { EntityType } from '../core/model/entity';
import type { NoiseKind } from '../core/model/noise';
import type { Measure, Role, Strength } from '../core/model/quantity';
import type { GoalRole } from './goalEntries';
import type { Translate } from './translate';

/** The model's words as people read them. */
export const roleTerm = (role: Role, t: Translate): string =>
  ({ target: t('Target'), actual: t('Result'), other: t('Quantity') })[role];

export const goalRoleTerm = (role: GoalRole, t: Translate): string =>
  ({ target: t('Target'), actual: t('Result'), qualitative: t('Goal without a number') })[role];

export const strengthTerm = (strength: Strength, t: Translate): string =>
  ({
    binding: t('binding'),
    committed: t('committed'),
    striving: t('striving'),
    expected: t('expected'),
  })[strength];

export const measureTerm = (measure: Measure, t: Translate): string =>
  ({ increase: t('increase'), decrease: t('decrease'), level: t('reach') })[measure];

/** Years as a text has them, not what a person wrote in their stead: 2024, 2021-2025. */
const years = /^\d{4}(?:-\d{4})?$/;

/** The time a number holds for: `for 2021–2025`, 2021–2025年; what is more than years stands as it is. */
export const periodTerm = (period: string, t: Translate): string =>
  years.test(period) ? t('for {0}', period.replace('-', '–')) : period;

export const entityTerm = (type: EntityType, t: Translate): string =>
  ({
    person: t('Person'),
    place: t('Place'),
    organization: t('Organization'),
    facility: t('Facility'),
    document: t('Document'),
    meeting: t('Meeting'),
    program: t('Program'),
    time: t('Time'),
  })[type];

export const duplicateTerm = (form: DuplicateForm, t: Translate): string =>
  ({ exact: t('the same'), near: t('nearly the same'), partial: t('a part of it') })[form];

export const noiseTerm = (kind: NoiseKind, t: Translate): string =>
  ({
    pinyin: t('pinyin glosses'),
    traditional: t('Traditional characters'),
    mojibake: t('garbled characters'),
    spacing: t('stray spaces'),
    'column-break': t('cut paragraphs'),
    boilerplate: t('page boilerplate'),
    fullwidth: t('full-width digits and letters'),
  })[kind];
