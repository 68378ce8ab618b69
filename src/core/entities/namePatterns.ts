import { anyOf } from '../text/anyOf';
import type { NameCues } from './cues';

/** What the words of `nameCues.tsv` form together, as expressions. */
export interface NamePatterns {
  /** What is done with a person named next: 任命|韩立|为…. */
  readonly appoints: RegExp;
  /** How one of many begins: 3个产业园, 国家级产业基地, 各管委会, 病险水库. */
  readonly opensOneOfMany: RegExp;
  /** What stands before one of many: 建成一批|体育公园, 申报省级|示范区. */
  readonly beforeOneOfMany: RegExp;
  /** What counts what stands before: 产业园|3个. */
  readonly countedAfter: RegExp;
  /** A count that ends its clause, so that it counts what stands before: 淘宝镇|2个，. */
  readonly countedLast: RegExp;
  /** The part of the country that something has a rank in: 居|西部|第一. */
  readonly rankedIn: RegExp;
  /** What stands before the bodies of every place: 全区|政协组织, 各乡|镇人民政府. */
  readonly everywhere: RegExp;
  /** How what is built nowhere ends: 产业集群, 花园城市; and what several have in common: 青岛两大|电站. */
  readonly noFacility: RegExp;
  /** How meetings, fairs and games end. */
  readonly meets: RegExp;
  /** Meetings of a kind, and that one is held: 召开|动员大会, 第一次全体会议, 参加各类|展会, 周平|主持大会. */
  readonly meetingOfAKind: RegExp;
  /** What as often speaks of papers in general as of one: 提高标准, 听取意见. */
  readonly vaguePaper: RegExp;
  /** Papers of a kind that many sign or draw up: 战略合作协议, 产业发展规划. */
  readonly paperOfAKind: RegExp;
  /** A paper of a kind that goes with the one named before it: 云湖公园规划|和建设方案. */
  readonly pairedPaper: RegExp;
  /** Papers that are not one: of several things, of a plan period, of something said before, on how things stand. */
  readonly severalPapers: RegExp;
  /** What is told of a paper and is not its name: 编制|全市|国土空间规划, 签署|新一轮|合作协议. */
  readonly toldOfPaper: RegExp;
  /** The mark of a quotation that ends a paper's name, and which state of the paper it is: 管理办法|（试行）. */
  readonly version: RegExp;
  /** How the papers end that are planned and passed: 规划, 条例. */
  readonly plan: RegExp;
  /** How the papers end that stand under their title: 实施方案, 工作规则（试行）. */
  readonly titleLine: RegExp;
}

/** Forms the expressions once for a lexicon. */
export function formNamePatterns(cues: NameCues): NamePatterns {
  const measure = anyOf(cues.measure);
  const rank = anyOf(cues.rank);
  return {
    appoints: new RegExp(anyOf(cues.appoints), 'g'),
    opensOneOfMany: new RegExp(
      `^(?:\\d[\\d.]*[万亿]?(?:吨(?!级)|[GMk]Wh?)|(?:\\d+|[一二两三四五六七八九十]+)${measure}|${rank}(?!${anyOf(cues.rankedZone)})|${anyOf(cues.ofMany)})`,
    ),
    beforeOneOfMany: new RegExp(`(?:\\d${measure}|${anyOf(cues.amongMany)}|${rank})$`),
    countedAfter: new RegExp(`^[（(]?\\d+(?:${measure}|万?亩)`),
    countedLast: new RegExp(`^\\d+${measure}(?![\\p{Script=Han}\\d])`, 'u'),
    rankedIn: new RegExp(`(?<!东)${anyOf(cues.part)}(?=${anyOf(cues.ranked)})`, 'g'),
    everywhere: new RegExp(`${anyOf(cues.everywhere)}$`),
    noFacility: new RegExp(`${anyOf(cues.noFacility)}$|\\p{Script=Han}[两三四五六七八九十]大(?![道桥])`, 'u'),
    meets: new RegExp(`${anyOf(cues.meets)}$`),
    meetingOfAKind: new RegExp(
      `^(?:第[一二三四五六]次)?${anyOf(cues.meetingKind)}*${anyOf(cues.meeting)}$|${anyOf(cues.convenes)}${anyOf(cues.meetingKind)}*${anyOf(cues.meeting)}$`,
    ),
    vaguePaper: new RegExp(`^(?:\\d{4}年)?[省市区县]?${anyOf(cues.vaguePaper)}$`),
    paperOfAKind: new RegExp(`^${anyOf(cues.paperKind)}*${anyOf(cues.paper)}$`),
    pairedPaper: new RegExp(`^[和及与]${anyOf(cues.paperKind)}+${anyOf(cues.paper)}`),
    severalPapers: new RegExp(
      `^(?:的|情况|[各多两]|\\d(?!\\d{3}年)|${anyOf(cues.pointsBack)})|等|\\d个|.新一轮|”(?:规划|计划|榜单)$|${anyOf(cues.paperOnState)}`,
    ),
    toldOfPaper: new RegExp(`^${anyOf(cues.toldOfPaper)}`),
    version: new RegExp(`^”?(?:[（(]${anyOf(cues.version)}[）)])?`),
    plan: new RegExp(`${anyOf(cues.plan)}$`),
    titleLine: new RegExp(
      `(?:${anyOf(cues.plan)}|${anyOf(cues.ruling)})(?:[（(]${anyOf(cues.version)}[）)])?$`,
    ),
  };
}
