import { type Connection, Emitter } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { moveReport } from '../../../src/core/model/changes/movedReport';
import { takeChanges } from '../../../src/core/model/changes/reportChanges';
import { editBetween, toReplacement } from '../../../src/core/model/edit';
import type { Report } from '../../../src/core/model/report';
import type { Analysis } from '../../../src/server/analyses';
import type { MadeReport } from '../../../src/server/protocol';
import { registerReports } from '../../../src/server/registerReports';
import type { ServerContext } from '../../../src/server/serverContext';
import { lexicon } from '../lexicon';

const uri = 'file:///reports/one.txt';
const text = '全县地区生产总值增长5.5%左右。\n\n新增城镇就业3200人以上，改造老旧小区18个。\n';
const edited = `前言。\n${text}`;

/** A report in which a person says that no number is a target. */
const decided = (report: Report): Report => ({
  ...report,
  quantities: report.quantities.map((quantity) => ({ ...quantity, role: 'other' as const })),
});

/** Sends analyses to a client, and hands back the report it has of them in the end. */
function sendAll(analyses: readonly Partial<Analysis>[]): Report | undefined {
  const analysed = new Emitter<Analysis>();
  let taken: Report | undefined;
  const connection = {
    onRequest: () => undefined,
    onNotification: () => undefined,
    sendNotification: (_method: string, made: MadeReport) => {
      taken = 'report' in made ? made.report : taken && takeChanges(taken, made.changes);
      return Promise.resolve();
    },
  };
  registerReports({
    connection: connection as unknown as Connection,
    analyses: { onDidAnalyse: analysed.event, onDidForget: new Emitter<string>().event },
    decisions: { marks: () => ({ placed: [], lost: [] }) },
    clientOptions: { reports: true },
  } as unknown as ServerContext);
  for (const analysis of analyses) analysed.fire({ isPreliminary: false, ...analysis } as Analysis);
  return taken;
}

it.each([
  ['also after an edit', decided],
  ['also where they take it back', (report: Report) => report],
])('a client has every report as the person decided it, %s', (_name, now) => {
  const [before, after] = [analyze(text, { lexicon }), analyze(edited, { lexicon })];
  const document = TextDocument.create(uri, 'policy-report', 1, edited);
  const moved = moveReport(before, toReplacement(editBetween(text, edited)));
  const taken = sendAll([
    { document, version: 1, text, report: decided(before) },
    { document, version: 2, text: edited, report: now(after), moved },
  ]);
  expect(taken).toEqual(now(after));
});
