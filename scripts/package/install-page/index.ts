/** 安装.html: takes the server's address, checks it, and gives the manifests and .reg files. Opened from the disk; ES5. */
import { readBaseAddress } from '../../base-address.mjs';
import { DEFAULT_MANIFEST_PATH, makeFiles, settingsMistake } from './make-files';

const templates = JSON.parse(part('templates').textContent ?? '{}') as Record<string, string>;
const addressField = part<HTMLInputElement>('address');
const shareField = part<HTMLInputElement>('share');
const manifestField = part<HTMLInputElement>('manifest');

function part<Type extends HTMLElement>(id: string): Type {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no #${id}`);
  return found as Type;
}

function say(id: string, text: string, verdict: 'good' | 'bad' | ''): void {
  part(id).textContent = text;
  part(id).className = verdict;
}

/** An image of the site answers across servers: address, certificate and files are tried at once. */
function checkServer(address: string): void {
  say('answer', `正在打开 ${address} …`, '');
  const image = new Image();
  image.onload = () => {
    say('answer', `✓ 能打开 ${address}，这台电脑信任它的证书，文件已放好。`, 'good');
    const link = part<HTMLAnchorElement>('self-check');
    link.href = `${address}/taskpane.html`;
    link.hidden = false;
  };
  image.onerror = () => {
    say(
      'answer',
      `✗ 打不开 ${address}。请依次检查：能否在浏览器里打开这个地址；证书是否被信任（地址栏没有警告）；site 文件夹里的文件是否放在这个地址下。清单仍可先下载。`,
      'bad',
    );
  };
  image.src = `${address}/assets/icon-32.png?${new Date().getTime()}`;
}

/** IE and EdgeHTML save by a method of their own. */
interface OldNavigator {
  readonly msSaveBlob?: (blob: Blob, name: string) => boolean;
}

function download(name: string, content: string | Uint8Array): void {
  const blob = new Blob([content as BlobPart], { type: 'application/octet-stream' });
  const { msSaveBlob } = navigator as OldNavigator;
  if (msSaveBlob) {
    msSaveBlob.call(navigator, blob, name);
    return;
  }
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  document.body.appendChild(link);
  link.click();
  document.body.removeChild(link);
}

/** One button for each file; no button while something is wrong. */
function offerFiles(): void {
  const list = part('files');
  list.textContent = '';
  part('self-check').hidden = true;
  const address = readBaseAddress(addressField.value);
  if (!address.ok) {
    say('answer', address.failure, 'bad');
    return;
  }
  const settings = {
    address: address.value,
    share: shareField.value.replace(/^\s+|\s+$/g, ''),
    manifest: manifestField.value.replace(/^\s+|\s+$/g, ''),
  };
  const mistake = settingsMistake(settings);
  if (mistake !== null) {
    say('answer', mistake, 'bad');
    return;
  }
  checkServer(address.value);
  const files = makeFiles(templates, settings);
  Object.keys(files).forEach((name) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    button.addEventListener('click', () => download(name, files[name] ?? ''));
    const item = document.createElement('li');
    item.appendChild(button);
    item.appendChild(document.createTextNode(` ${USES[name] ?? ''}`));
    list.appendChild(item);
  });
}

/** What each file is for. */
const USES: Readonly<Record<string, string>> = {
  'manifest.xml': 'Excel 2019 及以后、Microsoft 365：功能区有按钮',
  'manifest-excel2016.xml': 'Excel 2016（批量许可）、SharePoint Server 目录',
  'trust-shared-folder.reg': '信任存放清单的共享文件夹',
  'trust-shared-folder-remove.reg': '取消信任',
  'one-user.reg': '不用共享文件夹：清单已放到上面写的位置之后导入',
  'one-user-remove.reg': '移除上一项',
};

manifestField.value = DEFAULT_MANIFEST_PATH;
part('form').addEventListener('submit', (event) => {
  event.preventDefault();
  offerFiles();
});
