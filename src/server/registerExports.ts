import { exportGoals } from '../views/exports/exportGoals';
import { type GoalRow, goalRows } from '../views/exports/goalRows';
import { lineAddress } from '../views/exports/lineAddress';
import {
  type ExportedGoals,
  exportMethod,
  type ExportParams,
  goalRowsMethod,
  type GoalRowsParams,
} from './protocol';
import type { ServerContext } from './serverContext';

/** Gives the goals of one report after another as rows, and writes rows as a file of some format. */
export function registerExports(context: ServerContext): void {
  const { connection, analyses, closedReports, conversions, t } = context;
  connection.onRequest(
    goalRowsMethod,
    async ({ uri, name, roles, closed }: GoalRowsParams): Promise<GoalRow[] | null> => {
      const found = closed
        ? { text: closed.text, report: closedReports.analyse(uri, closed).report }
        : await analyses.of(uri);
      return found && goalRows({ ...found.report, file: name }, found.text, roles, conversions());
    },
  );
  connection.onRequest(
    exportMethod,
    async ({ rows, format, addresses }: ExportParams): Promise<ExportedGoals> => {
      const linkTo = ({ file, line }: GoalRow): string | null => {
        const address = addresses[file ?? ''];
        return address === undefined ? null : lineAddress(address, line);
      };
      const content = await exportGoals(rows, format, t, linkTo);
      return { content: typeof content === 'string' ? content : Array.from(content) };
    },
  );
}
