import { exportGoals } from '../views/exports/exportGoals';
import { goalRows } from '../views/exports/goalRows';
import { type ExportedGoals, exportMethod, type ExportParams } from './protocol';
import type { ServerContext } from './serverContext';

/** Writes the goals of an open report as a file of some format; the client decides where it goes. */
export function registerExports({ connection, analyses, t }: ServerContext): void {
  connection.onRequest(
    exportMethod,
    async ({ uri, format, roles }: ExportParams): Promise<ExportedGoals | null> => {
      const analysis = await analyses.of(uri);
      if (!analysis) return null;
      const rows = goalRows(analysis.report, analysis.text, roles);
      const content = await exportGoals(rows, format, t, ({ line }) => `${uri}#L${line}`);
      return { content: typeof content === 'string' ? content : Array.from(content) };
    },
  );
}
