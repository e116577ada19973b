## who has a file open
lsof() { command lsof "$@" 2> >(grep -v "WARNING: can.t stat\|may be incomplete" >&2); }
clean() { sed -E 's/ +[0-9]+ learner/ PID learner/; s/ +[0-9]+,[0-9]+ / DEV /; s/ +[0-9]+ ([^ ]*)$/ NODE \1/; s/^(COMMAND) .*/\1/'; }
echo text > notes; sleep 5 < notes & sleep 6 >> notes & sleep 0.2; lsof notes | clean; lsof -t notes | wc -l; kill %1 %2
#> COMMAND
#> sleep PID learner    0r   REG DEV        5 NODE notes
#> sleep PID learner    1w   REG DEV        5 NODE notes
#> 2

## files that nobody has open, or that are not there
lsof() { command lsof "$@" 2> >(grep -v "WARNING: can.t stat\|may be incomplete" >&2); }
echo text > notes; lsof notes; echo $?; { lsof nosuch; } 2>&1 | head -2; lsof -i :1; echo $?; { lsof -i foo; } 2>&1 | head -1
#> 1
#> lsof: status error on nosuch: No such file or directory
#> 1
#> lsof: unknown protocol name (foo) in: -i foo

## who has a port
lsof() { command lsof "$@" 2> >(grep -v "WARNING: can.t stat\|may be incomplete" >&2); }
python3 -m http.server 8123 >/dev/null 2>&1 & pid=$!; sleep 2; lsof -i :8123 | awk '{print $1, $3, $4, $5, $7, $8, $9, $10}'; [ "$(lsof -t -i:8123)" = $pid ] && echo same; lsof -nP -iTCP:8123 -sTCP:LISTEN | wc -l; lsof -i udp:8123; echo $?; lsof -a -p $pid -i | wc -l; kill %1
#>$ COMMAND USER FD TYPE SIZE/OFF NODE NAME\x20
#> python3 learner 3u IPv4 0t0 TCP *:8123 (LISTEN)
#> same
#> 2
#> 1
#> 2

## descriptors of a process
lsof() { command lsof "$@" 2> >(grep -v "WARNING: can.t stat\|may be incomplete" >&2); }
sleep 5 <> /dev/null & pid=$!; sleep 0.2; lsof -a -p $pid -d 0 | awk 'NR > 1 {print $1, $3, $4, $5, $6, $7, $9}'; lsof -a -p $pid -d cwd | awk 'NR > 1 {print $4, $5, $9}'; lsof -a -c sleep -d txt | awk 'NR > 1 {print $4, $5, $9}'; kill %1
#> sleep learner 0u CHR 1,3 0t0 /dev/null
#> cwd DIR /home/learner/case
#> txt REG /usr/bin/sleep
