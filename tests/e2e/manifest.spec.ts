import { readFileSync } from 'node:fs';
import { policyLine } from '../../pwa/headers.mjs';
import { builds } from '../../pwa/serve/builds.mjs';
import { root } from '../house/sources';
import { expect, test } from './journey';

const forOneTask = ['bookmarks', 'browsingData', 'downloads', 'history', 'tabs'];

for (const build of [builds.chromium, builds.firefox]) {
  test(`${build} asks for storage and nothing else at install`, () => {
    const manifest = JSON.parse(readFileSync(`${root}${build}/manifest.json`, 'utf8'));
    expect(manifest.permissions).toEqual(['storage', 'unlimitedStorage']);
    for (const more of ['host_permissions', 'optional_host_permissions', 'content_scripts']) {
      expect(manifest[more] ?? [], more).toEqual([]);
    }
    // Asked for inside a click, for one task, and handed back after it.
    for (const power of manifest.optional_permissions ?? []) expect(forOneTask).toContain(power);
    expect(manifest.content_security_policy.extension_pages).toBe(policyLine());
  });
}
