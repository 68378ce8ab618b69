import { measureOf } from '../draft';
import { partsOf, type Pattern } from './pattern';

/** Nothing named, but a clause without a value named it since the last one: 税收：增长8%, 税收首超百亿元，达到102亿元. */
export const announced: Pattern = ({ head, subject }) =>
  subject.length === 0 ? null : { rule: 'inherited', parts: partsOf(subject), measure: measureOf(head.verb) };
