/** Building HTML by hand safely: everything is escaped unless it was built here. */

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** One element with escaped text. */
export function textElement(name: string, text: string, className = ''): string {
  const attribute = className === '' ? '' : ` class="${escapeHtml(className)}"`;
  return `<${name}${attribute}>${escapeHtml(text)}</${name}>`;
}

/** A whole page, self-contained: no script, no address of anything outside. `style` and `body` are trusted markup. */
export function htmlPage(title: string, style: string, body: string): string {
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>
${style}
</style>
</head>
<body>
${body}
</body>
</html>
`;
}
