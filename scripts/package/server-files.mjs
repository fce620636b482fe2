/** Configuration of the two servers that offices have. Both send the same headers, from one table. */
import { CONTENT_SECURITY_POLICY } from '../content-security-policy.cjs';

/** What every answer carries. Files keep their names across versions, so browsers must ask each time. */
export const HEADERS = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'X-UA-Compatible': 'IE=Edge',
  'Cache-Control': 'no-cache',
};

const TYPES = { '.woff': 'font/woff', '.json': 'application/json', '.svg': 'image/svg+xml' };

/** For nginx: one location, to be put into a server block that has the certificate. */
export function nginxConfiguration() {
  const headers = Object.entries(HEADERS).map(
    ([name, value]) => `  add_header ${name} "${value}" always;`,
  );
  return `# 绩效自评助手：放进已有证书的 https server { … } 中。
# 两处按实际修改：/pinggu/ 是网址中的文件夹，/srv/pinggu/ 是 site 文件夹的内容所在的位置。
location /pinggu/ {
  alias /srv/pinggu/;
  index index.html;
  charset utf-8;
  limit_except GET { deny all; }
${headers.join('\n')}
}
`;
}

/** For IIS: lies in the site's folder itself. What a parent may have set is removed first, or IIS would refuse. */
export function iisConfiguration() {
  const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const headers = Object.entries(HEADERS).flatMap(([name, value]) => [
    `        <remove name="${name}" />`,
    `        <add name="${name}" value="${escape(value)}" />`,
  ]);
  const types = Object.entries(TYPES).flatMap(([ending, type]) => [
    `      <remove fileExtension="${ending}" />`,
    `      <mimeMap fileExtension="${ending}" mimeType="${type}" />`,
  ]);
  return `<?xml version="1.0" encoding="UTF-8"?>
<configuration>
  <system.webServer>
    <defaultDocument enabled="true">
      <files>
        <clear />
        <add value="index.html" />
      </files>
    </defaultDocument>
    <directoryBrowse enabled="false" />
    <staticContent>
${types.join('\n')}
    </staticContent>
    <httpProtocol>
      <customHeaders>
${headers.join('\n')}
      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`;
}
