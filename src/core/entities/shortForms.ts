import type { EntityType } from '../model/entity';
import { type TermTable, valueOfTerm } from './termTable';
import { kindBit, kindBits } from './terms';

const legalForm = /(?:集团)?(?:股份|有限责任|有限)?(?:公司|合作社)$/;
const place = kindBits('division', 'shortDivision', 'shortCounty');
const branch = kindBit('orgSuffix');
const shortest = 3;

/**
 * The shorter names a full name may be called by afterwards: without the legal form, without the line of business,
 * without the place before it. 临湖云帆制药有限公司 → 临湖云帆制药, 临湖云帆, 云帆制药. Names of bodies have none.
 */
export function shortForms(name: string, type: EntityType, terms: TermTable): string[] {
  if (type !== 'organization' || !legalForm.test(name)) return [];
  const bare = name.replace(legalForm, '');
  const core = withoutEnding(bare, terms);
  const rooted = [bare, core].map((form) => withoutPlace(form, terms));
  return [...new Set([bare, core, ...rooted])].filter((form) => form.length >= shortest && form !== name);
}

function withoutEnding(name: string, terms: TermTable): string {
  for (let at = 2; at < name.length; at++)
    if ((valueOfTerm(terms, name.slice(at)) & branch) !== 0) return name.slice(0, at);
  return name;
}

function withoutPlace(name: string, terms: TermTable): string {
  for (let to = name.length - 2; to >= 2; to--)
    if ((valueOfTerm(terms, name.slice(0, to)) & place) !== 0) return name.slice(to);
  return name;
}
