# What each program says of a standard input that is a directory, or closed.

## tail -: a directory
mkdir d; tail - < d
#2> tail: error reading 'standard input': Is a directory
#? 1

## tail -: closed
tail - <&-
#2> tail: cannot fstat 'standard input': Bad file descriptor
#2> tail: -: Bad file descriptor
#? 1

## head -: a directory
mkdir d; head - < d
#2> head: error reading 'standard input': Is a directory
#? 1

## head -: closed
head - <&-
#2> head: error reading 'standard input': Bad file descriptor
#2> head: -: Bad file descriptor
#? 1

## wc -: a directory
mkdir d; wc - < d
#>       0       0       0 -
#2> wc: -: Is a directory
#? 1

## wc -: closed
wc - <&-
#> 0 0 0 -
#2> wc: -: Bad file descriptor
#2> wc: -: Bad file descriptor
#? 1

## sort -: a directory
mkdir d; sort - < d
#2> sort: read failed: -: Is a directory
#? 2

## sort -: closed
sort - <&-
#2> sort: stat failed: -: Bad file descriptor
#? 2

## uniq -: a directory
mkdir d; uniq - < d
#2> uniq: error reading '-'
#? 1

## uniq -: closed
uniq - <&-
#2> uniq: error reading '-'
#? 1

## cut -c1 -: a directory
mkdir d; cut -c1 - < d
#2> cut: -: Is a directory
#? 1

## cut -c1 -: closed
cut -c1 - <&-
#2> cut: -: Bad file descriptor
#2> cut: -: Bad file descriptor
#? 1

## nl -: a directory
mkdir d; nl - < d
#2> nl: -: Is a directory
#? 1

## nl -: closed
nl - <&-
#2> nl: -: Bad file descriptor
#2> nl: -: Bad file descriptor
#? 1

## fold -: a directory
mkdir d; fold - < d
#2> fold: -: Is a directory
#? 1

## fold -: closed
fold - <&-
#2> fold: -: Bad file descriptor
#2> fold: -: Bad file descriptor
#? 1

## fmt -: a directory
mkdir d; fmt - < d
#2> fmt: read error
#? 1

## fmt -: closed
fmt - <&-
#2> fmt: read error
#2> fmt: closing standard input: Bad file descriptor
#? 1

## expand -: a directory
mkdir d; expand - < d
#2> expand: -: Is a directory
#? 1

## expand -: closed
expand - <&-
#2> expand: -: Bad file descriptor
#2> expand: -: Bad file descriptor
#? 1

## tac -: a directory
mkdir d; tac - < d
#2> tac: 'standard input': read error: Is a directory
#? 1

## tac -: closed
tac - <&-
#2> tac: 'standard input': read error: Bad file descriptor
#2> tac: -: Bad file descriptor
#? 1

## rev: a directory
mkdir d; rev < d
#2> rev: stdin: 0: Is a directory
#? 1

## rev: closed
rev <&-
#2> rev: stdin: 0: Bad file descriptor
#? 1

## paste -: a directory
mkdir d; paste - < d
#2> paste: -: Is a directory
#? 1

## paste -: closed
paste - <&-
#2> paste: -: Bad file descriptor
#2> paste: -: Bad file descriptor
#? 1

## od -: a directory
mkdir d; od - < d
#> 0000000
#2> od: 'standard input': Is a directory
#? 1

## od -: closed
od - <&-
#> 0000000
#2> od: 'standard input': Bad file descriptor
#2> od: standard input: Bad file descriptor
#? 1

## cat -: a directory
mkdir d; cat - < d
#2> cat: -: Is a directory
#? 1

## cat -: closed
cat - <&-
#2> cat: -: Bad file descriptor
#2> cat: closing standard input: Bad file descriptor
#? 1

## md5sum -: a directory
mkdir d; md5sum - < d
#2> md5sum: -: Is a directory
#? 1

## md5sum -: closed
md5sum - <&-
#2> md5sum: -: Bad file descriptor
#2> md5sum: standard input: Bad file descriptor
#? 1

## cksum -a md5 -: a directory
mkdir d; cksum -a md5 - < d
#2> cksum: -: Is a directory
#? 1

## cksum -a md5 -: closed
cksum -a md5 - <&-
#2> cksum: -: Bad file descriptor
#2> cksum: standard input: Bad file descriptor
#? 1

## cksum: a directory
mkdir d; cksum < d
#> 4294967295 0

## cksum: closed
cksum <&-
#> 4294967295 0
#2> cksum: standard input: Bad file descriptor
#? 1

## sum -: a directory
mkdir d; sum - < d
#2> sum: -: Is a directory
#? 1

## sum -: closed
sum - <&-
#2> sum: -: Bad file descriptor
#2> sum: standard input: Bad file descriptor
#? 1

## base64 -: a directory
mkdir d; base64 - < d
#2> base64: read error: Is a directory
#? 1

## base64 -: closed
base64 - <&-
#2> base64: read error: Bad file descriptor
#? 1

## split -: a directory
mkdir d; split - < d
#2> split: -: Is a directory
#? 1

## split -: closed
split - <&-
#2> split: -: Bad file descriptor
#? 1

## csplit - 1: a directory
mkdir d; csplit - 1 < d
#> 0
#2> csplit: read error: Is a directory
#? 1

## csplit - 1: closed
csplit - 1 <&-
#> 0
#2> csplit: read error: Bad file descriptor
#? 1

## join - /dev/null: a directory
mkdir d; join - /dev/null < d
#2> join: read error: Is a directory
#? 1

## join - /dev/null: closed
join - /dev/null <&-
#2> join: read error: Bad file descriptor
#? 1

## comm - /dev/null: a directory
mkdir d; comm - /dev/null < d
#2> comm: -: Is a directory
#? 1

## comm - /dev/null: closed
comm - /dev/null <&-
#2> comm: -: Bad file descriptor
#? 1

## shuf -: a directory
mkdir d; shuf - < d
#2> shuf: read error: Is a directory
#? 1

## shuf -: closed
shuf - <&-
#2> shuf: read error: Bad file descriptor
#? 1

## pr -: a directory
mkdir d; pr - < d
#2> pr: 'standard input': Is a directory
#? 1

## pr -: closed
pr - <&-
#2> pr: 'standard input': Bad file descriptor
#? 1

## tsort -: a directory
mkdir d; tsort - < d

## tsort -: closed
tsort - <&-
#2> tsort: standard input: Bad file descriptor
#? 1

## numfmt: a directory
mkdir d; numfmt < d
#2> numfmt: error reading input: Is a directory

## tr a b: a directory
mkdir d; tr a b < d
#2> tr: read error: Is a directory
#? 1

## tr a b: closed
tr a b <&-
#2> tr: read error: Bad file descriptor
#? 1

## factor: a directory
mkdir d; factor < d

## factor: closed
factor <&-

## tee: a directory
mkdir d; tee < d
#2> tee: read error: Is a directory
#? 1

## tee: closed
tee <&-
#2> tee: read error: Bad file descriptor
#2> tee: standard input: Bad file descriptor
#? 1

## strings: a directory
mkdir d; strings < d

## strings: closed
strings <&-

## xxd: a directory
mkdir d; xxd < d
#2> xxd: Is a directory
#? 2

## xxd: closed
xxd <&-
#2> xxd: Bad file descriptor
#? 2

## cmp - /dev/null: a directory
mkdir d; cmp - /dev/null < d
#2> cmp: -: Is a directory
#? 2

## cmp - /dev/null: closed
cmp - /dev/null <&-
#2> cmp: -: Bad file descriptor
#? 2

## grep a -: a directory
mkdir d; grep a - < d
#2> grep: (standard input): Is a directory
#? 2

## grep a -: closed
grep a - <&-
#2> grep: (standard input): Bad file descriptor
#? 2

## sed p -: a directory
mkdir d; sed p - < d
#2> sed: read error on stdin: Is a directory
#? 4

## sed p -: closed
sed p - <&-
#2> sed: read error on stdin: Bad file descriptor
#? 4

## column: a directory
mkdir d; column < d
#2> column: read failed: Is a directory
#? 1

## column: closed
column <&-
#2> column: read failed: Bad file descriptor
#? 1

## unexpand -: a directory
mkdir d; unexpand - < d
#2> unexpand: -: Is a directory
#? 1

## unexpand -: closed
unexpand - <&-
#2> unexpand: -: Bad file descriptor
#2> unexpand: -: Bad file descriptor
#? 1

## b2sum -: a directory
mkdir d; b2sum - < d
#2> b2sum: -: Is a directory
#? 1

## b2sum -: closed
b2sum - <&-
#2> b2sum: -: Bad file descriptor
#2> b2sum: standard input: Bad file descriptor
#? 1

## dd status=none: a directory
mkdir d; dd status=none < d
#2> dd: error reading 'standard input': Is a directory
#? 1

## xargs: a directory
mkdir d; xargs < d
#>
#2> xargs: error closing file
#? 1

## xargs: closed
xargs <&-
#>
#2> xargs: error closing file: Bad file descriptor
#? 1

## gzip -c: a directory
mkdir d; gzip -c < d
#2>
#2> gzip: stdin: Is a directory
#? 1

## gzip -c: closed
gzip -c <&-
#2> gzip: standard input: Bad file descriptor
#? 1

## find -files0-from -: a directory
mkdir d; find -files0-from - < d
#2> find: ‘(standard input)’: read error: Is a directory
#? 1

## find -files0-from -: closed
find -files0-from - <&-
#2> find: ‘(standard input)’: read error: Bad file descriptor
#? 1

## sha256sum: a directory
mkdir d; sha256sum < d
#2> sha256sum: -: Is a directory
#? 1

## sha256sum: closed
sha256sum <&-
#2> sha256sum: -: Bad file descriptor
#2> sha256sum: standard input: Bad file descriptor
#? 1

## awk 1: a directory
mkdir d; awk 1 < d
#2> awk: warning: command line argument `-' is a directory: skipped

## sdiff - /dev/null: a directory
mkdir d; sdiff - /dev/null < d
#2> diff: -/null: No such file or directory
#? 2

## sdiff - /dev/null: closed
sdiff - /dev/null <&-
#2> diff: -: Bad file descriptor
#? 2

## od -c: a directory
mkdir d; od -c < d
#> 0000000
#2> od: 'standard input': Is a directory
#? 1

## od -c: closed
od -c <&-
#> 0000000
#2> od: 'standard input': Bad file descriptor
#2> od: standard input: Bad file descriptor
#? 1
