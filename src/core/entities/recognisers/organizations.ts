import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { kindBit, kindBits, longestTerm } from '../terms';
import { suffixedNames } from './suffixedNames';

const body = kindBit('govBody');
const place = kindBits('division', 'shortDivision', 'town', 'region');

/** Bodies of party and state, with the place before them: 定陶区人大常委会, 区委, 市政府, 党中央. */
export function* recogniseBodies(context: NameContext): Iterable<Candidate> {
  for (let at = 0; at < context.text.length; at++) {
    const to = at + longestTerm(context.matches, at, body);
    if (to === at) continue;
    const from = startOfPlaces(context, at);
    yield { from, to, type: 'organization', score: 0.7, rule: from < at ? 'body-of-place' : 'body' };
    at = to - 1;
  }
}

/** Where the places that stand right before an offset start. */
function startOfPlaces({ words }: NameContext, at: number): number {
  let from = at;
  while (from > 0 && words.ends[from - 1] === from && ((words.values[from - 1] ?? 0) & place) !== 0)
    from = words.starts[from - 1] ?? 0;
  return from;
}

/** Companies, schools, hospitals, institutes by how they end: 山东二叶制药有限公司, 山大附中实验学校. */
export const recogniseOrganizations = (context: NameContext): Iterable<Candidate> =>
  suffixedNames(context, {
    suffix: 'orgSuffix',
    type: 'organization',
    rule: 'organization-suffix',
    least: 4,
  });
