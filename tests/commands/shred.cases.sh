## overwrites
seq 100 > f; cp f g; shred f; stat -c %s f; cmp -s f g; echo $?
#> 4096
#> 1

## keeps the size
printf hello > f; shred -x f; stat -c %s f; head -c 5000 /dev/zero > g; shred g; stat -c %s g; shred -s 100 f; stat -c %s f; shred --size=1K --exact f; stat -c %s f
#> 5
#> 8192
#> 100
#> 1024

## zeros at the end
printf hello > f; shred -xz f; od -c f; shred -n 0 -z -x f; od -An -c f
#> 0000000  \0  \0  \0  \0  \0
#> 0000005
#>   \0  \0  \0  \0  \0

## removes
printf hello > f; shred -u f; ls; printf hello > g; shred --remove=unlink g; ls; touch empty; shred -u empty; ls

## tells what it does
printf hello > f; shred -v -n 2 f 2>&1 | sed 's/(.*)/(…)/'; shred -v -n 1 -z f 2>&1; shred -vn 0 f
#> shred: f: pass 1/2 (…)...
#> shred: f: pass 2/2 (…)...
#> shred: f: pass 1/2 (random)...
#> shred: f: pass 2/2 (000000)...

## tells how it removes
printf hello > abc; shred -v -n 1 -u abc 2>&1; printf hello > d; shred -v -n 0 --remove=unlink d; printf x > e; shred -n 0 -v --remove=wipe e; ls
#> shred: abc: pass 1/1 (random)...
#> shred: abc: removing
#> shred: abc: renamed to 000
#> shred: 000: renamed to 00
#> shred: 00: renamed to 0
#> shred: abc: removed
#2> shred: d: removing
#2> shred: d: removed
#2> shred: e: removing
#2> shred: e: renamed to 0
#2> shred: e: removed

## what it cannot overwrite
shred nosuch; mkdir d; shred d; echo $?; printf x > f; chmod 400 f; shred f; echo $?; shred -f f; echo $?; stat -c %a f
#> 1
#> 1
#> 0
#> 200
#2> shred: nosuch: failed to open for writing: No such file or directory
#2> shred: d: failed to open for writing: Is a directory
#2> shred: f: failed to open for writing: Permission denied

## options that are wrong
shred; shred -n x f; shred -s x f; shred --remove=foo f; shred -q f; shred --foo; touch f; shred -n -1 f; shred -n 99999999999999999999 f; echo $?
#> 1
#2> shred: missing file operand
#2> Try 'shred --help' for more information.
#2> shred: invalid number of passes: ‘x’
#2> shred: invalid file size: ‘x’
#2> shred: invalid argument ‘foo’ for ‘--remove’
#2> Valid arguments are:
#2>   - ‘unlink’
#2>   - ‘wipe’
#2>   - ‘wipesync’
#2> Try 'shred --help' for more information.
#2> shred: invalid option -- 'q'
#2> Try 'shred --help' for more information.
#2> shred: unrecognized option '--foo'
#2> Try 'shred --help' for more information.
#2> shred: invalid number of passes: ‘-1’
#2> shred: invalid number of passes: ‘99999999999999999999’: Value too large for defined data type

## random bytes from a file
head -c 100000 /dev/zero | tr '\0' 'A' > r; printf hello > f; shred -x -n 1 --random-source=r f; cat f; echo; shred -x -n 1 --random-source=nosuch f
#> AAAAA
#2> shred: nosuch: No such file or directory
#? 1

## standard output
printf hello > f; shred -x -n 1 -z - > f; stat -c %s f; echo hi | shred - | cat
#> 0
#2> shred: -: invalid file type

## reads sizes as C does, passes over what is empty
shred -s 0x10 g; touch g e; shred -s 010 -x -n1 g; wc -c < g; shred -vu -n1 e
#> 8
#2> shred: g: failed to open for writing: No such file or directory
#2> shred: e: removing
#2> shred: e: renamed to 0
#2> shred: e: removed
