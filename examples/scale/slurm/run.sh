#!/bin/bash
# 用法：run.sh 收到的文件夹 份数 结果目录 [check 的其他选项…]；等到全部查完才返回。
set -eu
here=$(cd "$(dirname "$0")/.." && pwd)
received=$1 count=$2 out=$3
shift 3
mkdir -p "$out/records" "$out/logs"
bash "$here/lists.sh" "$received" "$count" "$out/lists"
export HERE=$here OUT=$out CHECK=${CHECK:-dist/cli/check.js}
job=$(sbatch --parsable --export=ALL --array=0-$((count - 1)) --output="$out/logs/%a.log" "$here/slurm/check.sbatch" "$@")
echo "job $job"
while squeue --noheader --jobs "$job" 2> /dev/null | grep -q .; do sleep 1; done
