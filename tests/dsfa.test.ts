import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { root } from './house/sources';

const template = readFileSync(`${root}extension/deploy/dsfa-vorlage.md`, 'utf8');

test('every file that the data-protection template names as proof is there', () => {
  const named = [...template.matchAll(/`((?:tests|shared|extension|pwa)\/[^`\s]+)`/g)].map(([, path = '']) => path);
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((path) => !existsSync(root + path))).toEqual([]);
});

test('every risk has a measure and says what is left', () => {
  const risks = template.split('\n').filter((line) => /^\| R\d/.test(line));
  expect(risks.length).toBeGreaterThan(10);
  for (const risk of risks)
    expect(
      risk
        .split('|')
        .slice(1, -1)
        .every((cell) => cell.trim() !== ''),
      risk,
    ).toBe(true);
});
