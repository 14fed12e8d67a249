import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chromiumKey, firefoxId } from '../../extension/identity';
import { policyOf, policySchema } from '../../shared/model/policy';
import { idOfKey } from '../e2e/site';
import { root } from '../house/sources';

const read = (file: string) => readFileSync(`${root}extension/${file}`, 'utf8');
const chromiumId = idOfKey(chromiumKey);
const settings = Object.keys(policySchema.entries).sort();

describe('a managed policy', () => {
  test('is taken as it stands', () => {
    const policy = {
      invitation: '#/invitation/x',
      language: 'de',
      sharedPc: true,
      idleMinutes: 10,
      allowPractice: false,
    };
    expect(policyOf(policy)).toEqual(policy);
  });

  test.each([
    [1, true],
    [0, false],
    ['true', true],
    ['false', false],
    ['yes', undefined],
    [2, undefined],
  ])('the switch %j is %j', (said, meant) => {
    expect(policyOf({ sharedPc: said }).sharedPc).toBe(meant);
  });

  test('a slip in one setting takes no other with it', () => {
    const slips = { language: 'tlh', idleMinutes: 1, allowPractice: [], invitation: 7, unheardOf: 'x', sharedPc: true };
    expect(policyOf(slips)).toMatchObject({ sharedPc: true });
    expect(Object.values(policyOf(slips)).filter((value) => value !== undefined)).toEqual([true]);
  });

  test('nothing at all throws', () => {
    fc.assert(fc.property(fc.anything(), (managed) => typeof policyOf(managed) === 'object'));
  });
});

describe('what the browsers are told', () => {
  test('the schema names every setting', () => {
    const schema = JSON.parse(read('public/managed-policy.json')) as { properties: Record<string, { type: string }> };
    expect(Object.keys(schema.properties).sort()).toEqual(settings);
    expect(Object.values(schema.properties).map(({ type }) => type)).not.toContain(undefined);
  });

  test.each([
    ['deploy/linux-chromium.json', (file: Tree) => file['3rdparty']?.extensions?.[chromiumId]],
    ['deploy/firefox-policies.json', (file: Tree) => file.policies?.['3rdparty']?.Extensions?.[firefoxId]],
  ])('%s sets every setting, each as it may be, for our extension', (file, inside) => {
    expectComplete(inside(JSON.parse(read(file)) as Tree));
  });

  test('so does the Windows registry, for three browsers', () => {
    const keys = registryKeys(read('deploy/windows.reg'));
    expect(Object.keys(keys)).toEqual([
      `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${chromiumId}\\policy`,
      `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Microsoft\\Edge\\3rdparty\\extensions\\${chromiumId}\\policy`,
      `HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${firefoxId}`,
    ]);
    for (const values of Object.values(keys)) expectComplete(values);
  });

  test('the guide names every setting, both ids and every path', () => {
    const guide = read('deploy/README.md');
    for (const word of [...settings, chromiumId, firefoxId, '/etc/chromium/policies/managed/']) {
      expect(guide).toContain(word);
    }
  });
});

type Tree = { readonly [key: string]: Tree | undefined };

/** No setting is dropped on reading. */
function expectComplete(policy: unknown): void {
  const kept = Object.entries(policyOf(policy)).filter(([, value]) => value !== undefined);
  expect(kept.map(([key]) => key).sort()).toEqual(settings);
}

/** The keys of a .reg file with their values: texts and 32-bit numbers. */
function registryKeys(file: string): Record<string, Record<string, string | number>> {
  expect(file.startsWith('Windows Registry Editor Version 5.00\r\n\r\n')).toBe(true);
  const sections = [...file.matchAll(/^\[(.+)\]\r\n((?:".*\r\n)+)/gm)];
  return Object.fromEntries(sections.map(([, key = '', lines = '']) => [key, valuesIn(lines)]));
}

function valuesIn(lines: string): Record<string, string | number> {
  const values = [...lines.matchAll(/^"(\w+)"=(?:"(.*)"|dword:([0-9a-f]{8}))\r$/gm)];
  return Object.fromEntries(
    values.map(([, name = '', text, number = '']) => [name, text ?? Number.parseInt(number, 16)]),
  );
}
