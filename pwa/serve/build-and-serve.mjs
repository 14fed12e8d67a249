import { fileURLToPath } from 'node:url';
import { buildAll, builds } from './builds.mjs';
import { ensurePackages } from './npm-packages.mjs';
import { serve } from './server.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Everything between a bare clone and an address to open. */
export async function buildAndServe() {
  await ensurePackages();
  console.log('Building both hosts …');
  await buildAll();
  const port = portWanted();
  const { address } = await serve(root + builds.pwa, port).catch((trouble) => {
    throw trouble.code === 'EADDRINUSE' ? new Error(`Port ${port} is in use; set PORT to a free one.`) : trouble;
  });
  console.log(guide(address));
}

function portWanted() {
  const port = Number(process.env.PORT ?? 4173);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new Error(`PORT must be a number from 0 to 65535, not "${process.env.PORT}".`);
}

/** @param {string} address */
function guide(address) {
  return `
Probefahrt runs. Open
  for the client   ${address}/#/check
  to practise      ${address}/#/practice
  for the coach    ${address}/#/coach
The extension, to be loaded unpacked, lies in
  Chromium         ${root}${builds.chromium}
  Firefox          ${root}${builds.firefox}
Stop with Ctrl+C.`;
}
