## the tables of the network have their heads
head -2 /proc/net/dev; head -1 /proc/net/tcp; head -1 /proc/net/udp; head -1 /proc/net/tcp6; head -1 /proc/net/route; head -1 /proc/net/arp; head -1 /proc/net/unix; grep -c '^ *lo:' /proc/net/dev; readlink /proc/net /proc/mounts
#> Inter-|   Receive                                                |  Transmit
#>  face |bytes    packets errs drop fifo frame compressed multicast|bytes    packets errs drop fifo colls carrier compressed
#>$   sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode                                                    \x20
#>$    sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops           \x20
#>   sl  local_address                         remote_address                        st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode
#>$ Iface\tDestination\tGateway \tFlags\tRefCnt\tUse\tMetric\tMask\t\tMTU\tWindow\tIRTT                                                      \x20
#> IP address       HW type     Flags       HW address            Mask     Device
#> Num       RefCount Protocol Flags    Type St Inode Path
#> 1
#> self/net
#> self/mounts

## who listens stands in /proc/net/tcp
nc -l 127.0.0.1 8099 & until grep -q :1FA3 /proc/net/tcp; do sleep 0.1; done; awk '$2 ~ /1FA3/ { print $2, $3, $4, $8 }' /proc/net/tcp; kill %1
#> 0100007F:1FA3 00000000:0000 0A 1000

## limits are those of ulimit
ulimit -n 512; ulimit -f 10; ulimit -S -s 4096; grep -E 'Limit|open files|file size|stack' /proc/self/limits; cut -c1-25 /proc/self/limits
#>$ Limit                     Soft Limit           Hard Limit           Units    \x20
#>$ Max file size             10240                10240                bytes    \x20
#>$ Max stack size            4194304              unlimited            bytes    \x20
#>$ Max core file size        0                    unlimited            bytes    \x20
#>$ Max open files            512                  512                  files    \x20
#>$ Limit                   \x20
#>$ Max cpu time            \x20
#>$ Max file size           \x20
#>$ Max data size           \x20
#>$ Max stack size          \x20
#>$ Max core file size      \x20
#>$ Max resident set        \x20
#>$ Max processes           \x20
#>$ Max open files          \x20
#>$ Max locked memory       \x20
#>$ Max address space       \x20
#>$ Max file locks          \x20
#>$ Max pending signals     \x20
#>$ Max msgqueue size       \x20
#>$ Max nice priority       \x20
#>$ Max realtime priority   \x20
#>$ Max realtime timeout    \x20

## status has these lines
cut -d: -f1 /proc/self/status | grep -vE 'Rss|Kthread|untag|Specul|x86' | tr '\n' ' '; grep -E '^(Name|Umask|State|Uid|Gid|Threads|CapEff)' /proc/self/status; sudo grep CapInh /proc/self/status; umask 077; grep Umask /proc/self/status
#> Name Umask State Tgid Ngid Pid PPid TracerPid Uid Gid FDSize Groups NStgid NSpid NSpgid NSsid VmPeak VmSize VmLck VmPin VmHWM VmRSS VmData VmStk VmExe VmLib VmPTE VmSwap HugetlbPages CoreDumping THP_enabled Threads SigQ SigPnd ShdPnd SigBlk SigIgn SigCgt CapInh CapPrm CapEff CapBnd CapAmb NoNewPrivs Seccomp Seccomp_filters Cpus_allowed Cpus_allowed_list Mems_allowed Mems_allowed_list voluntary_ctxt_switches nonvoluntary_ctxt_switches Name:	grep
#> Umask:	0022
#> State:	R (running)
#> Uid:	1000	1000	1000	1000
#> Gid:	1000	1000	1000	1000
#> Threads:	1
#> CapEff:	0000000000000000
#> CapInh:	0000000000000000
#> Umask:	0077

## command line and environment are ended by zeros
sleep 5 & sleep 0.3; tr '\0' ' ' < /proc/$!/cmdline; echo; cat /proc/$!/comm; FOO=bar env cat /proc/self/environ | tr '\0' '\n' | grep FOO; readlink /proc/$!/exe /proc/$!/cwd /proc/$!/root; kill $!
#>$ sleep 5\x20
#> sleep
#> FOO=bar
#> /usr/bin/sleep
#> /home/learner/case
#> /

## descriptors
exec 3< /etc/hostname 4> out; readlink /proc/$$/fd/3 /proc/$$/fd/4; mv out other; readlink /proc/$$/fd/4; exec 3<&-; ls /proc/$$/fd | grep -c 3; sudo ls /proc/1/fd > /dev/null && echo root may; ls /proc/1/fd 2>&1 | head -1
#> /etc/hostname
#> /home/learner/case/out
#> /home/learner/case/other
#> 0
#> root may
#> ls: cannot open directory '/proc/1/fd': Permission denied

## what of the computer is told
cut -d' ' -f1 /proc/version; awk '{ print NF }' /proc/loadavg /proc/uptime; head -5 /proc/meminfo | cut -d: -f1; grep -c processor /proc/cpuinfo; cat /proc/sys/kernel/ostype /proc/sys/kernel/hostname /proc/sys/kernel/pid_max; head -1 /proc/swaps; head -1 /proc/partitions; awk '{ print NF }' /proc/self/stat /proc/self/statm; cut -d' ' -f2,3 /proc/self/stat; grep -E '^(ctxt|btime|processes|procs_running|procs_blocked)' /proc/stat | cut -d' ' -f1
#> Linux
#> 5
#> 2
#> MemTotal
#> MemFree
#> MemAvailable
#> Buffers
#> Cached
#> 2
#> Linux
#> rockpool
#> 4194304
#> Filename				Type		Size		Used		Priority
#> major minor  #blocks  name
#> 52
#> 7
#> (cut) R
#> ctxt
#> btime
#> processes
#> procs_running
#> procs_blocked

## a file of /proc is empty until it is read
stat -c %s /proc/version; wc -c < /proc/version | awk '$1 > 20 { print "more" }'; tail -1 /proc/meminfo | wc -l; tac /proc/sys/kernel/ostype; cp /proc/sys/kernel/ostype o; cat o
#> 0
#> more
#> 1
#> Linux
#> Linux

## nothing can be made or removed there
touch /proc/new; rm -f /proc/version; mkdir /proc/d; sudo rm -f /proc/version; echo x > /proc/version; echo x 2>&1 > /proc/sys/kernel/ostype
#> bash: line 1: /proc/sys/kernel/ostype: Permission denied
#2> touch: cannot touch '/proc/new': No such file or directory
#2> rm: cannot remove '/proc/version': Permission denied
#2> mkdir: cannot create directory ‘/proc/d’: No such file or directory
#2> rm: cannot remove '/proc/version': Operation not permitted
#2> bash: line 1: /proc/version: Permission denied
#? 1
