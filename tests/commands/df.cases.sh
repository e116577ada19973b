# The numbers are of the machine: only headings, names and ratios are looked at.

## headings
df / | head -n 1 | tr -s ' '; df -h / | head -n 1 | tr -s ' '; df -H / | head -n 1 | tr -s ' '; df -i / | head -n 1 | tr -s ' '; df -T / | head -n 1 | tr -s ' '; df -P / | head -n 1 | tr -s ' '; df -Ph / | head -n 1 | tr -s ' '; df -ihT / | head -n 1 | tr -s ' '
#> Filesystem 1K-blocks Used Available Use% Mounted on
#> Filesystem Size Used Avail Use% Mounted on
#> Filesystem Size Used Avail Use% Mounted on
#> Filesystem Inodes IUsed IFree IUse% Mounted on
#> Filesystem Type 1K-blocks Used Available Use% Mounted on
#> Filesystem 1024-blocks Used Available Capacity Mounted on
#> Filesystem Size Used Avail Use% Mounted on
#> Filesystem Type Inodes IUsed IFree IUse% Mounted on

## headings of other block sizes
for s in 512 1 1000 1024 KB 1M MB 1G 3000 10K; do df -B $s / | head -n 1 | tr -s ' ' | cut -d' ' -f2; done; df -k / | head -n 1 | cut -c1-24 ; df -m / | head -n 1 | tr -s ' '; df -P -B 512 / | head -n 1 | tr -s ' '
#> 512B-blocks
#> 1B-blocks
#> 1kB-blocks
#> 1K-blocks
#> 1kB-blocks
#> 1M-blocks
#> 1MB-blocks
#> 1G-blocks
#> 3kB-blocks
#> 10K-blocks
#> Filesystem     1K-blocks
#> Filesystem 1M-blocks Used Available Use% Mounted on
#> Filesystem 512-blocks Used Available Capacity Mounted on

## columns that are chosen
df --output=target /; df --output=fstype,target / /proc; df --output=file,target /usr/bin .. | head -n 2; df --output / | head -n 1 | tr -s ' '; df --output=pcent / | head -n 1
#> Mounted on
#> /
#> Type Mounted on
#> ext4 /
#> proc /proc
#> File     Mounted on
#> /usr/bin /
#> Filesystem Type Inodes IUsed IFree IUse% 1K-blocks Used Avail Use% File Mounted on
#> Use%

## columns that are none, or twice
df --output=foo; df --output=size,size; df -i --output; df -P --output; df -T --output=size
#2> df: option --output: field ‘foo’ unknown
#2> Try 'df --help' for more information.
#2> df: option --output: field ‘size’ used more than once
#2> Try 'df --help' for more information.
#2> df: options -i and --output are mutually exclusive
#2> Try 'df --help' for more information.
#2> df: options -P and --output are mutually exclusive
#2> Try 'df --help' for more information.
#2> df: options -T and --output are mutually exclusive
#2> Try 'df --help' for more information.
#? 1

## a file of each file system
df --output=target / /usr /etc/shells /proc/version
#> Mounted on
#> /
#> /
#> /
#> /proc

## one that takes nothing
df /proc; df -i /proc; df -hT /proc
#> Filesystem     1K-blocks  Used Available Use% Mounted on
#> proc                   0     0         0    - /proc
#> Filesystem     Inodes IUsed IFree IUse% Mounted on
#> proc                0     0     0     - /proc
#> Filesystem     Type  Size  Used Avail Use% Mounted on
#> proc           proc     0     0     0    - /proc

## a total
df --total --output=source,target / | tail -n 1; df --total --output=target / | tail -n 1; df --total / | tail -n 1 | cut -c1-6
#> total          -
#> total
#>$ total\x20

## by type
df -t ext4 --output=target / ; df -x proc --output=target / /proc; df -t nosuch; df -t ext4 -x ext4
#> Mounted on
#> /
#> Mounted on
#> /
#2> df: no file systems processed
#2> df: file system type ‘ext4’ both selected and excluded
#? 1

## what is not there
df nosuch; df / nosuch | tail -n +2 | wc -l
#> 1
#2> df: nosuch: No such file or directory
#2> df: nosuch: No such file or directory

## sizes that are none
df -B x; df --block-size=x /; df -Z
#2> df: invalid -B argument 'x'
#2> df: invalid --block-size argument 'x'
#2> df: invalid option -- 'Z'
#2> Try 'df --help' for more information.
#? 1

## used and available make the size
df --output=used,avail,size / | tail -n 1 | { read -r used avail size; test $((used + avail)) -le "$size" && echo yes; }
#> yes

## beginnings of several long options are named in the order of the real table
df --p=x 2>&1 | head -1
#> df: option '--p=x' is ambiguous; possibilities: '--portability' '--print-type'

## a wrong block size, as it is written
for s in 0 3x -1 1.5 99999999999999999999999 '' x 1Kx; do df -B "$s"; df --block=$s; done 2>&1
#> df: invalid -B argument '0'
#> df: invalid --block-size argument '0'
#> df: invalid suffix in -B argument '3x'
#> df: invalid suffix in --block-size argument '3x'
#> df: invalid -B argument '-1'
#> df: invalid --block-size argument '-1'
#> df: invalid suffix in -B argument '1.5'
#> df: invalid suffix in --block-size argument '1.5'
#> df: -B argument '99999999999999999999999' too large
#> df: --block-size argument '99999999999999999999999' too large
#> df: invalid -B argument ''
#> df: invalid --block-size argument ''
#> df: invalid -B argument 'x'
#> df: invalid --block-size argument 'x'
#> df: invalid suffix in -B argument '1Kx'
#> df: invalid suffix in --block-size argument '1Kx'
#? 1

## has one size for POSIX
BLOCK_SIZE=1M df -P . | head -n1; POSIXLY_CORRECT=1 df -P . | head -n1; df -P -BM . | head -n1; df -Pk . | head -n1
#> Filesystem     1024-blocks  Used Available Capacity Mounted on
#> Filesystem     512-blocks  Used Available Capacity Mounted on
#> Filesystem     1048576-blocks  Used Available Capacity Mounted on
#> Filesystem     1024-blocks  Used Available Capacity Mounted on
