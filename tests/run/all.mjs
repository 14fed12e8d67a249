// `npm test`: everything, from a bare clone to one line of figures.
import { requireNode } from '../../pwa/serve/node-version.mjs';

requireNode();
import('./stages.mjs')
  .then(({ runAll }) => runAll())
  .then((passed) => process.exit(passed ? 0 : 1))
  .catch((/** @type {Error} */ trouble) => {
    console.error(trouble.message);
    console.log('0 passed, 1 failed');
    process.exit(1);
  });
