## only root may read or change it
dmesg; echo $?; dmesg -C; dmesg -D; dmesg -n 1; dmesg -T -l err
#> 1
#2> dmesg: read kernel buffer failed: Operation not permitted
#2> dmesg: clear kernel buffer failed: Operation not permitted
#2> dmesg: klogctl failed: Operation not permitted
#2> dmesg: klogctl failed: Operation not permitted
#2> dmesg: read kernel buffer failed: Operation not permitted
#? 1

## words that it does not know
dmesg -l foo; dmesg -f foo; dmesg --time-format foo; dmesg --color=foo; dmesg -n foo; dmesg foo; echo $?; dmesg -rt; dmesg -rx
#> 1
#2> dmesg: unknown level 'foo'
#2> dmesg: unknown facility 'foo'
#2> dmesg: unknown time format: foo
#2> dmesg: unsupported color mode: 'foo'
#2> dmesg: unknown level 'foo'
#2> dmesg: bad usage
#2> Try 'dmesg --help' for more information.
#2> dmesg: mutually exclusive arguments: --raw --notime
#2> dmesg: mutually exclusive arguments: --raw --decode
#? 1

## help
dmesg --help
#>
#> Usage:
#>  dmesg [options]
#>
#> Display or control the kernel ring buffer.
#>
#> Options:
#>  -C, --clear                 clear the kernel ring buffer
#>  -c, --read-clear            read and clear all messages
#>  -D, --console-off           disable printing messages to console
#>  -E, --console-on            enable printing messages to console
#>  -F, --file <file>           use the file instead of the kernel log buffer
#>  -f, --facility <list>       restrict output to defined facilities
#>  -H, --human                 human readable output
#>  -J, --json                  use JSON output format
#>  -k, --kernel                display kernel messages
#>  -L, --color[=<when>]        colorize messages (auto, always or never)
#>                                colors are enabled by default
#>  -l, --level <list>          restrict output to defined levels
#>  -n, --console-level <level> set level of messages printed to console
#>  -P, --nopager               do not pipe output into a pager
#>  -p, --force-prefix          force timestamp output on each line of multi-line messages
#>  -r, --raw                   print the raw message buffer
#>      --noescape              don't escape unprintable character
#>  -S, --syslog                force to use syslog(2) rather than /dev/kmsg
#>  -s, --buffer-size <size>    buffer size to query the kernel ring buffer
#>  -u, --userspace             display userspace messages
#>  -w, --follow                wait for new messages
#>  -W, --follow-new            wait and print only new messages
#>  -x, --decode                decode facility and level to readable string
#>  -d, --show-delta            show time delta between printed messages
#>  -e, --reltime               show local time and time delta in readable format
#>  -T, --ctime                 show human-readable timestamp (may be inaccurate!)
#>  -t, --notime                don't show any timestamp with messages
#>      --time-format <format>  show timestamp using the given format:
#>                                [delta|reltime|ctime|notime|iso]
#> Suspending/resume will make ctime and iso timestamps inaccurate.
#>      --since <time>          display the lines since the specified time
#>      --until <time>          display the lines until the specified time
#>
#>  -h, --help                  display this help
#>  -V, --version               display version
#>
#> Supported log facilities:
#>     kern - kernel messages
#>     user - random user-level messages
#>     mail - mail system
#>   daemon - system daemons
#>     auth - security/authorization messages
#>   syslog - messages generated internally by syslogd
#>      lpr - line printer subsystem
#>     news - network news subsystem
#>
#> Supported log levels (priorities):
#>    emerg - system is unusable
#>    alert - action must be taken immediately
#>     crit - critical conditions
#>      err - error conditions
#>     warn - warning conditions
#>   notice - normal but significant condition
#>     info - informational
#>    debug - debug-level messages
#>
#> For more details see dmesg(1).
