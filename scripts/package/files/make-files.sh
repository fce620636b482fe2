#!/bin/sh
# 生成清单和 .reg 文件，与 安装.html 的结果相同，供没有浏览器的服务器使用。
set -eu

here=$(cd "$(dirname "$0")" && pwd)
address_pattern='@ADDRESS_PATTERN@'
share=''
manifest='C:\Users\Public\Documents\PerformanceSelfEvaluation\manifest.xml'
out=.

usage() {
  cat <<'TEXT'
用法：sh make-files.sh 服务器地址 [--share '\\服务器\共享'] [--manifest 路径] [--out 文件夹]

  服务器地址        site 文件夹所在的网址，例如 https://jx.example.gov/pinggu
  --share 路径      存放清单的共享文件夹；不写则不生成信任共享文件夹的 .reg
  --manifest 路径   清单在各用户电脑上的位置（用于不用共享文件夹的 .reg）
  --out 文件夹      结果放在哪里，默认为当前文件夹
TEXT
}

mistake() {
  echo "$1" >&2
  exit 2
}

address=''
while [ $# -gt 0 ]; do
  case $1 in
    --help | -h)
      usage
      exit 0
      ;;
    --share | --manifest | --out)
      [ $# -ge 2 ] || mistake "选项“$1”缺少取值。用 --help 查看用法。"
      case $1 in
        --share) share=$2 ;;
        --manifest) manifest=$2 ;;
        --out) out=$2 ;;
      esac
      shift 2
      ;;
    -*) mistake "没有“$1”这个选项。用 --help 查看用法。" ;;
    *)
      [ -z "$address" ] || mistake "不需要“$1”。用 --help 查看用法。"
      address=$1
      shift
      ;;
  esac
done
[ -n "$address" ] || mistake '请填写服务器地址，例如 https://jx.example.gov/pinggu。'
printf '%s\n' "$address" | grep -Eq "$address_pattern" ||
  mistake "这个地址无法使用：$address。应以 https:// 开头，只写到文件夹为止，中文请用编码后的写法。"
address=$(printf '%s' "$address" | sed 's|/*$||')
mkdir -p "$out"

for name in manifest.xml manifest-excel2016.xml; do
  sed "s|@ADDRESS@|$address|g" "$here/templates/$name" >"$out/$name"
done

# 反斜杠在 .reg 中写两个，在 sed 的替换文本中再各写两个
doubled() {
  printf '%s' "$1" | sed 's/\\/\\\\\\\\/g; s/[&|]/\\&/g'
}

registry() {
  {
    printf '\377\376'
    sed "s|@SHARE@|$(doubled "$share")|; s|@MANIFEST@|$(doubled "$manifest")|" \
      "$here/templates/$1" | iconv -f UTF-8 -t UTF-16LE
  } >"$out/$1"
}

registry one-user.reg
registry one-user-remove.reg
if [ -n "$share" ]; then
  registry trust-shared-folder.reg
  registry trust-shared-folder-remove.reg
fi
echo "已写到 $out"
