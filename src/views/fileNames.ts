/** The list of names that holds for the reports in its folder and below. */
export const nameListFile = '.policy-lexicon.txt';

/**
 * What the file is called, beside a report, that holds what was decided about it.
 * @param report the report's own name, without folder
 * @example sidecarName('年报.txt') // '年报.policy.json'
 */
export const sidecarName = (report: string): string => `${report.replace(/(?<=.)\.[^.]*$/, '')}.policy.json`;
