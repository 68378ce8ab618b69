import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { kindBits, longestTerm } from '../terms';
import { startOfName } from './suffixedNames';

const route = /至(\p{Script=Han}{2,8}?)(?=[、和及]|等)/gu;
/** What the rest of a list must name for its items to be ways. */
const way = /(?:铁路|高铁|高速|公路|城际|快速通道|快速路)(?![人经])/;
const restOfClause = /[^，。；：！？\n]*/y;
const place = kindBits('division', 'shortDivision', 'shortCounty', 'town', 'region');

/** Ways by where they lead, in a list that says what they are: 桐庐|至|白石、临湖至安吉港等高速公路. */
export function* recogniseRoutes(context: NameContext): Iterable<Candidate> {
  const { text, matches } = context;
  for (const { 0: found, index } of text.matchAll(route)) {
    const to = index + found.length;
    restOfClause.lastIndex = to;
    if (!way.test(restOfClause.exec(text)?.[0] ?? '')) continue;
    const from = startOfName(context, index);
    const leads = longestTerm(matches, from, place) > 0 || longestTerm(matches, index + 1, place) > 0;
    if (index - from > 1 && leads) yield { from, to, type: 'facility', score: 0.7, rule: 'route' };
  }
}
