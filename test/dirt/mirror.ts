import iconv from 'iconv-lite';
import { Converter } from 'opencc-js/cn2t';

/** Characters a mirror glosses, each with its syllable; all are outside GB2312. */
const glossed =
  '來lái 倉cāng 個gè 側cè 價jià 優yōu 儲chǔ 內nèi 創chuàng 動dòng 務wù 勢shì 勵lì 區qū 協xié 嚴yán 國guó 團tuán 執zhí 堅jiān 報bào 場chǎng 學xué 實shí 對duì 導dǎo 庫kù 強qiáng 復fù 態tài 應yīng 戰zhàn 揚yáng 擔dān 擴kuò 數shù 時shí 會huì 業yè 構gòu 標biāo 機jī 權quán 測cè 準zhǔn 潤rùn 濟jì 災zāi 無wú 營yíng 爭zhēng 獎jiǎng 獻xiàn 現xiàn 環huán 產chǎn 當dāng 發fā 監jiān 礎chǔ 穩wěn 競jìng 節jié 紀jì 級jí 細xì 結jié 絡luò 統tǒng 經jīng 網wǎng 績jì 續xù 習xí 聯lián 臺tái 萬wàn 藍lán 號hào 術shù 衛wèi 補bǔ 規guī 計jì 訓xùn 設shè 評píng 認rèn 誠chéng 調diào 請qǐng 謹jǐn 識shí 護hù 譽yù 負fù 財cái 責zé 費fèi 貿mào 質zhì 購gòu 轉zhuǎn 農nóng 進jìn 運yùn 達dá 遠yuǎn 鄉xiāng 醫yī 錯cuò 鎮zhèn 長zhǎng 關guān 陽yáng 隊duì 險xiǎn 項xiàng 預yù 領lǐng 風fēng 養yǎng 驅qū 驗yàn 點diǎn 冊cè 雲yún';
const convert = Converter({ from: 'cn', to: 't' });
const open = 0x28;

/** Glosses by the two GBK bytes of their character, as the mirror looks for them. */
const glosses = new Map(
  glossed.split(' ').map((entry) => {
    const [lead = 0, trail = 0] = iconv.encode(entry.slice(0, 1), 'gbk');
    return [lead * 256 + trail, iconv.encode(`(${entry.slice(1)})`, 'gbk')] as const;
  }),
);

/**
 * What a mirror makes of a Simplified text: Traditional, with a gloss after some characters. It works on GBK bytes and
 * finds its characters across byte borders too, so some glosses split a character, and what follows is shifted.
 */
export const mirrorPage = (text: string): string => decode(insertGlosses(iconv.encode(convert(text), 'gbk')));

/** Looks at every byte pair, in step with the characters or not, as a replacement of bytes does. */
function insertGlosses(bytes: Uint8Array): number[] {
  const page: number[] = [];
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    const gloss = glosses.get(lead * 256 + trail);
    page.push(lead);
    if (gloss === undefined) continue;
    page.push(trail, ...gloss);
    at++;
  }
  return page;
}

/** Reads GBK as a lenient reader does: half a character is `?` and takes a parenthesis along; private ones vanish. */
function decode(bytes: readonly number[]): string {
  let text = '';
  for (let at = 0; at < bytes.length; at++) {
    const lead = bytes[at] ?? 0;
    const trail = bytes[at + 1] ?? 0;
    if (lead < 0x80) {
      text += String.fromCharCode(lead);
      continue;
    }
    const char = new TextDecoder('gbk').decode(Uint8Array.of(lead, trail));
    if (char.length === 1 && char !== '\ufffd') {
      text += /[\ue000-\uf8ff]/.test(char) ? '' : char;
      at++;
    } else {
      text += '?';
      if (trail === open) at++;
    }
  }
  return text;
}
