import type { Entity } from '../model/entity';

type Named = Pick<Entity, 'type' | 'name' | 'aliases'>;

/** Begins a name that means another body in every place, such as 区政府 or 全市. */
const anyPlace = /^[本我全该各]?[省市区县旗州镇乡村]/;

/** The names that single a thing out beyond its own text; none for what every text means otherwise. */
export const namesAnywhere = ({ type, name, aliases }: Named): readonly string[] =>
  type === 'time' || anyPlace.test(name) ? [] : [name, ...aliases].filter((each) => !anyPlace.test(each));

/**
 * Whether the entities of two texts are one thing: of one type, and the full name of one is a name of the other.
 * 临湖区政协 and 临湖区政协 (区政协) are, the 区政协 of one text and that of another are not.
 */
export const isSameThing = (a: Named, b: Named): boolean =>
  a.type === b.type && (namesAnywhere(a).includes(b.name) || namesAnywhere(b).includes(a.name));
