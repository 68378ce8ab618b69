import { entityTypes } from '../core/model/entity';
import type { NameListProblem } from '../core/entities/nameList';
import { entityTerm } from './terms';
import { listed, type Translate } from './translate';

/** What is wrong with a line of a name list, for the person who wrote it. */
export function nameListProblemText({ code }: NameListProblem, t: Translate): string {
  const types = listed(
    entityTypes.map((type) => entityTerm(type, t)),
    t,
  );
  switch (code) {
    case 'no-type':
      return t('A tab and the type of the name are missing: {0}, or - for what is no name.', types);
    case 'unknown-type':
      return t('This is no type of name. Write one of {0}, or - for what is no name.', types);
    case 'name-length':
      return t('A name has 2 to 100 characters.');
    case 'repeated':
      return t('This name stands in the list already; the first line counts.');
  }
}
