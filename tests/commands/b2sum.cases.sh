## of files and of standard input
printf 'hello\n' > a; b2sum a; b2sum < a
#> f60ce482e5cc1229f39d71313171a8d9f4ca3a87d066bf4b205effb528192a75f14f3271e2c1a90e1de53f275b4d4793eef2f5e31ea90d2ce29d2e481c36435f  a
#> f60ce482e5cc1229f39d71313171a8d9f4ca3a87d066bf4b205effb528192a75f14f3271e2c1a90e1de53f275b4d4793eef2f5e31ea90d2ce29d2e481c36435f  -

## shorter sums
printf 'hello\n' > a; b2sum -l 8 a; b2sum -l 256 a; b2sum --length=512 --tag a; b2sum -l 128 --tag a; b2sum -l 0 a
#> 27  a
#> 93becc6e9882211c3ec3708c95bcd69baab7bb59c7f4bc84ce637b88a534b783  a
#> BLAKE2b (a) = f60ce482e5cc1229f39d71313171a8d9f4ca3a87d066bf4b205effb528192a75f14f3271e2c1a90e1de53f275b4d4793eef2f5e31ea90d2ce29d2e481c36435f
#> BLAKE2b-128 (a) = ea41b4de6c03f13a95758b28dd75693e
#> f60ce482e5cc1229f39d71313171a8d9f4ca3a87d066bf4b205effb528192a75f14f3271e2c1a90e1de53f275b4d4793eef2f5e31ea90d2ce29d2e481c36435f  a

## lengths that are none
b2sum -l 7 /dev/null; b2sum -l 1024 /dev/null; b2sum -l x /dev/null; echo $?
#> 1
#2> b2sum: invalid length: ‘7’
#2> b2sum: length is not a multiple of 8
#2> b2sum: invalid length: ‘1024’
#2> b2sum: maximum digest length for ‘BLAKE2b’ is 512 bits
#2> b2sum: invalid length: ‘x’

## checks any length, with tags and without
printf 'hello\n' > a; b2sum -l 64 a > sums; b2sum a >> sums; b2sum --tag -l 128 a >> sums; b2sum --tag a >> sums; b2sum -c sums; echo x > a; b2sum -c --quiet sums; echo $?
#> a: OK
#> a: OK
#> a: OK
#> a: OK
#> a: FAILED
#> a: FAILED
#> a: FAILED
#> a: FAILED
#> 1
#2> b2sum: WARNING: 4 computed checksums did NOT match

## lines that are none
printf 'hello\n' > a; echo abc a > sums; b2sum -c sums; echo abcde a > sums; b2sum -c sums; b2sum -l 64 a > sums; echo junk >> sums; b2sum -c -w sums; echo $?
#> a: OK
#> 0
#2> b2sum: sums: no properly formatted checksum lines found
#2> b2sum: sums: no properly formatted checksum lines found
#2> b2sum: sums: 2: improperly formatted BLAKE2b checksum line
#2> b2sum: WARNING: 1 line is improperly formatted

## a wrong length, a full disk
b2sum -l 99999999999999999999999; b2sum -l x; b2sum -l 3; b2sum -l x -l 8 </dev/null; b2sum </dev/null >/dev/full
#2> b2sum: invalid length: ‘99999999999999999999999’: Value too large for defined data type
#2> b2sum: invalid length: ‘x’
#2> b2sum: invalid length: ‘3’
#2> b2sum: length is not a multiple of 8
#2> b2sum: invalid length: ‘x’
#2> b2sum: write error
#? 1
