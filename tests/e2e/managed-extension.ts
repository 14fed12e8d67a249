import { generateKeyPairSync } from 'node:crypto';
import {
  accessSync,
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builds } from '../../pwa/serve/builds.mjs';
import { root } from '../house/sources';
import { idOf, type Site } from './site';

/** Where Chromium looks for the policy of the machine. */
const policyFolder = '/etc/chromium/policies/managed';

/** Only the machine's administrator may set a policy. */
export function mayManage(): boolean {
  const nearest = [policyFolder, dirname(policyFolder), dirname(dirname(policyFolder)), '/etc'].find(existsSync) ?? '/';
  try {
    accessSync(nearest, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * A copy of the built extension under an id of its own, with a real policy file for this id alone: no other test, and no
 * other browser of this machine, sees anything of it. `stop` takes both away.
 */
export function managedExtension(policy: object): Site {
  const extension = mkdtempSync(join(tmpdir(), 'probefahrt-managed-'));
  cpSync(root + builds.chromium, extension, { recursive: true });
  renew(join(extension, 'manifest.json'));
  const id = idOf(extension);
  const file = join(policyFolder, `probefahrt-test-${id}.json`);
  mkdirSync(policyFolder, { recursive: true });
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } }));
  return {
    extension,
    address: `chrome-extension://${id}/app.html`,
    async stop() {
      rmSync(file, { force: true });
      rmSync(extension, { recursive: true, force: true });
    },
  };
}

/** The manifest's key decides the id. */
function renew(file: string): void {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const key = publicKey.export({ type: 'spki', format: 'der' }).toString('base64');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), key }));
}
