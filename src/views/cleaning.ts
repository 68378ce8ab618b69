import type { TextEdit } from '../core/model/edit';
import { noiseKinds } from '../core/model/noise';
import type { Report } from '../core/model/report';
import { safeRepairs } from './repairs';

/** What cleaning can mend: each kind of noise, and repeats. */
export const repairKinds = [...noiseKinds, 'duplicate'] as const;
export type RepairKind = (typeof repairKinds)[number];

/** The edits that mend whatever of these kinds can be mended without asking. Everything else stays as it is. */
export const cleaningEdits = (report: Report, text: string, kinds: readonly RepairKind[]): TextEdit[] =>
  safeRepairs(
    {
      ...report,
      noise: report.noise.filter(({ kind }) => kinds.includes(kind)),
      duplicates: kinds.includes('duplicate') ? report.duplicates : [],
    },
    text,
  );
