import type { HoverOptions } from '../views/hover';
import type { HeadingPattern } from '../core/structure/headings/ownHeadings';

/** The part of the person's settings the server acts on. */
export interface Settings {
  /** Whether Markdown that reads like a report is analysed too. */
  readonly markdown: boolean;
  readonly hover: HoverOptions;
  /** The person's own heading forms. */
  readonly headings: readonly HeadingPattern[];
  readonly problems: { readonly duplicates: boolean; readonly noise: boolean };
}

export const defaultSettings: Settings = {
  markdown: false,
  hover: { quantities: true, entities: true, duplicates: true, glossary: true },
  headings: [],
  problems: { duplicates: true, noise: true },
};

/** Reads the `policyAnnotator` section as a client sends it; whatever is missing or malformed keeps its default. */
export function toSettings(section: unknown): Settings {
  const given = toRecord(section);
  return {
    markdown: toFlag(given['markdown'], defaultSettings.markdown),
    hover: toFlags(given['hover'], defaultSettings.hover),
    headings: Array.isArray(given['headings']) ? given['headings'].flatMap(toHeadings) : [],
    problems: toFlags(given['problems'], defaultSettings.problems),
  };
}

function toHeadings(value: unknown): HeadingPattern[] {
  const { pattern, level = 2 } = toRecord(value);
  return typeof pattern === 'string' && typeof level === 'number' ? [{ pattern, level }] : [];
}

const toFlag = (value: unknown, otherwise: boolean): boolean =>
  typeof value === 'boolean' ? value : otherwise;

function toFlags<Name extends string>(value: unknown, defaults: Readonly<Record<Name, boolean>>) {
  const given = toRecord(value);
  const entries = Object.entries<boolean>(defaults).map(([name, flag]) => [name, toFlag(given[name], flag)]);
  return Object.fromEntries(entries) as Record<Name, boolean>;
}

const toRecord = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
