#!/bin/sh
here=$(cd "$(dirname "$0")" && pwd)
command -v node >/dev/null 2>&1 || {
  echo '没有找到 Node。请安装 Node 20 或更新版本；不能安装的，请用浏览器打开内网站点上的工作台。' >&2
  exit 2
}
exec node "$here/check.js" "$@"
