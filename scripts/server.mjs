/**
 * Serves the built pane and workbench on https://localhost, and nothing else on the machine:
 *   /taskpane.html …    the pane, at the addresses the manifest names
 *   /workbench/         the page that hosts the pane without Excel
 *   /workbench/opened   the workbook that `?file=opened` starts with; `?level=` shows the switch between Excels
 */
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:https';
import path from 'node:path';
import { localhostCertificate } from './certificate.mjs';
import { CONTENT_SECURITY_POLICY } from './content-security-policy.cjs';
import { projectFolder } from './setup.mjs';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
};

const PANE = path.join(projectFolder, 'dist', 'pane');
const WORKBENCH = path.join(projectFolder, 'dist', 'workbench');

/** The file behind an address, or `null`; never outside the served folder. */
function fileFor(address) {
  const [folder, below] = address.startsWith('/workbench/')
    ? [WORKBENCH, address.slice('/workbench'.length)]
    : [PANE, address];
  const file = path.join(folder, below.endsWith('/') ? `${below}index.html` : below);
  const isInside = file.startsWith(folder + path.sep);
  return isInside && existsSync(file) && statSync(file).isFile() ? file : null;
}

function answer(request, response, openedFile) {
  const headers = {
    'Content-Security-Policy': CONTENT_SECURITY_POLICY,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cache-Control': 'no-cache',
  };
  let address;
  try {
    address = decodeURIComponent(new URL(request.url, 'https://localhost').pathname);
  } catch {
    response.writeHead(400, headers).end();
    return;
  }
  if (address === '/' || address === '/workbench') {
    response.writeHead(302, { ...headers, Location: '/workbench/?file=opened&level=1.15' }).end();
    return;
  }
  if (address === '/workbench/opened') {
    response.writeHead(200, {
      ...headers,
      'Content-Type': 'application/octet-stream',
      'X-File-Name': encodeURIComponent(path.basename(openedFile)),
    });
    response.end(readFileSync(openedFile));
    return;
  }
  const file = fileFor(address);
  if (!file) {
    response.writeHead(404, headers).end();
    return;
  }
  const type = TYPES[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  response.writeHead(200, { ...headers, 'Content-Type': type });
  createReadStream(file).pipe(response);
}

/** Starts serving; `port` 0 takes a free one. Only this machine is answered. Resolves to `{ port, close }`. */
export async function serve({ port, openedFile }) {
  const { key, cert } = await localhostCertificate();
  const server = createServer({ key, cert }, (request, response) =>
    answer(request, response, openedFile),
  );
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  return {
    port: server.address().port,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}
