import { cpSync } from 'node:fs';
import { mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builds } from '../../../pwa/serve/builds.mjs';
import { root } from '../../house/sources';
import { test as journey } from '../journey';
import { idOf, siteOf } from '../site';

/** A journey on a copy of the build, from which files may be taken away. */
export const test = journey.extend<{ readonly folder: string }>({
  folder: async ({ hostKind }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'probefahrt-copy-'));
    cpSync(root + (hostKind === 'pwa' ? builds.pwa : builds.chromium), folder, { recursive: true });
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  site: async ({ hostKind, folder }, use) => {
    const site =
      hostKind === 'pwa'
        ? await siteOf(folder)
        : {
            extension: folder,
            address: `chrome-extension://${idOf(folder)}/app.html`,
            stop: async () => undefined,
          };
    await use(site);
    await site.stop();
  },
});

/** Takes away the code of one lazily loaded part. @returns how to put it back */
export async function takeAway(folder: string, part: string): Promise<() => Promise<void>> {
  const files = await readdir(folder, { recursive: true });
  const name = files.find((file) => new RegExp(`(^|/)${part}-[\\w-]+\\.js$`).test(file));
  if (!name) throw new Error(`the build has no part called ${part}`);
  await rename(join(folder, name), join(folder, `${name}.gone`));
  return () => rename(join(folder, `${name}.gone`), join(folder, name));
}
