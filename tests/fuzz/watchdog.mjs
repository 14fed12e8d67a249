// Ends the whole run when one case holds the thread for too long: it could not end itself.
import { parentPort, workerData } from 'node:worker_threads';

let current = 'nothing yet';
let timer = setTimeout(() => undefined, 0);

parentPort?.on('message', (/** @type {string} */ next) => {
  current = next;
  clearTimeout(timer);
  timer = setTimeout(() => {
    console.error(`FAILED hangs: ${current}`);
    process.kill(process.pid, 'SIGKILL');
  }, workerData.longest);
});
