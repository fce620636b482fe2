/** nginx with the configuration that the package ships, on a port of its own. */
import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect, createServer, type AddressInfo } from 'node:net';
import path from 'node:path';
import { generate } from 'selfsigned';
import { SUB_PATH, type SiteServer } from '../browser/plain-server';

/** What nginx writes lies beside the site, in the folder of the unpacked package. */
export async function nginxServer(unpacked: string): Promise<SiteServer> {
  const work = path.join(unpacked, 'nginx');
  const port = await freePort();
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
    listen 127.0.0.1:${port} ssl;
    ssl_certificate ${work}/cert.pem;
    ssl_certificate_key ${work}/key.pem;
${shipped}
  }
}`;
  const file = path.join(work, 'nginx.conf');
  writeFileSync(file, configuration);
  const server = spawn('nginx', ['-c', file], { stdio: ['ignore', 'ignore', 'inherit'] });
  await Promise.race([answers(port), failure(server)]);
  return {
    address: `https://localhost:${port}${SUB_PATH}`,
    stop: () => void server.kill(),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Rejects when the server ends by itself. */
function failure(server: ChildProcess): Promise<never> {
  return new Promise((_resolve, reject) => {
    server.once('error', reject);
    server.once('exit', (code, signal) => {
      if (signal === null) reject(new Error(`nginx ended with ${code}`));
    });
  });
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
