// `npm run build`: both hosts into dist/.
import { buildAll } from './builds.mjs';

await buildAll();
