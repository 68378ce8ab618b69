import type { Candidate } from '../candidate';
import type { NameContext } from '../nameContext';
import { type Ending, startOfName } from './suffixedNames';

const codedRoad = /[GSXYC]\d{1,4}(?:[\p{Script=Han}]{2,4}线)?/gu;
const numberedRoad = /\d{3}国道|\d{3}省道|国道\d{3}|省道\d{3}/g;
const phase = /(?<=[\p{Script=Han}）])(?:[（(]?[一二三四五六首]期[）)]?)(?:工程|项目)?/gu;

/** Roads by their codes: S217临石线, G220东深线, 国道228. */
export function* recogniseRoads({ text }: NameContext): Iterable<Candidate> {
  for (const pattern of [codedRoad, numberedRoad])
    for (const { 0: found, index } of text.matchAll(pattern))
      yield { from: index, to: index + found.length, type: 'facility', score: 0.8, rule: 'road-code' };
}

/** Phases of a project: 云帆三期, 望川化工（二期）项目. */
export function* recognisePhases(context: NameContext): Iterable<Candidate> {
  for (const { 0: found, index } of context.text.matchAll(phase)) {
    const from = startOfName(context, index);
    if (index - from >= 2)
      yield { from, to: index + found.length, type: 'facility', score: 0.6, rule: 'phase' };
  }
}

/** Parks, zones, projects, stations, buildings by how they end: 望川化工产业园, 临湖东站, 白鹭湖公园. */
export const facilityEnding: Ending = {
  suffix: 'facilitySuffix',
  type: 'facility',
  rule: 'facility-suffix',
  least: 3,
};
