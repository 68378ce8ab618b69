import { noOwnNames } from '../core/entities/ownNames';
import { changesBetween } from '../core/model/changes/reportChanges';
import { moveReport } from '../core/model/changes/movedReport';
import { editBetween, toReplacement } from '../core/model/edit';
import type { ReportAnalyser } from './reportAnalyser';

/** How long a report took to read in which a key is answered at once, and one in which its names wait, in milliseconds. */
const paces = [0, Infinity];

/** Does with a piece of a report what is done when it is opened and a key is pressed in it, for nothing but the practice. */
export function rehearse(piece: string, { analyse, analyseInSteps }: ReportAnalyser): void {
  const report = analyse(piece, '', noOwnNames);
  const middle = piece.length / 2;
  const typed = `${piece.slice(0, middle)}，${piece.slice(middle)}`;
  const edit = toReplacement(editBetween(piece, typed));
  for (const analysisMs of paces) {
    const before = { ...report, stats: { analysisMs } };
    const after = analyseInSteps(typed, '', noOwnNames, { text: piece, report: before });
    changesBetween(after.moved ?? moveReport(before, edit), after.report);
  }
}
