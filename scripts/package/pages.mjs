/** The pages of the package that are no program: manuals, the home page, and 安装.html with all that it needs in it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { marked } from 'marked';
import { CONTENT_SECURITY_POLICY } from '../content-security-policy.cjs';
import { projectFolder } from '../setup.mjs';

const own = (...parts) =>
  readFileSync(path.join(projectFolder, 'scripts', 'package', ...parts), 'utf8');

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page of the site; `root` leads from it to the site's root. */
function page({ title, body, root }) {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="X-UA-Compatible" content="IE=Edge">
<meta http-equiv="Content-Security-Policy" content="${escape(CONTENT_SECURITY_POLICY)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<link rel="icon" href="${root}assets/icon-32.png">
<link rel="stylesheet" href="${root}help/manual.css">
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`;
}

export const manualStyle = () => own('manual.css');

/** One of the manuals, from its Markdown in docs/. */
export function manualPage(name) {
  const text = readFileSync(path.join(projectFolder, 'docs', name), 'utf8');
  const title = /^# (.+)$/m.exec(text)?.[1] ?? name;
  return page({ title, body: marked.parse(text), root: '../' });
}

const WAYS = [
  ['workbench/', '打开工作台', '在浏览器里检查、填写、审核。没有 Excel、使用 WPS 的人用它。'],
  ['help/use.html', '使用说明', '填报人员和审核人员各自怎么用，附图。'],
  ['help/install.html', '安装说明', '给管理员：怎样让 200 台电脑的 Excel 里都有它。'],
  ['taskpane.html', '自检', '给管理员：服务器的设置是否齐全。'],
];

/** What stands at the site's own address. */
export function homePage(version) {
  const ways = WAYS.map(
    ([address, name, said]) =>
      `<a class="way" href="${address}"><strong>${name}</strong><span>${said}</span></a>`,
  );
  const body = `<h1>绩效自评助手</h1>
<p>检查绩效自评表和绩效目标表，按评分规则填写得分，标出要写偏差说明的行。数据不离开您的电脑。</p>
<p>Excel 用户：管理员安装之后，在“开始”选项卡点击“绩效自评助手”。</p>
${ways.join('\n')}
<p class="note">版本 ${version} · <a href="licences.txt">许可</a></p>`;
  return page({ title: '绩效自评助手', body, root: '' });
}

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** 安装.html: script, style and templates inside, since it is opened from a folder. `script`: the built bundle. */
export function installPage({ templates, script, version }) {
  const style = own('manual.css').trim();
  // a script ends at its closing tag, whatever language it is in
  const safe = (text) => text.replaceAll('</', '<\\/');
  const code = safe(script);
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(code)}`,
    `style-src ${hashOf(style)}`,
    // the one image that shows whether the server answers
    'img-src https:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
  const parts = {
    POLICY: policy,
    STYLE: style,
    VERSION: version,
    TEMPLATES: safe(JSON.stringify(templates)),
    SCRIPT: code,
  };
  return own('install-page', 'page.html').replace(
    /@(POLICY|STYLE|VERSION|TEMPLATES|SCRIPT)@/g,
    (_placeholder, name) => parts[name],
  );
}
