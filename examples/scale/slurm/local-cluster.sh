#!/bin/bash
# 在一台 Debian 机器上临时起一个两核的 Slurm，供试用：local-cluster.sh start|stop 目录。需要 root、slurmctld、slurmd、munge。
# start 之后：export SLURM_CONF=目录/slurm.conf
set -eu
action=$1
mkdir -p "$2"
folder=$(cd "$2" && pwd)
if [ "$action" = stop ]; then
  for name in slurmd slurmctld munged; do
    [ -e "$folder/$name.pid" ] && kill "$(cat "$folder/$name.pid")" 2> /dev/null || true
  done
  exit 0
fi
mkdir -p "$folder/state" "$folder/spool"
cat > "$folder/slurm.conf" << CONF
ClusterName=trial
SlurmctldHost=$(hostname)(127.0.0.1)
SlurmUser=root
AuthType=auth/munge
AuthInfo=socket=$folder/munge.socket
CredType=cred/munge
SlurmctldPort=16817
SlurmdPort=16818
SlurmctldPidFile=$folder/slurmctld.pid
SlurmdPidFile=$folder/slurmd.pid
StateSaveLocation=$folder/state
SlurmdSpoolDir=$folder/spool
SlurmctldLogFile=$folder/slurmctld.log
SlurmdLogFile=$folder/slurmd.log
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerParameters=sched_interval=2
ReturnToService=2
MpiDefault=none
SlurmdParameters=config_overrides
NodeName=$(hostname) NodeAddr=127.0.0.1 CPUs=2 RealMemory=4096 State=UNKNOWN
PartitionName=all Nodes=ALL Default=YES MaxTime=INFINITE State=UP
CONF
dd if=/dev/urandom of="$folder/munge.key" bs=1 count=1024 status=none
chmod 400 "$folder/munge.key"
chmod 755 "$folder"
munged --force --key-file="$folder/munge.key" --socket="$folder/munge.socket" --pid-file="$folder/munged.pid" \
  --log-file="$folder/munged.log" --seed-file="$folder/munged.seed"
export SLURM_CONF=$folder/slurm.conf
slurmctld -c
slurmd
for _ in $(seq 60); do
  sinfo --noheader --states=idle 2> /dev/null | grep -q idle && exit 0
  sleep 1
done
echo '节点没有就绪，见 slurmctld.log 和 slurmd.log' >&2
exit 1
