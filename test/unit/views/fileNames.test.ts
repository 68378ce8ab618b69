import { describe, expect, it } from 'vitest';
import { sidecarPath } from '../../../src/cli/sidecarFile';
import { sidecarName } from '../../../src/views/fileNames';

describe('the file of the decisions about a report', () => {
  it.each([
    ['年报.txt', '年报.policy.json'],
    ['2024.1.市级.report.txt', '2024.1.市级.report.policy.json'],
    ['年报', '年报.policy.json'],
    ['.txt', '.txt.policy.json'],
  ])('of %s is %s', (report, sidecar) => {
    expect(sidecarName(report)).toBe(sidecar);
  });

  it('stands beside the report', () => {
    expect(sidecarPath('2024.年/年报.txt')).toMatch(/^2024\.年[\\/]年报\.policy\.json$/);
  });
});
