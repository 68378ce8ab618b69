import type { NameContext } from '../nameContext';
import { kindBit, kindBits, kindsOf } from '../terms';
import type { Layer } from './layers';
import { distanceClass, hashText } from './marks';

const lead = kindBit('lead');
const endings = kindBits(
  'orgSuffix',
  'facilitySuffix',
  'phase',
  'meetingSuffix',
  'documentSuffix',
  'programSuffix',
  'placeSuffix',
);
const breaks = new Set(Array.from('，。；：、！？\n《》', (mark) => mark.charCodeAt(0)));

/**
 * How a unit stands in its phrase (what lies between two marks): the verb that led to it and how far back, the next
 * ending of a name ahead and how far, and how the phrase ends.
 */
export function phraseLayers(context: NameContext): Layer[] {
  return [leadLayer(context), aheadLayer(context), endingLayer(context.text)];
}

function leadLayer({ text, words }: NameContext): Layer {
  const layer = new Uint16Array(text.length);
  let last = 0;
  let lastEnd = 0;
  for (let at = 0; at < text.length; at++) {
    if (breaks.has(text.charCodeAt(at))) {
      last = hashText(text, at, at + 1, 12);
      lastEnd = at + 1;
    } else if (words.starts[at] === at && ((words.values[at] ?? 0) & lead) !== 0) {
      const to = words.ends[at] ?? at + 1;
      last = hashText(text, at, to, 12);
      lastEnd = to;
    }
    if (at >= lastEnd) layer[at] = (last << 3) | distanceClass(at - lastEnd + 1);
  }
  return layer;
}

function aheadLayer({ text, words }: NameContext): Layer {
  const layer = new Uint16Array(text.length);
  let kinds = 0;
  let end = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (breaks.has(text.charCodeAt(at))) kinds = 0;
    else if (words.ends[at] === at + 1 && ((words.values[at] ?? 0) & endings) !== 0) {
      kinds = kindsOf((words.values[at] ?? 0) & endings);
      end = at + 1;
    }
    if (kinds !== 0) layer[at] = (((kinds ^ (kinds >>> 7)) & 0x1fff) << 3) | distanceClass(end - at);
  }
  return layer;
}

function endingLayer(text: string): Layer {
  const layer = new Uint16Array(text.length);
  let end = text.length;
  let ending = 0;
  for (let at = text.length - 1; at >= 0; at--) {
    if (breaks.has(text.charCodeAt(at))) {
      end = at;
      continue;
    }
    if (end - at <= 2) ending = hashText(text, at, end, 13);
    layer[at] = ending | (distanceClass(end - at) << 13);
  }
  return layer;
}
