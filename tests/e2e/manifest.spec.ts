import { readFileSync } from 'node:fs';
import { policyLine } from '../../pwa/headers.mjs';
import { builds } from '../../pwa/serve/builds.mjs';
import { root } from '../house/sources';
import { expect, test } from './journey';

for (const build of [builds.chromium, builds.firefox]) {
  test(`${build} asks for storage and nothing else`, () => {
    const manifest = JSON.parse(readFileSync(`${root}${build}/manifest.json`, 'utf8'));
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage']);
    for (const more of ['host_permissions', 'optional_permissions', 'optional_host_permissions', 'content_scripts']) {
      expect(manifest[more] ?? [], more).toEqual([]);
    }
    expect(manifest.content_security_policy.extension_pages).toBe(policyLine());
  });
}
