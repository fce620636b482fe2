/** The manifest as Microsoft's own reader understands it, offline. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { OfficeAddinManifest } from 'office-addin-manifest';
import { manifestVariants } from '../scripts/manifest-variants.mjs';

const file = path.join(__dirname, '..', 'manifest.xml');
const text = readFileSync(file, 'utf8');

describe('manifest.xml', () => {
  it('names the add-in in Chinese, asks for read and write, and opens in Excel', async () => {
    const info = await OfficeAddinManifest.readManifestFile(file);
    expect(info).toMatchObject({
      displayName: '绩效自评助手',
      defaultLocale: 'zh-CN',
      hosts: ['Workbook'],
      officeAppType: 'TaskPaneApp',
      permissions: 'ReadWriteDocument',
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
    });
  });

  it('opens on the oldest Excel: ExcelApi 1.1 is all it requires', () => {
    expect(text.match(/<Set [^>]*>/g)).toEqual(['<Set Name="ExcelApi" MinVersion="1.1" />']);
  });

  it('has an English wording for every Chinese one', () => {
    const strings = text.match(/<bt:String [^>]*DefaultValue="[^"]*[\u4e00-\u9fff][^"]*"[^/]*?>/g);
    expect(strings?.length).toBeGreaterThan(0);
    expect(text.match(/<bt:Override Locale="en-US"/g)).toHaveLength(strings?.length ?? 0);
  });

  it('points to this add-in alone, and every icon it names is in the project', () => {
    const addresses = text.match(/DefaultValue="https:\/\/[^"]*"/g) ?? [];
    expect(addresses.filter((address) => !address.includes('https://localhost:3000/'))).toEqual([]);
    const icons = new Set(text.match(/icon-\d+\.png/g));
    for (const icon of icons) {
      const image = readFileSync(path.join(__dirname, '..', 'assets', 'icons', icon));
      const size = Number(/\d+/.exec(icon)?.[0]);
      expect([image.readUInt32BE(16), image.readUInt32BE(20)]).toEqual([size, size]);
    }
  });

  it('keeps every resource it refers to', () => {
    const used = [...text.matchAll(/resid="([^"]+)"/g)].map((match) => match[1]);
    const defined = new Set([...text.matchAll(/<bt:\w+ id="([^"]+)"/g)].map((match) => match[1]));
    expect(used.filter((id) => !defined.has(id as string))).toEqual([]);
  });

  it('has a second form for Excel 2016: the same without VersionOverrides', () => {
    const old = manifestVariants(text, { baseUrl: 'https://intranet/pages/', version: '1.2.3' })[
      'manifest-excel2016.xml'
    ];
    expect(old).toContain('"https://intranet/pages/taskpane.html"');
    expect(old).not.toContain('VersionOverrides');
    expect(old).toContain('<Id>6d7b8f1e-3a52-4c0e-9f3d-5b1c7a2e4d90</Id>');
    expect(old.trim().endsWith('</OfficeApp>')).toBe(true);
  });
});
