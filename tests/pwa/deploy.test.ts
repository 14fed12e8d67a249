import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { snippets } from '../../pwa/deploy/snippets.mjs';
import { productionHeaders } from '../../pwa/headers.mjs';
import { root } from '../house/sources';

test.each(Object.entries(snippets))('%s carries the headers as they are sent', (name, text) => {
  expect(readFileSync(`${root}pwa/deploy/${name}`, 'utf8')).toBe(text);
  for (const value of Object.values(productionHeaders)) expect(text).toContain(`"${value}"`);
});
