import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { contentSecurity, policyLine, productionHeaders } from '../../pwa/headers.mjs';
import { root } from '../house/sources';

test('the README names every header as it is sent', () => {
  const readme = readFileSync(`${root}README.md`, 'utf8');
  for (const [name, value] of Object.entries(productionHeaders)) expect(readme).toContain(`${name}: ${value}`);
});

test('the policy allows nothing unsafe, nothing foreign, and enforces Trusted Types', () => {
  expect(contentSecurity['default-src']).toBe("'self'");
  expect(contentSecurity['require-trusted-types-for']).toBe("'script'");
  expect(policyLine()).not.toMatch(/unsafe|https?:|\*/);
});

test('a place that does not know a directive can leave it out', () => {
  expect(policyLine((directive) => directive !== 'frame-ancestors')).not.toContain('frame-ancestors');
});
