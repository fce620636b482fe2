#!/bin/bash
# 把收到的文件分成几份清单，轮流分派，各份大小相近。
# 用法：lists.sh 收到的文件夹 份数 清单目录
set -eu
mkdir -p "$3"
find "$1" -type f ! -name '.*' ! -name '~$*' | LC_ALL=C sort |
  awk -v count="$2" -v folder="$3" '{ print > sprintf("%s/%03d.txt", folder, NR % count) }'
