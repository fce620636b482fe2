/** The unpacked package on a server that sends no headers. */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';

export interface SiteServer {
  /** With a final slash. */
  readonly address: string;
  stop(): void;
}

/** As offices put it somewhere below their site. */
export const SUB_PATH = '/nei/wang/pinggu/';
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

/** Types by ending, and nothing else. */
export async function plainServer(site: string): Promise<SiteServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  const server = createServer({ key, cert }, (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://localhost');
    const below = decodeURIComponent(pathname).replace(SUB_PATH, '');
    const file = path.join(
      site,
      below === '' || below.endsWith('/') ? `${below}index.html` : below,
    );
    if (!pathname.startsWith(SUB_PATH) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('Content-Type', TYPES[path.extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `https://localhost:${port}${SUB_PATH}`,
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
