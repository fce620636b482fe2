#!/bin/bash
# 检查一份文件清单，记录写到一个 .jsonl；被杀掉后再运行同一条命令，从自己的记录接着查。
# 用法：shard.sh 清单 记录.jsonl [check 的其他选项…]
# 退出码：0 查完（有没有问题都一样），其他值表示没有查完，引擎应当重试。
set -u
list=$1
record=$2
shift 2
mapfile -t files < "$list"
[ ${#files[@]} -eq 0 ] && exit 0
# 被杀掉的工作进程可能留下还在查的程序：等它查完，不让两个程序写同一个记录
exec 9> "$record.lock"
flock 9
resume=()
[ -e "$record" ] && resume=(--resume)
node "${CHECK:-dist/cli/check.js}" "$@" --jsonl "$record" "${resume[@]}" "${files[@]}" > /dev/null
code=$?
# 1：查出了错误级问题；2：有文件读不了，原因在它的记录里
[ $code -le 2 ] && exit 0
exit $code
