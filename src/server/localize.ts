import simplifiedChinese from '../../l10n/bundle.l10n.zh-cn.json';
import { createTranslate, type Translate } from '../views/translate';

/** Texts in the language a client asks for (`zh-CN`, `en` …): Simplified Chinese for any Chinese, else English. */
export const translateFor = (locale = 'en'): Translate =>
  createTranslate(/^zh\b/i.test(locale) ? simplifiedChinese : {});
