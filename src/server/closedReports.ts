import type { Reanchored } from '../core/annotations/reanchor';
import type { Report } from '../core/model/report';
import { Decisions } from './decisions';
import type { NameLists } from './nameLists';
import type { ClosedReport, Decided, DecideParams } from './protocol';
import type { ReportAnalyser } from './reportAnalyser';

/** A report that is not open, as the person decided it in its sidecar. */
export interface ClosedAnalysis {
  readonly report: Report;
  readonly marks: Reanchored;
  /** Whether its sidecar can be read and may be written. */
  readonly isKept: boolean;
}

/** Reports that are not open. Nothing of them is remembered. */
export class ClosedReports {
  readonly #analyser: ReportAnalyser;
  readonly #nameLists: NameLists;

  constructor(analyser: ReportAnalyser, nameLists: NameLists) {
    this.#analyser = analyser;
    this.#nameLists = nameLists;
  }

  analyse(uri: string, { text, sidecar }: ClosedReport): ClosedAnalysis {
    const decisions = new Decisions(this.#analyser.textLexicon, this.#analyser.readValue);
    const { problem } = decisions.load(uri, text, sidecar);
    const report = this.#analyser.analyse(text, uri, this.#nameLists.namesFor(uri));
    return {
      report: decisions.apply(uri, text, report),
      marks: decisions.marks(uri, text),
      isKept: problem === null,
    };
  }

  /** Takes one step; null where the sidecar cannot be read and must be left alone. */
  decide(params: Omit<DecideParams, 'version'>, { text, sidecar }: ClosedReport): Decided | null {
    const decisions = new Decisions(this.#analyser.textLexicon, this.#analyser.readValue);
    const { problem } = decisions.load(params.uri, text, sidecar);
    return problem === null ? decisions.decide(params, text) : null;
  }
}
