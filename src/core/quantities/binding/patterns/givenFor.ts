import { readTail } from '../tail';
import { is } from '../tokens';
import { partsOf, type Pattern } from './pattern';

/** Money by what it is set aside for: 富硒产业 of 安排2亿元支持富硒产业. */
export const givenFor: Pattern = ({ text, slot: { mention, tail }, verb }) => {
  const [support, ...object] = tail;
  if (!mention.unit.endsWith('元') || !is(verb ?? undefined, 'act') || !is(support, 'causative', 'progress'))
    return null;
  const { name } = readTail(text, object);
  return name.length === 0 ? null : { rule: 'value-first', parts: partsOf(name), measure: 'level' };
};
