import { is, textOf, type Token } from '../tokens';
import type { Draft } from '../draft';
import { governorOf, type Setting } from './setting';

const names = (text: string, tokens: readonly Token[], what: RegExp): boolean =>
  tokens.some((token) => what.test(textOf(text, token)));
const project = /项目|工程/;
/** What is made use of by those counted: 发挥8家龙头企业的带动作用. */
const use = /作用|优势/;

/** A count of projects whose investment the next clause gives: 推进585个项目建设，完成投资800亿元, 60个重点项目进展顺利，完成投资8亿元. */
export const scopesInvestment = ({ text, draft, following }: Setting): boolean =>
  draft.rule === 'value-first' &&
  names(text, draft.slot.tail, project) &&
  following.some((token) => token.mention !== null) &&
  following.some((token) => textOf(text, token).endsWith('投资')) &&
  (is(governorOf(draft.slot.head), 'progress') ||
    (isSubject(draft) &&
      is(
        following.find((token) => !is(token, 'lead', 'time')),
        'reach',
      )));

/** Whether the things counted stand alone as subject, and nothing is said of what became of them. */
const isSubject = ({ verb, slot: { head, tail } }: Draft): boolean =>
  verb === null &&
  head.every((token) => is(token, 'time', 'scope', 'lead')) &&
  !tail.some((token) => is(token, 'status'));

/**
 * The scope of what is moved along: 推进12个续建项目建设, 支持10家园区发展; but not of what they are moved to (推动5个项目开工),
 * nor what is not known yet: 推进100个以上项目建设.
 */
export function isInProgress({ text, draft, earlier, later }: Setting): boolean {
  if (draft.rule !== 'value-first' || draft.mention.comparator === '≥') return false;
  const governor = governorOf(earlier);
  if (
    !is(governor, 'progress') ||
    later.slice(isAttributive(later[0]) ? 1 : 0).some((token) => isResult(token, governor))
  )
    return false;
  if (is(governor, 'causative') || is(governor, 'preposition')) return true;
  return names(text, later, project) || names(text, later, use);
}

/** What things are moved to: 开工, 入选; by what only supports them (支持…做强) they are not moved to what they do. */
const isResult = (token: Token, governor: Token | undefined): boolean =>
  is(token, 'status', 'honour', 'reach') ||
  (is(token, 'act') && !is(token, 'work') && governor?.lexeme?.classes.get('progress') !== 'support');

/** A verb right behind a count only says of which sort they are: 新建 of 推进6个新建学校项目. */
const isAttributive = (token: Token | undefined): boolean =>
  is(token, 'act') && !is(token, 'status', 'honour');
