// `npm start`: installs what is missing, builds both hosts, serves the PWA as it is served in production.
import { requireNode } from './node-version.mjs';

requireNode();
import('./build-and-serve.mjs')
  .then(({ buildAndServe }) => buildAndServe())
  .catch((/** @type {Error} */ trouble) => {
    console.error(trouble.message);
    process.exit(1);
  });
