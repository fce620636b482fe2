/** A self-signed certificate for https://localhost, made once and kept in .cache/. Office.js works on https only. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { generate } from 'selfsigned';
import { projectFolder } from './setup.mjs';

const VALID_DAYS = 365;
const RENEW_DAYS_BEFORE = 30;
const MS_PER_DAY = 24 * 60 * 60 * 1000;
const DNS_NAME = 2;
const IP_ADDRESS = 7;

/** `{ key, cert }` in PEM. */
export async function localhostCertificate() {
  const file = path.join(projectFolder, '.cache', 'localhost-certificate.json');
  if (existsSync(file)) {
    const kept = JSON.parse(readFileSync(file, 'utf8'));
    if (kept.expires - Date.now() > RENEW_DAYS_BEFORE * MS_PER_DAY) return kept;
  }
  const expires = Date.now() + VALID_DAYS * MS_PER_DAY;
  const made = await generate([{ name: 'commonName', value: 'localhost' }], {
    keySize: 2048,
    algorithm: 'sha256',
    notAfterDate: new Date(expires),
    extensions: [
      {
        name: 'subjectAltName',
        altNames: [
          { type: DNS_NAME, value: 'localhost' },
          { type: IP_ADDRESS, ip: '127.0.0.1' },
        ],
      },
    ],
  });
  const certificate = { key: made.private, cert: made.cert, expires };
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify(certificate), { mode: 0o600 });
  return certificate;
}
