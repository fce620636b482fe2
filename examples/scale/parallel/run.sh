#!/bin/bash
# GNU parallel：一台或几台机器。用法：run.sh 收到的文件夹 份数 结果目录 [check 的其他选项…]
# 几台机器时加 --sshloginfile（文件、程序和结果目录放在共享卷上）：PARALLEL='--sshloginfile 机器清单' run.sh …
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
received=$1 count=$2 out=$3
shift 3
mkdir -p "$out/records"
bash "$here/lists.sh" "$received" "$count" "$out/lists"
# 被杀掉的一份由 --retries 重试，从自己的记录接着查
parallel --jobs "${JOBS:-2}" --retries 3 --halt never --joblog "$out/joblog.txt" \
  bash "$here/shard.sh" {} "$out/records/{/.}.jsonl" "$@" ::: "$out"/lists/*.txt
