import type { TextEdit } from '../core/model/edit';
import { noiseKinds } from '../core/model/noise';
import type { Report } from '../core/model/report';
import { certainRepairs } from './repairs';

/** What cleaning can mend: each kind of noise, and repeats. */
export const repairKinds = [...noiseKinds, 'duplicates'] as const;
export type RepairKind = (typeof repairKinds)[number];

/** What is mended where nobody says which: whatever takes away nothing that stands only once. */
export const safeRepairKinds: readonly RepairKind[] = repairKinds.filter((kind) => kind !== 'boilerplate');

/** The edits that mend whatever of these kinds can be mended without asking. Everything else stays as it is. */
export const cleaningEdits = (report: Report, text: string, kinds: readonly RepairKind[]): TextEdit[] =>
  certainRepairs(
    {
      ...report,
      noise: report.noise.filter(({ kind }) => kinds.includes(kind)),
      duplicates: kinds.includes('duplicates') ? report.duplicates : [],
    },
    text,
  );
