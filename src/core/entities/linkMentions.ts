import type { Entity } from '../model/entity';
import { type Reading, toSource } from '../text/reading';
import type { Candidate } from './candidate';

/** Brings the mentions of one thing under one entity. Ids follow the order of first mention. */
export function linkMentions(reading: Reading, names: readonly Candidate[]): Entity[] {
  const groups = new Map<string, Candidate[]>();
  for (const name of names) {
    const key = `${name.type} ${reading.clean.slice(name.from, name.to)}`;
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()].flatMap((mentions, index) => {
    const [first] = mentions;
    if (first === undefined) return [];
    return {
      id: `e${index + 1}`,
      type: first.type,
      name: reading.clean.slice(first.from, first.to),
      aliases: [],
      role: null,
      mentions: mentions.map((mention) => toSource(reading, mention)),
      confidence: Math.max(...mentions.map(({ score }) => score)),
      rule: first.rule,
    };
  });
}
