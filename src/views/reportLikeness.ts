/** What reports say all the time and other texts hardly ever, in both scripts. */
const reportWords =
  /政府工作|工作报告|工作報告|人民代表大会|人民代表大會|各位代表|本报讯|高质量发展|高質量發展|经济|經濟|增长|增長|亿元|億元|万元|萬元|建设|建設|推进|推進|产业|產業|项目|項目|力争|力爭|确保|確保|完善|加快|发展|發展|工程|改革|投资|投資|民生|规划|規劃|推动|推動|聚焦|落实|落實|提升|治理|群众|群眾|全省|全市|全县|全區|全区|市委|区委|区政府|市政府|企业|企業|乡村|鄉村|农村|農村/g;

/** How much of a text is enough to judge it, in UTF-16 code units. */
const sampleLength = 20_000;
const fewestHanCharacters = 120;

/**
 * How much a text reads like a policy report, from 0 (not at all) to 1, by the share of its Han characters that
 * belong to the words of such reports. Reads only the beginning, in linear time, glosses as `報(bào)` left out.
 * @example reportLikeness('加快推进重点项目建设，力争完成投资120亿元。'.repeat(10)) // 1
 */
export function reportLikeness(text: string): number {
  const sample = text.slice(0, sampleLength).replace(/\([a-zà-ǜ]{1,6}\)/giu, '');
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han < fewestHanCharacters) return 0;
  const words = sample.match(reportWords) ?? [];
  const covered = words.reduce((sum, word) => sum + word.length, 0);
  return Math.min(1, covered / han / typicalShare);
}

/** The share those words have in a report; prose of other kinds stays far below half of it. */
const typicalShare = 0.12;

/** Whether a text reads enough like a report to be treated as one without being asked. */
export const looksLikeReport = (text: string): boolean => reportLikeness(text) >= 0.5;
