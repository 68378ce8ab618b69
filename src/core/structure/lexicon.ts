/** What `seeds/lexicon/headingSigns.tsv` knows of how headings, and lines that only look like them, are worded. */
export interface StructureLexicon {
  /** Calls to the audience: 各位代表, 同志们. */
  readonly salutations: readonly string[];
  /** Words a newspaper's by-line starts with: 本报讯, 记者. */
  readonly bylines: readonly string[];
  /** Words a news story begins with: 日前, 记者昨天. */
  readonly leads: readonly string[];
  /** Ends of an office that stands before its holder's name: 书记, 区长, 主任. */
  readonly offices: readonly string[];
  /** What the names of administrative divisions end in: 省, 县. */
  readonly divisions: readonly string[];
  /** What stands where a name might: 市长热线. */
  readonly services: readonly string[];
  /** Times that the title of a report or of its part begins with: 今年, 十五五. */
  readonly periods: readonly string[];
  /** Ends of the names of bodies that sign documents: 人民政府, 委员会. */
  readonly bodies: readonly string[];
  /** Kinds of official documents, which the name of one ends in: 通知, 决定. */
  readonly kinds: readonly string[];
  /** Labels of a page's metadata and footer: 索引号, 责任编辑. */
  readonly labels: readonly string[];
  /** Credits and contacts of a page, anywhere in its line: 地址：, 技术支持. */
  readonly credits: readonly string[];
  /** Columns of papers and portals, alone on the line over their pages: 图片新闻, 通知公告. */
  readonly columns: readonly string[];
  /** Ends of what a picture shows: 会议现场. */
  readonly captions: readonly string[];
  /** Headings under which terms are explained one a line: 名词解释. */
  readonly glossaries: readonly string[];
  /** Words a narrating sentence starts with, a title never: 近年来, 据了解. */
  readonly narration: readonly string[];
  /** Verbs that lead to what somebody says: 强调, 指出. */
  readonly sayings: readonly string[];
  /** Words that make a sentence a statement rather than a title: 是, 我们将. */
  readonly statements: readonly string[];
  /** Words that hold a statement's word without stating anything: 实事求是. */
  readonly exceptions: readonly string[];
  /** Verbs a title starts with: 加快, 做强. */
  readonly openers: readonly string[];
  /** Predicates a title ends with: 持续提升, 更加稳固. */
  readonly closers: readonly string[];
  /** Ends of the headings of a report's parts: 工作回顾. */
  readonly parts: readonly string[];
  /** Short headings of what stands before and behind the parts: 前言, 结束语. */
  readonly matter: readonly string[];
}
