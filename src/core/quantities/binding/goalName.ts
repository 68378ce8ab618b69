import type { CleanSpan } from '../../model/span';
import type { GoalCue } from './lexicon';
import { spanOf, trimEdges } from './names';
import { readHead } from './phrase';
import { readTail } from './tail';
import { is, joins, textOf, type Token } from './tokens';

/** How many characters a goal's name may have. */
const length = { least: 2, most: 40 };
/** Nobody can check whether 更多项目 were delivered. */
const vague = /^(?:一批|一系列|更多|以|各项|(?:全年|年度)(?:各项|目标|经济社会发展))/;

/**
 * What a goal without a number is about, given what stands before and after its cue in its clause: before it
 * (村级服务站 of 村级服务站全覆盖), after it (东湖大桥 of 建成东湖大桥), or between 完成 and it. Null where nothing is named.
 */
export function readGoalName(
  text: string,
  before: readonly Token[],
  after: readonly Token[],
  cue: GoalCue,
): CleanSpan | null {
  const name = nameOf(text, before, after, cue);
  if (name === null || vague.test(textOf(text, name))) return null;
  const size = name.to - name.from;
  return size >= length.least && size <= length.most ? name : null;
}

function nameOf(
  text: string,
  before: readonly Token[],
  after: readonly Token[],
  { asks }: GoalCue,
): CleanSpan | null {
  if (asks === 'completion') return taskName(text, before, after);
  if (asks === 'opening') return spanOf(trimEdges(after));
  const { name } = readHead(text, before);
  if (name.length === 0) return spanOf(readTail(text, after).name);
  return describesNext(after) ? null : nameBefore(text, before, name);
}

/** 减排 of 减排完成省下达的任务 and of 完成下达的减排任务, 创建 of 完成创建任务; null where 完成 does not stand before. */
function taskName(text: string, before: readonly Token[], after: readonly Token[]): CleanSpan | null {
  const done = before.findLastIndex((token) => is(token, 'reach'));
  if (done < 0) return null;
  const { name } = readHead(text, before.slice(0, done));
  const task = spanOf(name) ?? spanOf(readTail(text, after).name) ?? spanOf(before.slice(done + 1));
  return task && { from: task.from, to: task.to - lengthOfTask(textOf(text, task)) };
}

const lengthOfTask = (name: string): number => /(?:目标)?任务$/.exec(name)?.[0].length ?? 0;

/** 项目 alone names nothing: the examples before 等 stay with it. */
function nameBefore(text: string, before: readonly Token[], name: readonly Token[]): CleanSpan | null {
  if (!name.every((token) => is(token, 'generic', 'project'))) return spanOf(withoutEnd(text, name));
  const first = before.findIndex((token) => !is(token, ...leading));
  return spanOf(withoutEnd(text, before.slice(first)));
}

const leading = ['modal', 'causative', 'progress', 'reach', 'lead', 'time'] as const;

/** Whether words that name something go on after a cue: 竣工投用配套服务. */
function describesNext(after: readonly Token[]): boolean {
  const end = after.findIndex(({ mark }) => mark);
  return after.slice(0, end < 0 ? after.length : end).some(isNoun);
}

const isNoun = (token: Token): boolean =>
  token.lexeme === null || is(token, 'plain', 'generic', 'matter', 'project');

/** Leaves out what only says how it gets there: 快速, 落地和 of 项目快速落地和投产. */
function withoutEnd(text: string, name: readonly Token[]): readonly Token[] {
  const last = name.findLastIndex(
    (token) => !is(token, 'lead', 'status', 'causative') && !joins(text, token),
  );
  return last < 0 ? name : name.slice(0, last + 1);
}
