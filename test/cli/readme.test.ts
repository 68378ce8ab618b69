import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const readme = readFileSync(join(root, 'README.md'), 'utf8');
const examples = readme.split('\n').filter((line) => line.startsWith('node dist/cli.js '));

interface Manifest {
  readonly contributes: {
    readonly configuration: { readonly properties: Readonly<Record<string, unknown>> };
  };
}

describe('the README', () => {
  it('has five examples of the command line', () => {
    expect(examples).toHaveLength(5);
  });

  it.each(examples)('gives an example that works: %s', (example) => {
    const [program = '', ...args] = example.split(' ');
    const printed = execFileSync(program, args, { cwd: root, encoding: 'utf8' });
    expect(printed.split('\n').length).toBeGreaterThan(1);
  });

  it('lists every setting, and no other', () => {
    const { contributes } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest;
    const listed = Array.from(readme.matchAll(/^\| `(policyAnnotator\.[\w.]+)`/gmu), ([, name]) => name);
    expect(listed.sort()).toEqual(Object.keys(contributes.configuration.properties).sort());
  });
});
