import type { Report } from '../core/model/report';
import { Decisions } from './decisions';
import type { NameLists } from './nameLists';
import type { ClosedReport } from './protocol';
import type { ReportAnalyser } from './reportAnalyser';

/** The report of a file that is not open, as the person decided it in its sidecar. Nothing of it is kept. */
export const createClosedAnalyser =
  ({ textLexicon, analyse }: ReportAnalyser, nameLists: NameLists) =>
  (uri: string, { text, sidecar }: ClosedReport): Report => {
    const decisions = new Decisions(textLexicon);
    decisions.load(uri, text, sidecar);
    return decisions.apply(uri, text, analyse(text, uri, nameLists.namesFor(uri)));
  };
