/** The files for one office: what 安装.html gives, what the script gives, and what Windows and Excel read in them. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { ADDRESS_PATTERN } from '../../scripts/base-address.mjs';
import { addInId, manifestVariants } from '../../scripts/manifest-variants.mjs';
import {
  DEFAULT_MANIFEST_PATH,
  makeFiles,
  settingsMistake,
} from '../../scripts/package/install-page/make-files';
import { registryTemplates } from '../../scripts/package/registry-templates.mjs';
import { readRegistryFile } from './read-registry-file';

const PROJECT = path.join(__dirname, '..', '..');
const manifest = readFileSync(path.join(PROJECT, 'manifest.xml'), 'utf8');
const id = addInId(manifest);
const templates: Record<string, string> = {
  ...manifestVariants(manifest, { baseUrl: '@ADDRESS@', version: '1.2.3' }),
  ...registryTemplates(id),
};
const OFFICE = {
  address: 'https://jx.example.gov/pinggu',
  share: '\\\\fs\\绩效 共享$',
  manifest: DEFAULT_MANIFEST_PATH,
};
const made = makeFiles(templates, OFFICE);
const bytes = (name: string): Uint8Array => Buffer.from(made[name] ?? '');

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'package-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['manifest.xml', 'manifest-excel2016.xml'])('%s', (name) => {
  it("is read by Microsoft's reader, with the office's address and the package's version", async () => {
    const file = path.join(folder, name);
    writeFileSync(file, bytes(name));
    expect(await OfficeAddinManifest.readManifestFile(file)).toMatchObject({
      id,
      version: '1.2.3.0',
      defaultSettings: { sourceLocation: 'https://jx.example.gov/pinggu/taskpane.html' },
    });
  });

  it('names no other server', () => {
    const addresses = String(made[name]).match(/DefaultValue="https?:[^"]*"/g) ?? [];
    expect(addresses.length).toBeGreaterThan(3);
    expect(addresses.filter((each) => !each.includes(`"${OFFICE.address}/`))).toEqual([]);
  });
});

describe('the registry files', () => {
  const wef = 'HKEY_CURRENT_USER\\Software\\Microsoft\\Office\\16.0\\WEF';
  const catalog = '{2f3c7a10-5b8e-4a6d-9f21-7c0d4e8b1a35}';
  it.each([
    [
      'trust-shared-folder.reg',
      `${wef}\\TrustedCatalogs\\${catalog}`,
      { isRemoved: false, values: { Id: catalog, Url: OFFICE.share, Flags: 1 } },
    ],
    [
      'trust-shared-folder-remove.reg',
      `${wef}\\TrustedCatalogs\\${catalog}`,
      { isRemoved: true, values: {} },
    ],
    ['one-user.reg', `${wef}\\Developer`, { isRemoved: false, values: { [id]: OFFICE.manifest } }],
    ['one-user-remove.reg', `${wef}\\Developer`, { isRemoved: false, values: { [id]: null } }],
  ])('%s', (name, key, rest) => {
    expect(readRegistryFile(bytes(name))).toEqual([{ path: key, ...rest }]);
  });

  it('about a shared folder are not made where there is none', () => {
    expect(Object.keys(makeFiles(templates, { ...OFFICE, share: '' }))).toEqual([
      'manifest.xml',
      'manifest-excel2016.xml',
      'one-user.reg',
      'one-user-remove.reg',
    ]);
  });
});

test.each([
  ['\\\\fs\\jixiao', DEFAULT_MANIFEST_PATH, null],
  ['', 'D:\\加载项\\manifest.xml', null],
  ['C:\\jixiao', DEFAULT_MANIFEST_PATH, '共享文件夹'],
  ['\\\\fs', DEFAULT_MANIFEST_PATH, '共享文件夹'],
  ['', '\\\\fs\\jixiao\\manifest.xml', '清单在用户电脑上的位置'],
])('share “%s”, manifest “%s”: %s', (share, place, mistake) => {
  const said = settingsMistake({ address: OFFICE.address, share, manifest: place });
  if (mistake === null) expect(said).toBeNull();
  else expect(said).toContain(mistake);
});

describe('make-files.sh', () => {
  const tools = (): string => path.join(folder, 'tools');
  beforeAll(() => {
    mkdirSync(path.join(tools(), 'templates'), { recursive: true });
    for (const [name, text] of Object.entries(templates)) {
      writeFileSync(path.join(tools(), 'templates', name), text);
    }
    const script = readFileSync(path.join(PROJECT, 'scripts/package/files/make-files.sh'), 'utf8');
    writeFileSync(
      path.join(tools(), 'make-files.sh'),
      script.replace('@ADDRESS_PATTERN@', ADDRESS_PATTERN),
    );
  });
  const run = (...words: string[]) =>
    spawnSync('sh', [path.join(tools(), 'make-files.sh'), ...words], { encoding: 'utf8' });

  it('makes the same bytes as the page', () => {
    const out = path.join(folder, 'out');
    expect(run(`${OFFICE.address}/`, '--share', OFFICE.share, '--out', out).stderr).toBe('');
    expect(readdirSync(out).sort()).toEqual(Object.keys(made).sort());
    for (const name of Object.keys(made)) {
      expect([name, readFileSync(path.join(out, name)).equals(bytes(name))]).toEqual([name, true]);
    }
  });

  it.each([
    [[], '请填写服务器地址'],
    [['http://jx.example.gov'], '无法使用'],
    [['https://jx.example.gov/a b'], '无法使用'],
    [['https://a', '--share'], '“--share”缺少取值'],
    [['https://a', '--nonsense'], '没有“--nonsense”这个选项'],
    [['https://a', 'https://b'], '不需要“https://b”'],
  ])('says a mistake in one line: %j', (words, said) => {
    const { status, stderr } = run(...words);
    expect([status, stderr.trim().split('\n').length]).toEqual([2, 1]);
    expect(stderr).toContain(said);
  });
});
