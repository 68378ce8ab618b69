/** What reports say all the time and other texts hardly ever, in both scripts. */
const reportWords =
  /政府工作|工作报告|工作報告|人民代表大会|人民代表大會|各位代表|本报讯|高质量发展|高質量發展|经济|經濟|增长|增長|亿元|億元|万元|萬元|建设|建設|推进|推進|产业|產業|项目|項目|力争|力爭|确保|確保|完善|加快|发展|發展|工程|改革|投资|投資|民生|规划|規劃|推动|推動|聚焦|落实|落實|提升|治理|群众|群眾|全省|全市|全县|全區|全区|市委|区委|区政府|市政府|企业|企業|乡村|鄉村|农村|農村/g;

/** Who governs and for whom: what tells a report from a contract, a company's figures or a program's log. */
const publicWords =
  /政府工作|工作报告|工作報告|人民代表大会|人民代表大會|人大|政协|政協|各位代表|本报讯|本報訊|高质量发展|高質量發展|民生|群众|群眾|全省|全市|全县|全縣|全區|全区|省委|市委|县委|縣委|区委|區委|党委|黨委|党中央|黨中央|人民政府|省政府|市政府|县政府|縣政府|区政府|區政府|乡村|鄉村|农村|農村|城乡|城鄉|乡镇|鄉鎮|街道|社区|社區|统筹|統籌|贯彻|貫徹|坚持|堅持|营商环境|營商環境|示范|示範|扎实|扎實|生态|生態|脱贫|脫貧|振兴|振興|惠民|公共|社会|社會|居民|就业|就業|养老|養老|财政|財政|招商|开发区|開發區|基层|基層|五年规划|五年規劃/g;

/** How much of a text is enough to judge it, in UTF-16 code units. */
const sampleLength = 20_000;
const fewestHanCharacters = 60;
/** The share of report words in a report; prose of other kinds stays far below half of it. */
const typicalShare = 0.12;
/** How many different public words even a page of a report has; other texts have one or two by chance. */
const typicalPublicWords = 6;

/**
 * How much a text reads like a policy report, from 0 (not at all) to 1: by the share of its Han characters that
 * belong to the words of such reports, and by how many different words it has for who governs and for whom.
 * Reads only the beginning, in linear time, glosses as `報(bào)` left out.
 * @example reportLikeness('全县统筹城乡发展，坚持民生优先，加快推进社区养老项目建设，力争完成投资12亿元。'.repeat(3)) // 1
 */
export function reportLikeness(text: string): number {
  const sample = text.slice(0, sampleLength).replace(/\([a-zà-ǜ]{1,6}\)/giu, '');
  const han = sample.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (han < fewestHanCharacters) return 0;
  const covered = sample.match(reportWords)?.reduce((sum, word) => sum + word.length, 0) ?? 0;
  const kinds = new Set(sample.match(publicWords)).size;
  return Math.min(1, covered / han / typicalShare, kinds / typicalPublicWords);
}

/** Whether a text reads enough like a report to be treated as one without being asked. */
export const looksLikeReport = (text: string): boolean => reportLikeness(text) >= 0.5;
