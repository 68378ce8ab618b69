import type { DuplicateForm } from '../core/model/duplicate';
import type { EntityType } from '../core/model/entity';
import type { NoiseKind } from '../core/model/noise';
import type { Measure, Role, Strength } from '../core/model/quantity';
import type { GoalRole } from './goalEntries';
import type { Translate } from './translate';

/** The model's words as people read them. */
export const roleTerm = (role: Role, t: Translate): string =>
  ({ target: t('Target'), actual: t('Actual'), other: t('Quantity') })[role];

export const goalRoleTerm = (role: GoalRole, t: Translate): string =>
  ({ target: t('Target'), actual: t('Actual'), qualitative: t('Goal without a number') })[role];

export const strengthTerm = (strength: Strength, t: Translate): string =>
  ({
    binding: t('binding'),
    committed: t('committed'),
    striving: t('striving'),
    expected: t('expected'),
  })[strength];

export const measureTerm = (measure: Measure, t: Translate): string =>
  ({ increase: t('increase'), decrease: t('decrease'), level: t('reach') })[measure];

const rate = /^(?:%|‰|个?百分点)$/;

/** A change as it is said of a rate (增长6%) and of a count (新增10家); empty for a level, which needs no word. */
export const changeTerm = (measure: Measure, unit: string, t: Translate): string =>
  rate.test(unit)
    ? { increase: t('up'), decrease: t('down'), level: '' }[measure]
    : { increase: t('add'), decrease: t('cut'), level: '' }[measure];

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
