/** The unpacked package on servers as offices have them: nginx with the configuration that is shipped, and one that sends no headers. */
import { spawn, spawnSync } from 'node:child_process';
import {
  createReadStream,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:https';
import { connect, type AddressInfo } from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';

export interface SiteServer {
  /** With a final slash. */
  readonly address: string;
  stop(): void;
}

const SUB_PATH = '/nei/wang/pinggu/';
const NGINX_PORT = 38443;
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
};

export function hasNginx(): boolean {
  return spawnSync('nginx', ['-v'], { stdio: 'ignore' }).status === 0;
}

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

/** `work`: an empty folder for what nginx writes. */
export async function nginxServer(unpacked: string, work: string): Promise<SiteServer> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'localhost' }]);
  mkdirSync(work, { recursive: true });
  writeFileSync(path.join(work, 'key.pem'), key);
  writeFileSync(path.join(work, 'cert.pem'), cert);
  const shipped = readFileSync(path.join(unpacked, 'server', 'nginx.conf'), 'utf8')
    .replace('location /pinggu/', `location ${SUB_PATH}`)
    .replaceAll('/srv/pinggu/', path.join(unpacked, 'site/'));
  const configuration = `daemon off; pid ${work}/pid; error_log ${work}/error.log;
${process.getuid?.() === 0 ? 'user root;' : ''}
events {}
http {
  include /etc/nginx/mime.types;
  access_log off;
  client_body_temp_path ${work}/body; proxy_temp_path ${work}/proxy; fastcgi_temp_path ${work}/fastcgi;
  uwsgi_temp_path ${work}/uwsgi; scgi_temp_path ${work}/scgi;
  server {
    listen 127.0.0.1:${NGINX_PORT} ssl;
    ssl_certificate ${work}/cert.pem;
    ssl_certificate_key ${work}/key.pem;
${shipped}
  }
}`;
  const file = path.join(work, 'nginx.conf');
  writeFileSync(file, configuration);
  const server = spawn('nginx', ['-c', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  await answers(NGINX_PORT);
  return {
    address: `https://localhost:${NGINX_PORT}${SUB_PATH}`,
    stop: () => void server.kill(),
  };
}

/** Resolves as soon as somebody listens. */
async function answers(port: number): Promise<void> {
  const isOpen = (): Promise<boolean> =>
    new Promise((resolve) => {
      const socket = connect(port, '127.0.0.1');
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
  while (!(await isOpen())) await new Promise((resolve) => setTimeout(resolve, 50));
}
