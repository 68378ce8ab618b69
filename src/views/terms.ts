import type { EntityType } from '../core/model/entity';
import type { NoiseKind } from '../core/model/noise';
import type { Measure, Role, Strength } from '../core/model/quantity';
import type { Translate } from './translate';

/** The model's words as people read them. */
export const roleTerm = (role: Role, t: Translate): string =>
  ({ target: t('Target'), actual: t('Actual'), other: t('Quantity') })[role];

export const strengthTerm = (strength: Strength, t: Translate): string =>
  ({
    binding: t('binding'),
    committed: t('committed'),
    striving: t('striving'),
    expected: t('expected'),
  })[strength];

export const measureTerm = (measure: Measure, t: Translate): string =>
  ({ increase: t('increase'), decrease: t('decrease'), level: t('reach') })[measure];

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
