import type { Properties } from '../model/report';
import type { Document } from './document';

/** What the text says of itself: a portal's metadata block first, then the report's opening lines. */
export function findProperties(document: Document): Properties {
  const year = /(20\d\d)年(?=政府工作报告|，)/.exec(document.reading.clean)?.[1] ?? null;
  return { title: null, place: null, issuer: null, date: null, year, speaker: null };
}
