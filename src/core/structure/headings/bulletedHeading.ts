import { bullet } from '../line';
import { endsInQuantity } from '../signs';
import { isTitle } from './bareLineHeading';
import { type HeadingRecogniser, markLine } from './headingMark';

/** A title behind the sign of a list, with its text under it: `● 产业升级提速`. Whether its sign sets a list, the whole text tells. */
export const bulletedHeading: HeadingRecogniser = (line, lexicon) => {
  const from = bullet.exec(line.text)?.[0].length ?? 0;
  const title = line.text.slice(from);
  if (from === 0 || !line.startsAfresh || !isTitle(title, lexicon) || endsInQuantity(title)) return null;
  return markLine(line, from, line.text.length, { form: 'line', style: 'bulleted' });
};
