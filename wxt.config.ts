import { readFileSync } from 'node:fs';
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { manifestMessages } from './extension/manifest-messages';
import { policyLine } from './pwa/headers.mjs';

const { version } = JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')) as { version: string };

/** Fixes the extension's id in Chromium, so that managed policy can name it. The private half was thrown away. */
const chromiumKey =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAqdEwPqgUeuHNfdaArWH/Mvsa0IhDaDzFjLTChIl4C2gxgWZxe6ufQ4yTAAebJLH0g028XYmQ6OJShihDawmbf0JrekoGIDZKPf2QayqcW7K5ZlZI5cnu2iO4vKgYecCdFfvfMimv/TUFTt3+KQNZDZRy/0/MkANWheIyIyrXW+YP88Yv8vjd6pMQU1+YLstFeSsPV4wTsmKNTGlY4/FUmmBgR6ZBfyLPbAS8wmt3JV9GBZ5xZL74Qn4W4sxUhdH/sQYgf8NERLaiuZcmnCGv9mBw9nnAvqlvR0rIafp7oq1x7uUKnxGaZBfZSKCD7vcWmEBnuB86+CoBj2E1oH1IawIDAQAB';

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
              id: 'probefahrt@probefahrt.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: chromiumKey, minimum_chrome_version: '120' }),
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
    },
    plugins: [preact()],
    worker: { format: 'es' },
    build: {
      target: 'es2022',
      modulePreload: { polyfill: false },
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { checks: { bundlerTimings: false } },
    },
  }),
});
