import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../house/sources';
import { lastLine, oneTest, skipped, sum } from './outcome.mjs';
import { readPlaywright, readTap, readVitest } from './reports.mjs';

const folder = mkdtempSync(join(tmpdir(), 'probefahrt-reports-'));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

describe('the last line', () => {
  test('sums every stage', () => {
    const total = sum([oneTest('types', true), oneTest('lint', false), skipped('Firefox')]);
    expect(lastLine(total)).toBe('1 passed, 1 failed, 1 skipped');
    expect(total.failures).toEqual(['lint']);
  });

  test('says nothing of skips where there are none', () => {
    expect(lastLine(oneTest('types', true))).toBe('1 passed, 0 failed');
  });
});

describe('reports', () => {
  test('a test file that does not load is a failure', () => {
    const report = { testResults: [{ name: 'a.test.ts', status: 'failed', assertionResults: [] }] };
    expect(readVitest(file('unit.json', report), 1)).toMatchObject({ passed: 0, failed: 1, failures: ['a.test.ts'] });
  });

  test('a program that ends badly has failed even if all its tests passed', () => {
    const passed = { fullName: 'works', status: 'passed' };
    const report = { testResults: [{ name: 'a.test.ts', status: 'passed', assertionResults: [passed] }] };
    expect(readVitest(file('unit.json', report), 1)).toMatchObject({ passed: 1, failed: 1 });
    expect(readVitest(file('unit.json', report), 0)).toMatchObject({ passed: 1, failed: 0 });
  });

  test('end-to-end tests are named with their host', () => {
    const spec = (title: string, status: string) => ({ title, ok: true, tests: [{ status, projectName: 'pwa' }] });
    const suite = { title: 'a.spec.ts', specs: [spec('runs', 'expected'), spec('breaks', 'unexpected')], suites: [] };
    const outcome = readPlaywright(file('e2e.json', { suites: [suite] }), 1);
    expect(outcome).toMatchObject({ passed: 1, failed: 1, failures: ['[pwa] a.spec.ts › breaks'] });
  });

  test('a test that passed at its second attempt only is named', () => {
    const spec = { title: 'wavers', ok: true, tests: [{ status: 'flaky', projectName: 'pwa' }] };
    const outcome = readPlaywright(file('e2e.json', { suites: [{ title: 'a.spec.ts', specs: [spec] }] }), 0);
    expect(outcome).toMatchObject({ passed: 1, failed: 0, unsteady: ['[pwa] a.spec.ts › wavers'] });
    expect(sum([outcome, oneTest('lint', true)]).unsteady).toHaveLength(1);
  });

  test('a missing report is a failure', () => {
    expect(readPlaywright(join(folder, 'missing.json'), 0).failed).toBe(1);
    expect(readVitest(join(folder, 'missing.json'), 0).failed).toBe(1);
  });

  test('lines of ok and not ok are counted', () => {
    expect(readTap('Firefox', file('firefox.tap', 'ok starts\nnot ok reloads\n'), 1)).toMatchObject({
      passed: 1,
      failures: ['[Firefox] reloads'],
    });
  });
});

test('an old Node is told so in one sentence', () => {
  const pretend = `Object.defineProperty(process.versions, 'node', { value: '18.20.0' });`;
  const check = `import('./pwa/serve/node-version.mjs').then(({ requireNode }) => requireNode())`;
  const { status, stderr } = spawnSync(process.execPath, ['-e', pretend + check], { cwd: root, encoding: 'utf8' });
  expect(status).toBe(1);
  expect(stderr.trim().split('\n')).toEqual([
    expect.stringContaining('needs Node 20.19 or newer; this is Node 18.20.0'),
  ]);
});
