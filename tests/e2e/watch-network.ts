import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What Chromium asks for by itself, whatever page is open; named one by one, so that nothing else hides behind them. */
const ownOfBrowser = [
  'accounts.google.com',
  'clients2.google.com',
  'content-autofill.googleapis.com',
  'optimizationguide-pa.googleapis.com',
  'passwordsleakcheck-pa.googleapis.com',
  'redirector.gvt1.com',
  'update.googleapis.com',
];

/** A proxy that lets nothing through and remembers every host that a page or worker asked for. */
export interface NetworkWatch {
  readonly address: string;
  readonly asked: string[];
  readonly stop: () => Promise<void>;
}

/** Loopback is never proxied, so whatever arrives here would have left the machine. */
export async function watchNetwork(): Promise<NetworkWatch> {
  const asked: string[] = [];
  const remember = (address = '') => {
    const host = new URL(address.includes('://') ? address : `https://${address}`).hostname;
    if (!ownOfBrowser.includes(host)) asked.push(host);
  };
  const proxy = createServer((request, response) => {
    remember(request.url);
    response.writeHead(502).end();
  });
  proxy.on('connect', (request, socket) => {
    remember(request.url);
    // A killed browser resets its connections; unheard, that would fail the test that happens to run then.
    socket.on('error', () => undefined);
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
  const { port } = proxy.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}`,
    asked,
    stop: () =>
      new Promise((resolve) => {
        proxy.closeAllConnections();
        proxy.close(() => resolve());
      }),
  };
}
