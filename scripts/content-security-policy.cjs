/**
 * Everything from this origin only; no inline script, no inline style, no eval. Stands in every page as a meta tag and in
 * the headers of every server configuration that is shipped. `frame-ancestors` is left out on purpose: a meta tag cannot
 * carry it, and Excel on the web shows the pane in a frame of its own host.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

module.exports = { CONTENT_SECURITY_POLICY };
