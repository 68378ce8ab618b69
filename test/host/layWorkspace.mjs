import { Buffer } from 'node:buffer';
import { existsSync } from 'node:fs';
import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cache, realReports, samples } from './paths.mjs';

/**
 * Lays a fresh folder that tests may write in: `samples/` with our own reports, `bad/` with files that are no proper report,
 * and, where they are there, `real/` with the real ones.
 * @param {string} name
 * @returns {Promise<string>} its path
 */
export async function layWorkspace(name) {
  const folder = join(cache, 'workspace', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'bad'), { recursive: true });
  await cp(samples, join(folder, 'samples'), { recursive: true });
  if (existsSync(realReports)) await cp(realReports, join(folder, 'real'), { recursive: true });
  for (const [file, content] of Object.entries(await badFiles()))
    await writeFile(join(folder, 'bad', file), content);
  return folder;
}

/** A sentence of a report, for files whose trouble lies elsewhere. */
const sentence = '今年全县经济社会发展的主要预期目标是:地区生产总值增长6%左右;城镇新增就业5200人以上。';

/** @returns {Promise<Record<string, string | Buffer>>} */
async function badFiles() {
  const { default: iconv } = await import('iconv-lite');
  const loneSurrogates = `政府工作报告\n\ud83d\n${sentence}\udc00${sentence}\n`;
  return {
    'binary.txt': Buffer.from(Array.from({ length: 65_536 }, (_, index) => (index * 7919) % 256)),
    'empty.txt': '',
    'one-line.txt': sentence.repeat(Math.ceil(2_000_000 / sentence.length)),
    'gbk.txt': iconv.encode(`政府工作报告\n\n一、2024年工作回顾\n\n${sentence}\n`.repeat(3), 'gb18030'),
    'surrogates-utf16.txt': Buffer.concat([
      Buffer.from([0xff, 0xfe]),
      Buffer.from(loneSurrogates, 'utf16le'),
    ]),
    'shopping.txt': '买菜清单\n\n鸡蛋 30个\n牛奶 2箱\n大米 5公斤\n',
  };
}
