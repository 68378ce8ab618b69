import type { EntityType } from '../model/entity';
import { anyOf } from '../text/anyOf';
import type { NameCues } from './cues';

/** What the words of `nameCues.tsv` say of where names end and of what kind they are, as expressions. */
export interface BoundPatterns {
  /** What nature made or people live in: 云泽湖, 城东片区, 云浮新区; but 自贸试验区临湖片区 is none. */
  readonly grown: RegExp;
  /** A body of a town or zone, with its place: 柳店镇|党委, 云浮开发区|管委会. */
  readonly bodyOfPlace: RegExp;
  /** How bodies and companies end, be they what they will. */
  readonly bodyEnd: RegExp;
  /** The grounds of a school or hospital: 临湖一中|新校区. */
  readonly campus: RegExp;
  /** What is called after the place it is grown in: 青湖|蜜桃. */
  readonly produce: RegExp;
  /** What parts two names: 临湖大道|和|云浮连接线; but 云湖水厂及配套管网 is one. */
  readonly parting: RegExp;
  /** What places do together: 宜泸|一体化, 川渝|两地; but 宜泸|合作区 is a zone. */
  readonly together: RegExp;
  /**
   * What belongs to a name it follows: 市人民医院|普通外科, 云帆产业园|二期项目, 临石铁路|（云浮段）, 柳店镇|党委, 临湖|流域,
   * 临湖|“智创谷”, 白果|村民, 柳店镇|石桥村, 云浮开发区|管委会.
   */
  readonly tails: ReadonlyMap<EntityType, RegExp>;
}

/** A village or quarter after its town or county: 柳店镇|石桥村; no 各村, and no 石桥|村民. */
const village =
  '(?![各全多每几]|[一二三四五六七八九十百两]+村)[^的\\P{Script=Han}]{2,3}?(?:(?<![乡农])村|社区)(?![民道级务部委支居集])';

/** Forms the expressions once for a lexicon. */
export function formBoundPatterns(cues: NameCues): BoundPatterns {
  const ofTown = anyOf(cues.townBody);
  const ofZone = anyOf(cues.zoneBody);
  return {
    grown: new RegExp(`^(?!.*${anyOf(cues.zone)})(?!.*${anyOf(cues.built)}$).*${anyOf(cues.grown)}$`),
    bodyOfPlace: new RegExp(`(?:[镇乡]|街道)${ofTown}$|区${ofZone}$`),
    bodyEnd: new RegExp(`${anyOf(cues.bodyEnd)}$`),
    campus: new RegExp(`${anyOf(cues.campus)}$`),
    produce: new RegExp(`^\\p{Script=Han}{0,4}${anyOf(cues.produce)}$`, 'u'),
    parting: new RegExp(`[和及与](?!${anyOf(cues.goesWith)})|又[称名]`, 'g'),
    together: new RegExp(
      `${anyOf(cues.jointRegion)}|${anyOf(cues.together)}(?!.{0,2}${anyOf(cues.jointZone)})|[两三四][地省市区县]`,
      'g',
    ),
    tails: new Map([
      [
        'organization',
        new RegExp(`(?:(?<=医院)\\p{Script=Han}{1,3}科(?![室技研学普])|${anyOf(cues.campus)})?`, 'uy'),
      ],
      [
        'facility',
        new RegExp(
          `(?:[（(][^（()）\\n]{1,15}段[）)])?(?:[（(]?[一二三四五六首]期[）)]?)?(?:${anyOf(cues.work)}|${anyOf(cues.project)}(?!${anyOf(cues.ofProjects)})|(?<=区)${ofZone})?`,
          'y',
        ),
      ],
      [
        'place',
        new RegExp(
          `(?:(?<=[镇乡]|街道)${ofTown}|(?<=[镇乡县区旗]|街道)${village})?(?:${anyOf(cues.landform)}|(?<!村)村(?=[民长]))?(?:“[^“”]{1,7}[谷园湾港]”)?`,
          'uy',
        ),
      ],
    ]),
  };
}
