const definition =
  /[（(](?:以下)?(?:简称|统称|称|下称)[：:为]?[“"「]?([^“”"「」（）()，。；\n]{2,15})[”"」]?[）)]/y;

/**
 * The short name that a text gives the name which ends at an offset of it; null where it gives none.
 * @example definedName('临湖云帆制药有限公司(以下简称“云帆公司”)扩产', 10) // '云帆公司'
 */
export function definedName(text: string, to: number): string | null {
  definition.lastIndex = to;
  return definition.exec(text)?.[1] ?? null;
}
