## who uses a file
quiet() { "$@" 2>&1 | grep -v 'Cannot stat' | sed -E "s/ +[0-9]+/ PID/g; s,$PWD,DIR,; s/^(DIR[^ ]*) +/\1 /"; }
echo x > notes; sleep 5 < notes & sleep 6 > out & sleep 0.2; quiet fuser notes; quiet fuser -v notes out; quiet fuser -u notes; [ "$(fuser notes 2>/dev/null)" -eq $(jobs -p %1) ] && echo same; kill %1 %2
#> DIR/notes: PID
#>                      USER        PID ACCESS COMMAND
#> DIR/notes:
#>                      learner PID f.... sleep
#> DIR/out:
#>                      learner PID F.... sleep
#> DIR/notes: PID(learner)
#> same

## nobody does
echo x > notes; fuser notes 2>/dev/null; echo $?; fuser nosuch; echo $?; fuser -s notes 2>/dev/null; echo $?; fuser; echo $?
#> 1
#> 1
#> 1
#> 1
#2> Specified filename nosuch does not exist.
#2> No process specification given
#2> Usage: fuser [-fIMuvw] [-a|-s] [-4|-6] [-c|-m|-n SPACE]
#2>              [-k [-i] [-SIGNAL]] NAME...
#2>        fuser -l
#2>        fuser -V
#2> Show which processes use the named files, sockets, or filesystems.
#2>
#2>   -a,--all              display unused files too
#2>   -i,--interactive      ask before killing (ignored without -k)
#2>   -I,--inode            use always inodes to compare files
#2>   -k,--kill             kill processes accessing the named file
#2>   -l,--list-signals     list available signal names
#2>   -m,--mount            show all processes using the named filesystems or
#2>                         block device
#2>   -M,--ismountpoint     fulfill request only if NAME is a mount point
#2>   -n,--namespace SPACE  search in this name space (file, udp, or tcp)
#2>   -s,--silent           silent operation
#2>   -SIGNAL               send this signal instead of SIGKILL
#2>   -u,--user             display user IDs
#2>   -v,--verbose          verbose output
#2>   -w,--writeonly        kill only processes with write access
#2>   -V,--version          display version information
#2>   -4,--ipv4             search IPv4 sockets only
#2>   -6,--ipv6             search IPv6 sockets only
#2>   udp/tcp names: [local_port][,[rmt_host][,[rmt_port]]]
#2>

## who has a port, and its end
python3 -m http.server 8124 >/dev/null 2>&1 & sleep 2; [ "$(fuser 8124/tcp 2>/dev/null)" -eq $! ] && echo same; fuser -n tcp 8124 2>/dev/null | wc -w; fuser 8125/tcp 2>/dev/null; echo $?; fuser -k -TERM 8124/tcp >/dev/null 2>&1; wait $!; echo $?
#> same
#> 1
#> 1
#> 143
