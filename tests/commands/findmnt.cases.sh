## all, as a tree
printf '/dev/sda1 / ext4 rw,relatime 0 0\nproc /proc proc rw,nosuid 0 0\n/dev/sdb1 /home ext4 rw 0 0\n# comment\ntmpfs\t/home/anna/tmp\ttmpfs\tro,size=1g\n' > tab; findmnt -F tab; findmnt -F tab -a -o SOURCE,TARGET; findmnt -F tab -l -o target,fstype
#> TARGET         SOURCE    FSTYPE OPTIONS
#> /              /dev/sda1 ext4   rw,relatime
#> /proc          proc      proc   rw,nosuid
#> /home          /dev/sdb1 ext4   rw
#> /home/anna/tmp tmpfs     tmpfs  ro,size=1g
#> SOURCE    TARGET
#> /dev/sda1 /
#> proc      /proc
#> /dev/sdb1 /home
#> tmpfs     /home/anna/tmp
#> TARGET         FSTYPE
#> /              ext4
#> /proc          proc
#> /home          ext4
#> /home/anna/tmp tmpfs

## by source, place, type and options
printf '/dev/sda1 / ext4 rw,relatime 0 0\nproc /proc proc rw,nosuid 0 0\n/dev/sdb1 /home ext4 rw 0 0\n# comment\ntmpfs\t/home/anna/tmp\ttmpfs\tro,size=1g\n' > tab; findmnt -F tab -S proc -o TARGET; findmnt -F tab -M /home -o TARGET; findmnt -F tab -t ext4; findmnt -F tab -t noext4 -n; findmnt -F tab -O ro -o TARGET; findmnt -F tab /home; findmnt -F tab /dev/sdb1 /home -o SOURCE; findmnt -F tab -i -t ext4 -o TARGET,FSTYPE
#> TARGET
#> /proc
#> TARGET
#> /home
#> TARGET SOURCE    FSTYPE OPTIONS
#> /      /dev/sda1 ext4   rw,relatime
#> /home  /dev/sdb1 ext4   rw
#> /proc          proc   proc   rw,nosuid
#> /home/anna/tmp tmpfs  tmpfs  ro,size=1g
#> TARGET
#> /home/anna/tmp
#> TARGET SOURCE    FSTYPE OPTIONS
#> /home  /dev/sdb1 ext4   rw
#> SOURCE
#> /dev/sdb1
#> TARGET         FSTYPE
#> /proc          proc
#> /home/anna/tmp tmpfs

## nothing was found
printf '/dev/sda1 / ext4 rw,relatime 0 0\nproc /proc proc rw,nosuid 0 0\n/dev/sdb1 /home ext4 rw 0 0\n# comment\ntmpfs\t/home/anna/tmp\ttmpfs\tro,size=1g\n' > tab; findmnt -F tab /etc; echo $?; findmnt -F tab -t ntfs; echo $?; findmnt -F tab /proc /; echo $?; findmnt a b c; echo $?; findmnt -T /nofile
#> 1
#> 1
#> 1
#> 1
#? 1

## the first, the others, and those below
printf '/dev/sda1 / ext4 rw,relatime 0 0\nproc /proc proc rw,nosuid 0 0\n/dev/sdb1 /home ext4 rw 0 0\n# comment\ntmpfs\t/home/anna/tmp\ttmpfs\tro,size=1g\n' > tab; findmnt -F tab -f -t ext4; findmnt -F tab -d backward -l -o TARGET; findmnt -F tab -R /home -o TARGET
#> TARGET SOURCE    FSTYPE OPTIONS
#> /      /dev/sda1 ext4   rw,relatime
#> TARGET
#> /home/anna/tmp
#> /home
#> /proc
#> /
#> TARGET
#> /home

## JSON
printf '/dev/sda1 / ext4 rw,relatime 0 0\nproc /proc proc rw,nosuid 0 0\n/dev/sdb1 /home ext4 rw 0 0\n# comment\ntmpfs\t/home/anna/tmp\ttmpfs\tro,size=1g\n' > tab; findmnt -F tab -J -o TARGET,FSTYPE; findmnt -F tab -J -l -o SOURCE -t ext4
#> {
#>    "filesystems": [
#>       {
#>          "target": "/",
#>          "fstype": "ext4"
#>       },{
#>          "target": "/proc",
#>          "fstype": "proc"
#>       },{
#>          "target": "/home",
#>          "fstype": "ext4"
#>       },{
#>          "target": "/home/anna/tmp",
#>          "fstype": "tmpfs"
#>       }
#>    ]
#> }
#> {
#>    "filesystems": [
#>       {
#>          "source": "/dev/sda1"
#>       },{
#>          "source": "/dev/sdb1"
#>       }
#>    ]
#> }

## other forms
printf '/dev/sda1 / ext4 rw,relatime 0 0\nproc /proc proc rw,nosuid 0 0\n/dev/sdb1 /home ext4 rw 0 0\n# comment\ntmpfs\t/home/anna/tmp\ttmpfs\tro,size=1g\n' > tab; findmnt -F tab -P -o TARGET,SOURCE; findmnt -F tab -r -o TARGET,SOURCE -t ext4; findmnt -F tab -rn -t proc; findmnt -F tab -n -t proc -o TARGET,FSTYPE
#> TARGET="/" SOURCE="/dev/sda1"
#> TARGET="/proc" SOURCE="proc"
#> TARGET="/home" SOURCE="/dev/sdb1"
#> TARGET="/home/anna/tmp" SOURCE="tmpfs"
#> TARGET SOURCE
#> / /dev/sda1
#> /home /dev/sdb1
#> /proc proc proc rw,nosuid
#> /proc  proc

## the kernel's table
findmnt -n -o FSTYPE -f /proc; findmnt -T /proc/self/stat -no FSTYPE | uniq; findmnt -f -t proc -o TARGET,SIZE,USED,AVAIL,USE%; findmnt -f -J -o USE%,LABEL /proc
#> proc
#> proc
#> TARGET SIZE USED AVAIL USE%
#> /proc     0    0     0    -
#> {
#>    "filesystems": [
#>       {
#>          "use%": "-",
#>          "label": null
#>       }
#>    ]
#> }

## an unknown column, an unknown option
findmnt -t proc -o FOO; echo $?; findmnt --foo
#> 1
#2> findmnt: unknown column: FOO
#2> findmnt: unrecognized option '--foo'
#2> Try 'findmnt --help' for more information.
#? 1

## help
findmnt --help
#>
#> Usage:
#>  findmnt [options]
#>  findmnt [options] <device> | <mountpoint>
#>  findmnt [options] <device> <mountpoint>
#>  findmnt [options] [--source <device>] [--target <path> | --mountpoint <dir>]
#>
#> Find a (mounted) filesystem.
#>
#> Options:
#>  -s, --fstab            search in static table of filesystems
#>  -m, --mtab             search in table of mounted filesystems
#>                           (includes user space mount options)
#>  -k, --kernel           search in kernel table of mounted
#>                           filesystems (default)
#>
#>  -p, --poll[=<list>]    monitor changes in table of mounted filesystems
#>  -w, --timeout <num>    upper limit in milliseconds that --poll will block
#>
#>  -A, --all              disable all built-in filters, print all filesystems
#>  -a, --ascii            use ASCII chars for tree formatting
#>  -b, --bytes            print sizes in bytes rather than in human readable format
#>  -C, --nocanonicalize   don't canonicalize when comparing paths
#>  -c, --canonicalize     canonicalize printed paths
#>  -D, --df               imitate the output of df(1)
#>  -d, --direction <word> direction of search, 'forward' or 'backward'
#>$  -e, --evaluate         convert tags (LABEL,UUID,PARTUUID,PARTLABEL)\x20
#>                           to device names
#>  -F, --tab-file <path>  alternative file for -s, -m or -k options
#>  -f, --first-only       print the first found filesystem only
#>  -i, --invert           invert the sense of matching
#>  -J, --json             use JSON output format
#>  -l, --list             use list format output
#>  -N, --task <tid>       use alternative namespace (/proc/<tid>/mountinfo file)
#>  -n, --noheadings       don't print column headings
#>  -O, --options <list>   limit the set of filesystems by mount options
#>  -o, --output <list>    the output columns to be shown
#>      --output-all       output all available columns
#>  -P, --pairs            use key="value" output format
#>      --pseudo           print only pseudo-filesystems
#>      --shadowed         print only filesystems over-mounted by another filesystem
#>  -R, --submounts        print all submounts for the matching filesystems
#>  -r, --raw              use raw output format
#>      --real             print only real filesystems
#>$  -S, --source <string>  the device to mount (by name, maj:min,\x20
#>                           LABEL=, UUID=, PARTUUID=, PARTLABEL=)
#>  -T, --target <path>    the path to the filesystem to use
#>      --tree             enable tree format output if possible
#>  -M, --mountpoint <dir> the mountpoint directory
#>  -t, --types <list>     limit the set of filesystems by FS types
#>  -U, --uniq             ignore filesystems with duplicate target
#>  -u, --notruncate       don't truncate text in columns
#>  -v, --nofsroot         don't print [/dir] for bind or btrfs mounts
#>  -y, --shell            use column names to be usable as shell variable identifiers
#>
#>  -x, --verify           verify mount table content (default is fstab)
#>      --verbose          print more details
#>      --vfs-all          print all VFS options
#>
#>  -h, --help             display this help
#>  -V, --version          display version
#>
#> Available output columns:
#>       ACTION  action detected by --poll
#>        AVAIL  filesystem size available
#>         FREQ  dump(8) period in days [fstab only]
#>       FSROOT  filesystem root
#>       FSTYPE  filesystem type
#>   FS-OPTIONS  FS specific mount options
#>           ID  mount ID
#>        LABEL  filesystem label
#>      MAJ:MIN  major:minor device number
#>  OLD-OPTIONS  old mount options saved by --poll
#>   OLD-TARGET  old mountpoint saved by --poll
#>      OPTIONS  all mount options
#>   OPT-FIELDS  optional mount fields
#>       PARENT  mount parent ID
#>    PARTLABEL  partition label
#>     PARTUUID  partition UUID
#>       PASSNO  pass number on parallel fsck(8) [fstab only]
#>  PROPAGATION  VFS propagation flags
#>         SIZE  filesystem size
#>       SOURCE  source device
#>      SOURCES  all possible source devices
#>       TARGET  mountpoint
#>          TID  task ID
#>         USED  filesystem size used
#>         USE%  filesystem use percentage
#>         UUID  filesystem UUID
#>  VFS-OPTIONS  VFS specific mount options
#>
#> For more details see findmnt(8).
