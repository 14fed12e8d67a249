import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { snippets } from '../../pwa/deploy/snippets.mjs';
import { productionHeaders } from '../../pwa/headers.mjs';
import { root } from '../house/sources';

test.each(Object.entries(snippets))('%s carries the headers as they are sent', (name, text) => {
  expect(readFileSync(`${root}pwa/deploy/${name}`, 'utf8')).toBe(text);
  for (const value of Object.values(productionHeaders)) expect(text).toContain(`"${value}"`);
});

test('in Caddy no header for all undoes one for some: those with a matcher come first there', () => {
  const forAll = snippets.Caddyfile.match(/^header \{[^}]*\}/m)?.[0] ?? '';
  const forSome = [...snippets.Caddyfile.matchAll(/^header @[\w-]+ ([\w-]+) /gm)].map(([, name]) => name ?? '');
  expect(forSome).toEqual(['Cache-Control', 'Cache-Control', 'Content-Type']);
  expect(forSome.filter((name) => forAll.includes(`  ${name} `))).toEqual([]);
});
