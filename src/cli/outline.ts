import { createLineNumbers, type LineAt } from '../views/lineNumbers';
import { type OutlineNode, toOutline } from '../views/outline';
import { choice, type Command, forEachSource } from './command';

const help = `Usage: policy-annotator outline FILE… [--format text|json]

Prints the sections of each report as a tree, with the line each starts on and the targets it holds.
FILE may be - for standard input.

  --format text    an indented list (default)
  --format json    one tree, or an array for several files
`;

export const outlineCommand: Command = {
  name: 'outline',
  summary: 'print the sections of each report as a tree',
  help,
  options: { format: { type: 'string' } },
  run: async (args, host) => {
    const format = choice(args, 'format', ['text', 'json'], 'text');
    const outlines: { readonly file: string; readonly sections: readonly OutlineNode[] }[] = [];
    const code = await forEachSource(args.files, host, async ({ text, file }) => {
      const sections = toOutline(host.analyze(text, file));
      if (format === 'json') outlines.push({ file, sections });
      else await host.write(`${file}\n${outlineLines(sections, createLineNumbers(text)).join('')}`);
    });
    if (format === 'json' && outlines.length > 0)
      await host.write(`${JSON.stringify(args.files.length > 1 ? outlines : outlines[0], null, 2)}\n`);
    return code;
  },
};

/** `    12  做强主导产业  (3)`: the line, the title indented by depth, the targets. */
const outlineLines = (nodes: readonly OutlineNode[], lineAt: LineAt, depth = 0): string[] =>
  nodes.flatMap(({ title, heading, targets, children }) => [
    `${String(lineAt(heading.start)).padStart(6)}  ${'  '.repeat(depth)}${title}${targets > 0 ? `  (${targets})` : ''}\n`,
    ...outlineLines(children, lineAt, depth + 1),
  ]);
