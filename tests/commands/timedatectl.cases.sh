## its options and its help
timedatectl --help; timedatectl --version; timedatectl --foo; echo $?; timedatectl -x; echo $?; timedatectl show -p; echo $?
#> timedatectl [OPTIONS...] COMMAND ...
#>
#> Query or change system time and date settings.
#>
#> Commands:
#>   status                   Show current time settings
#>   show                     Show properties of systemd-timedated
#>   set-time TIME            Set system time
#>   set-timezone ZONE        Set system time zone
#>   list-timezones           Show known time zones
#>   set-local-rtc BOOL       Control whether RTC is in local time
#>   set-ntp BOOL             Enable or disable network time synchronization
#>
#> systemd-timesyncd Commands:
#>   timesync-status          Show status of systemd-timesyncd
#>   show-timesync            Show properties of systemd-timesyncd
#>
#> Options:
#>   -h --help                Show this help message
#>      --version             Show package version
#>      --no-pager            Do not pipe output into a pager
#>      --no-ask-password     Do not prompt for password
#>   -H --host=[USER@]HOST    Operate on remote host
#>   -M --machine=CONTAINER   Operate on local container
#>      --adjust-system-clock Adjust system clock when changing local RTC mode
#>      --monitor             Monitor status of systemd-timesyncd
#>   -p --property=NAME       Show only properties by this name
#>   -a --all                 Show all properties, including empty ones
#>      --value               When showing properties, only print the value
#>
#> See the timedatectl(1) man page for details.
#> systemd 252 (252.39-1~deb12u2)
#> +PAM +AUDIT +SELINUX +APPARMOR +IMA +SMACK +SECCOMP +GCRYPT -GNUTLS +OPENSSL +ACL +BLKID +CURL +ELFUTILS +FIDO2 +IDN2 -IDN +IPTC +KMOD +LIBCRYPTSETUP +LIBFDISK +PCRE2 -PWQUALITY +P11KIT +QRENCODE +TPM2 +BZIP2 +LZ4 +XZ +ZLIB +ZSTD -BPF_FRAMEWORK -XKBCOMMON +UTMP +SYSVINIT default-hierarchy=unified
#> 1
#> 1
#> 1
#2> timedatectl: unrecognized option '--foo'
#2> timedatectl: invalid option -- 'x'
#2> timedatectl: option requires an argument -- 'p'

## a mistake in the line of hostnamectl
hostnamectl --help; hostnamectl --version | head -1; hostnamectl --foo; echo $?; hostnamectl -p; echo $?
#> hostnamectl [OPTIONS...] COMMAND ...
#>
#> Query or change system hostname.
#>
#> Commands:
#>   status                 Show current hostname settings
#>   hostname [NAME]        Get/set system hostname
#>   icon-name [NAME]       Get/set icon name for host
#>   chassis [NAME]         Get/set chassis type for host
#>   deployment [NAME]      Get/set deployment environment for host
#>   location [NAME]        Get/set location for host
#>
#> Options:
#>   -h --help              Show this help
#>      --version           Show package version
#>      --no-ask-password   Do not prompt for password
#>   -H --host=[USER@]HOST  Operate on remote host
#>   -M --machine=CONTAINER Operate on local container
#>      --transient         Only set transient hostname
#>      --static            Only set static hostname
#>      --pretty            Only set pretty hostname
#>      --json=pretty|short|off
#>                          Generate JSON output
#>
#> See the hostnamectl(1) man page for details.
#> systemd 252 (252.39-1~deb12u2)
#> 1
#> 1
#2> hostnamectl: unrecognized option '--foo'
#2> hostnamectl: invalid option -- 'p'
