import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { chromiumKey, firefoxId } from './extension/identity';
import { manifestMessages } from './extension/manifest-messages';
import { policyLine } from './pwa/headers.mjs';
import { ingredients } from './pwa/notices';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

const { gather, write } = ingredients();

export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: 'dist/extension',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'de',
    permissions: ['storage', 'unlimitedStorage'],
    // Asked for inside a click, for one task, and given back after it.
    optional_permissions: ['bookmarks', 'downloads', 'history'],
    content_security_policy: { extension_pages: policyLine() },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: firefoxId,
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: chromiumKey,
          minimum_chrome_version: '120',
          // Firefox takes a policy without a schema and warns of this key.
          storage: { managed_schema: 'managed-policy.json' },
        }),
  }),
  hooks: {
    'build:publicAssets': (_, files) => {
      files.push(...manifestMessages());
    },
  },
  vite: () => ({
    define: {
      APP_VERSION: JSON.stringify(version),
      WEB_ADDRESS: JSON.stringify(process.env.PROBEFAHRT_WEB_ADDRESS ?? ''),
      BARRIER_CONTACT: JSON.stringify(process.env.PROBEFAHRT_BARRIER_CONTACT ?? ''),
    },
    plugins: [preact(), gather, write],
    worker: { format: 'es', plugins: () => [gather] },
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  }),
});
