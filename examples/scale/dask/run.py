"""Dask：用法 run.py 收到的文件夹 份数 结果目录 [调度器地址]；check.js 的位置由环境变量 CHECK 给出。

没有给地址时在本机起两个工作进程。被杀掉的工作进程手上的一份由调度器交给别的进程，从它的记录接着查。
文件、程序和结果目录放在各节点都能看到的共享卷上。
"""
import os
import pathlib
import subprocess
import sys

from distributed import Client, LocalCluster, as_completed

HERE = pathlib.Path(__file__).resolve().parent.parent


def check(part, out):
    """一份清单；返回它的记录。"""
    record = f"{out}/records/{part.stem}.jsonl"
    subprocess.run(["bash", str(HERE / "shard.sh"), str(part), record], check=True)
    return record


def main(received, count, out, address=None):
    os.makedirs(f"{out}/records", exist_ok=True)
    subprocess.run(["bash", str(HERE / "lists.sh"), received, count, f"{out}/lists"], check=True)
    parts = sorted(pathlib.Path(f"{out}/lists").glob("*.txt"))
    cluster = None if address else LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None)
    with Client(address or cluster) as client:
        # 同一份可能因进程被杀而算两次，所以结果写在按份命名的记录里，而不是累加
        waiting = [client.submit(check, part, out, pure=False, retries=3) for part in parts]
        print("workers", client.run(os.getpid), flush=True)
        for done in as_completed(waiting):
            print("done", done.result(), flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
