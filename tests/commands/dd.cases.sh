## copies
printf 'hello world\n' > f; dd if=f of=g status=noxfer; cat g; dd < f 2> report; sed 's/, .*//' report; dd if=f status=none
#> hello world
#> hello world
#> 0+1 records in
#> 0+1 records out
#> 12 bytes copied
#> hello world
#2> 0+1 records in
#2> 0+1 records out

## blocks of one size, or of two
printf 'hello world\n' > f; dd if=f bs=4 status=noxfer; dd if=f bs=5 status=noxfer; dd if=f ibs=3 obs=5 status=noxfer; dd if=f ibs=5 obs=2 status=noxfer > /dev/null
#> hello world
#> hello world
#> hello world
#2> 3+0 records in
#2> 3+0 records out
#2> 2+1 records in
#2> 2+1 records out
#2> 4+0 records in
#2> 2+1 records out
#2> 2+1 records in
#2> 6+0 records out

## so many blocks, or bytes
printf 'hello world\n' > f; dd if=f bs=4 count=2 status=none; echo; dd if=f bs=4 count=0 status=noxfer; dd if=f count=5B status=none; echo; dd if=f count=5 iflag=count_bytes bs=2 status=noxfer; dd if=f bs=1 count=3 2>&1 | head -n 2
#> hello wo
#> hello
#> hellohel3+0 records in
#> 3+0 records out
#2> 0+0 records in
#2> 0+0 records out
#2> 2+1 records in
#2> 2+1 records out

## passes over the beginning
printf 'hello world\n' > f; dd if=f bs=2 skip=3 status=none; dd if=f skip=6B status=none; dd if=f skip=6 iflag=skip_bytes status=none; cat f | dd bs=1 skip=6 status=none; dd if=f iseek=1 bs=6 status=none; dd if=f bs=4 skip=9 status=noxfer
#> world
#> world
#> world
#> world
#> world
#2> dd: f: cannot skip to specified offset
#2> 0+0 records in
#2> 0+0 records out

## begins further on
printf 'hello world\n' > f; cp f g; printf abc | dd of=g bs=2 seek=1 status=none; cat g; echo; cp f g; printf abc | dd of=g bs=2 seek=1 conv=notrunc status=none; cat g; printf x | dd of=h bs=1 seek=3 status=none; od -c h; printf x | dd of=i oseek=2B status=none; wc -c i
#> heabc
#> heabc world
#> 0000000  \0  \0  \0   x
#> 0000004
#> 3 i

## keeps, needs or forbids the file
printf 'hello\n' > f; printf xx | dd of=f conv=notrunc status=none; cat f; printf xx | dd of=f status=none; cat f; echo; dd if=f of=f2 conv=nocreat; dd if=/dev/null of=f conv=excl; printf y | dd of=f oflag=append conv=notrunc status=none; cat f; printf z | dd of=f oflag=append status=none; cat f
#> xxllo
#> xx
#>| xxyz
#2> dd: failed to open 'f2': No such file or directory
#2> dd: failed to open 'f': File exists
#2> dd: you probably want conv=notrunc with oflag=append

## letters and pairs
printf 'Hello World\n' > f; dd if=f conv=ucase status=none; dd if=f conv=lcase status=none; dd if=f conv=swab status=none; printf abc | dd conv=swab status=none; echo; printf abcde | dd conv=swab ibs=1 status=none; echo; printf abcd | dd conv=swab,ucase bs=2 status=noxfer
#> HELLO WORLD
#> hello world
#> eHll ooWlr
#> dbac
#> badce
#>| BADC
#2> 2+0 records in
#2> 2+0 records out

## records
printf 'a\nbb\nccccc\n' | dd cbs=4 conv=block status=noxfer; echo; printf 'a   bb  ccc ' | dd cbs=4 conv=unblock status=noxfer; printf 'ab' | dd cbs=4 conv=block status=none; echo '|'; printf 'abcdef' | dd cbs=4 conv=unblock status=none; printf 'a\n' | dd conv=block status=none; printf 'a\nb' | dd cbs=3 conv=block,sync bs=4 status=none; echo '|'
#> a   bb  cccc
#> a
#> bb
#> ccc
#> ab  |
#> abcd
#> ef
#> a
#> a  b  |
#2> 0+1 records in
#2> 0+1 records out
#2> 1 truncated record
#2> 0+1 records in
#2> 0+1 records out

## pads
printf 'hello' | dd bs=8 conv=sync status=noxfer | od -c; printf 'hello' | dd ibs=3 conv=sync status=noxfer | wc -c
#> 0000000   h   e   l   l   o  \0  \0  \0
#> 0000010
#> 6
#2> 0+1 records in
#2> 1+0 records out
#2> 1+1 records in
#2> 0+1 records out

## reads what a pipe gives, or whole blocks
{ echo a; sleep 0.1; echo b; } | dd bs=10 count=1 status=noxfer; { echo a; sleep 0.1; echo b; } | dd bs=10 count=1 iflag=fullblock status=noxfer; yes | dd bs=1000 count=3 iflag=fullblock 2> /dev/null | wc -c
#> a
#> a
#> b
#> 3000
#2> 0+1 records in
#2> 0+1 records out
#2> 0+1 records in
#2> 0+1 records out

## zeros and holes
dd if=/dev/zero of=z bs=1024 count=5 status=noxfer; wc -c z; dd if=z of=s bs=1024 conv=sparse status=none; stat -c %s s; cmp z s && echo same
#> 5120 z
#> 5120
#> same
#2> 5+0 records in
#2> 5+0 records out

## says how much
printf 'hello' > f; dd if=f 2>&1 > /dev/null | tail -n 1 | cut -d, -f1; dd if=/dev/zero of=z bs=1000 count=1 2>&1 | tail -n 1 | cut -d, -f1; dd if=/dev/zero of=z bs=1024 count=1 2>&1 | tail -n 1 | cut -d, -f1,2; dd if=/dev/zero of=z bs=1M count=12 2>&1 | tail -n 1 | cut -d, -f1,2; printf x | dd 2>&1 | tail -n 1 | cut -d, -f1; dd if=f 2>&1 > /dev/null | tail -n 1 | grep -cE 'copied, [0-9.e-]+ s, [0-9.]+ [kMG]?B/s$'
#> 5 bytes copied
#> 1000 bytes (1.0 kB) copied
#> 1024 bytes (1.0 kB, 1.0 KiB) copied
#> 12582912 bytes (13 MB, 12 MiB) copied
#> 1 byte copied
#> 1

## numbers
printf 'hello world\n' > f; for n in 2c 2w 1b 1k 1K 1kB 1KiB 2x3 1M; do dd if=f bs=$n status=noxfer 2>&1 > /dev/null | head -n 1; done; dd bs=x; dd bs=0; dd bs=-1; dd bs=1q; dd count=x; dd bs=99999999999999999999; dd bs=; dd cbs=0
#> 6+0 records in
#> 3+0 records in
#> 0+1 records in
#> 0+1 records in
#> 0+1 records in
#> 0+1 records in
#> 0+1 records in
#> 2+0 records in
#> 0+1 records in
#2> dd: invalid number: ‘x’
#2> dd: invalid number: ‘0’
#2> dd: invalid number: ‘-1’
#2> dd: invalid number: ‘1q’
#2> dd: invalid number: ‘x’
#2> dd: invalid number: ‘99999999999999999999’: Value too large for defined data type
#2> dd: invalid number: ‘’
#2> dd: invalid number: ‘0’
#? 1

## operands that make no sense
dd foo=1; dd foo; dd conv=foo; dd iflag=foo; dd oflag=foo; dd status=foo; dd conv=ucase,lcase; dd conv=block,unblock cbs=2; dd conv=excl,nocreat; dd -x; dd --foo; dd iflag=count_bytes oflag=count_bytes,skip_bytes conv=block,unblock status=noxfer
#2> dd: unrecognized operand ‘foo=1’
#2> Try 'dd --help' for more information.
#2> dd: unrecognized operand ‘foo’
#2> Try 'dd --help' for more information.
#2> dd: invalid conversion: ‘foo’
#2> Try 'dd --help' for more information.
#2> dd: invalid input flag: ‘foo’
#2> Try 'dd --help' for more information.
#2> dd: invalid output flag: ‘foo’
#2> Try 'dd --help' for more information.
#2> dd: invalid status level: ‘foo’
#2> Try 'dd --help' for more information.
#2> dd: cannot combine lcase and ucase
#2> dd: cannot combine block and unblock
#2> dd: cannot combine excl and nocreat
#2> dd: invalid option -- 'x'
#2> Try 'dd --help' for more information.
#2> dd: unrecognized option '--foo'
#2> Try 'dd --help' for more information.
#2> 0+0 records in
#2> 0+0 records out

## what is not there, or closed, or full
dd if=nosuch; dd if=/dev/null of=nosuch/x; dd if=. status=noxfer; echo $?; printf x > f; chmod 0 f; dd if=f; dd if=/dev/zero of=/dev/full count=2 status=noxfer; dd if=/dev/zero of=/dev/full bs=10 count=2 status=noxfer; echo $?
#> 1
#> 1
#2> dd: failed to open 'nosuch': No such file or directory
#2> dd: failed to open 'nosuch/x': No such file or directory
#2> dd: error reading '.': Is a directory
#2> 0+0 records in
#2> 0+0 records out
#2> dd: failed to open 'f': Permission denied
#2> dd: writing to '/dev/full': No space left on device
#2> 1+0 records in
#2> 0+0 records out
#2> dd: error writing '/dev/full': No space left on device
#2> 1+0 records in
#2> 0+0 records out

## the last of an operand counts
echo a > a; echo b > b; dd if=a if=b status=none; dd if=a bs=1 bs=2 status=noxfer
#> b
#> a
#2> 1+0 records in
#2> 1+0 records out

## a block that cannot be written is told in other words when it was gathered
echo hello there > f; for way in bs=5 obs=5 obs=500; do dd if=f of=/dev/full $way 2>&1 | sed 's/copied.*/copied/'; done
#> dd: error writing '/dev/full': No space left on device
#> 1+0 records in
#> 0+0 records out
#> 0 bytes copied
#> dd: writing to '/dev/full': No space left on device
#> 0+1 records in
#> 0+0 records out
#> 0 bytes copied
#> dd: error writing '/dev/full': No space left on device
#> 0+1 records in
#> 0+0 records out
#> 0 bytes copied
