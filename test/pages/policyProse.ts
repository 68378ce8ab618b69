import type { Random } from './random';

const verbs =
  '推进 加快 深化 实施 统筹 完善 健全 强化 优化 落实 推动 开展 提升 壮大 培育 盘活 打造 规范 巩固 拓展'.split(
    ' ',
  );
const objects =
  '城乡供水一体化 老旧小区改造 高标准农田建设 营商环境改革 园区基础设施配套 科技成果转化 优质粮源基地建设 城市排水管网改造 智慧医疗平台建设 乡村道路硬化 河道综合治理 企业梯度培育 专项债券申报 数字政务服务 冷链物流布局 职业技能培训 文旅融合发展 耕地保护制度 基层治理网格化 安全生产专项整治 污水处理厂扩建 残疾人康复服务 社区养老设施建设 学前教育普惠扩容 公共文化惠民演出'.split(
    ' ',
  );
const counted =
  '新建改建农村公路 完成技改投资 新增城镇就业 改造危旧房 新增学位 签约重点项目 培育规上企业 新增停车泊位 整治背街小巷 铺设燃气管网 新增造林绿化 发放创业贷款'.split(
    ' ',
  );
const units = '公里 万元 人 户 个 家 处 条 亩 件 台 场'.split(' ');
const results =
  '群众出行更加便捷 发展后劲明显增强 城市面貌焕然一新 产业链条持续延伸 服务效能稳步提高 要素保障更加有力 治理水平不断提升 居民收入持续增长 生态底色更加鲜明 创新活力竞相迸发'.split(
    ' ',
  );
const given =
  '明德泰和鑫源宏远兴隆安康嘉禾瑞丰华阳振业凯旋新锦盛达广厦润泽清河金桥东湖南岭北辰西苑长乐永福'.split('');
const suffixes = '产业园 科技公司 示范区 农业合作社 商贸城 实验学校 医药集团 湿地公园'.split(' ');
const places = '城东 城西 河口 临江 青山 柳林 石桥 双塔 古渡 沙湾 望海 云岭'.split(' ');

/** A name that is most likely used once: `泰瑞华阳科技公司`. */
const name = (random: Random): string =>
  Array.from({ length: 4 }, () => random.pick(given)).join('') + random.pick(suffixes);

const clauses: readonly ((random: Random) => string)[] = [
  (random) => `${random.pick(verbs)}${random.pick(objects)}`,
  (random) => `依托${name(random)}${random.pick(verbs)}${random.pick(objects)}`,
  (random) => `${random.pick(counted)}${random.between(2, 9800)}${random.pick(units)}`,
  (random) =>
    `支持${name(random)}等${random.between(2, 40)}家单位${random.pick(verbs)}${random.pick(objects)}`,
  (random) => `在${random.pick(places)}片区${random.pick(verbs)}${random.pick(objects)}`,
  (random) => random.pick(results),
];

/** A sentence of two to four clauses in the style of a work report, with its full stop. */
export const sentence = (random: Random): string =>
  `${Array.from({ length: random.between(2, 4) }, () => random.pick(clauses)(random)).join('，')}。`;

/** A paragraph of three to six sentences. */
export const paragraph = (random: Random): string =>
  Array.from({ length: random.between(3, 6) }, () => sentence(random)).join('');

/** A title of an article or a part. */
export const title = (random: Random): string =>
  `${random.pick(verbs)}${random.pick(objects)} ${random.pick(verbs)}${name(random)}建设`;
