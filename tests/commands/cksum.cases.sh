## the CRC of files and of standard input
printf 'hello\n' > a; : > empty; cksum a empty; cksum < a; cksum - < a
#> 3015617425 6 a
#> 4294967295 0 empty
#> 3015617425 6
#> 3015617425 6 -

## reports a missing file and goes on
echo x > a; cksum none a .; echo $?
#> 2192966820 2 a
#> 4294967295 0 .
#> 1
#2> cksum: none: No such file or directory

## other algorithms, with a tag
printf 'hello\n' > a; for t in md5 sha1 sha224 sha256 sha384 sha512 blake2b; do cksum -a $t a; done
#> MD5 (a) = b1946ac92492d2347c6235b4d2611184
#> SHA1 (a) = f572d396fae9206628714fb2ce00f72e94f2258f
#> SHA224 (a) = 2d6d67d91d0badcdd06cbbba1fe11538a68a37ec9c2e26457ceff12b
#> SHA256 (a) = 5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03
#> SHA384 (a) = 1d0f284efe3edea4b9ca3bd514fa134b17eae361ccc7a1eefeff801b9bd6604e01f21f6bf249ef030599f0c218f2ba8c
#> SHA512 (a) = e7c22b994c59d9cf2b48e549b1e24666636045930d3da7c1acb299d1c3b7f931f94aae41edda2c2b207a36e10f8bcb8d45223e54878f5b316e7ce3b6bc019629
#> BLAKE2b (a) = f60ce482e5cc1229f39d71313171a8d9f4ca3a87d066bf4b205effb528192a75f14f3271e2c1a90e1de53f275b4d4793eef2f5e31ea90d2ce29d2e481c36435f

## other algorithms without a tag
printf 'hello\n' > a; cksum -a md5 --untagged a; cksum --untagged -a sha256 - < a; cksum -a md5 --untagged --tag a
#> b1946ac92492d2347c6235b4d2611184  a
#> 5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03  -
#> MD5 (a) = b1946ac92492d2347c6235b4d2611184

## the algorithms of sum
printf 'hello\n' > a; cksum -a bsd a; cksum -a sysv a; cksum -a crc a; cksum -a bsd < a
#> 36979     1 a
#> 542 1 a
#> 3015617425 6 a
#> 36979     1

## a shorter BLAKE2b
printf 'hello\n' > a; cksum -a blake2b -l 128 a; cksum -a blake2b -l 128 --untagged a
#> BLAKE2b-128 (a) = ea41b4de6c03f13a95758b28dd75693e
#> ea41b4de6c03f13a95758b28dd75693e  a

## lengths that are none
cksum -a blake2b -l 7 /dev/null; cksum -a blake2b -l 1024 /dev/null; cksum -a blake2b -l x /dev/null; cksum -a md5 -l 8 /dev/null; echo $?
#> 1
#2> cksum: invalid length: ‘7’
#2> cksum: length is not a multiple of 8
#2> cksum: invalid length: ‘1024’
#2> cksum: maximum digest length for ‘BLAKE2b’ is 512 bits
#2> cksum: invalid length: ‘x’
#2> cksum: --length is only supported with --algorithm=blake2b

## checks what it has written
printf 'hello\n' > a; echo two > b; cksum -a sha256 a b > sums; cksum -a md5 a >> sums; cksum -c sums; echo x > a; cksum -c sums; echo $?
#> a: OK
#> b: OK
#> a: OK
#> a: FAILED
#> b: OK
#> a: FAILED
#> 1
#2> cksum: WARNING: 2 computed checksums did NOT match

## checks what md5sum has written
printf 'hello\n' > a; md5sum a > sums; cksum -a md5 -c sums; cksum -c sums; echo $?
#> a: OK
#> 1
#2> cksum: sums: no properly formatted checksum lines found

## checks BLAKE2b of any length
printf 'hello\n' > a; cksum -a blake2b -l 64 a > sums; cksum -a blake2b a >> sums; cat sums; cksum -c sums
#> BLAKE2b-64 (a) = 4ad30d407a645613
#> BLAKE2b (a) = f60ce482e5cc1229f39d71313171a8d9f4ca3a87d066bf4b205effb528192a75f14f3271e2c1a90e1de53f275b4d4793eef2f5e31ea90d2ce29d2e481c36435f
#> a: OK
#> a: OK

## a CRC cannot be checked
printf 'hello\n' > a; cksum a > sums; cksum -c sums; cksum -a crc -c sums; cksum -a bsd -c sums; echo $?
#> 1
#2> cksum: sums: no properly formatted checksum lines found
#2> cksum: --check is not supported with --algorithm={bsd,sysv,crc}
#2> cksum: --check is not supported with --algorithm={bsd,sysv,crc}

## an unknown algorithm
cksum -a nosuch /dev/null; echo $?
#> 1
#2> cksum: invalid argument ‘nosuch’ for ‘--algorithm’
#2> Valid arguments are:
#2>   - ‘bsd’
#2>   - ‘sysv’
#2>   - ‘crc’
#2>   - ‘md5’
#2>   - ‘sha1’
#2>   - ‘sha224’
#2>   - ‘sha256’
#2>   - ‘sha384’
#2>   - ‘sha512’
#2>   - ‘blake2b’
#2>   - ‘sm3’
#2> Try 'cksum --help' for more information.

## options that do not go together
cksum --untagged /dev/null; cksum -a md5 --quiet /dev/null; cksum -a md5 --strict /dev/null; cksum -c --tag /dev/null; cksum -z /dev/null | od -c | tail -2
#> 4294967295 0 /dev/null
#> 0000020   v   /   n   u   l   l  \0
#> 0000027
#2> cksum: the --quiet option is meaningful only when verifying checksums
#2> Try 'cksum --help' for more information.
#2> cksum: the --strict option is meaningful only when verifying checksums
#2> Try 'cksum --help' for more information.
#2> cksum: /dev/null: no properly formatted checksum lines found

## names that would break the line
echo x > 'a
b'; cksum a*; cksum -a md5 a*; cksum -a md5 --untagged a*
#> 2192966820 2 a
#> b
#> \MD5 (a\nb) = 401b30e3b8b5d629635a5c613cdb7919
#> \401b30e3b8b5d629635a5c613cdb7919  a\nb

## a larger file
head -c 300000 /dev/zero | tr '\0' 'q' | cksum; seq 100000 | cksum
#> 700233343 300000
#> 2052179976 588895

## a wrong length
cksum -l 0 </dev/null; cksum -l x; cksum -l 8 </dev/null; cksum -l 99999999999999999999999
#> 4294967295 0
#2> cksum: invalid length: ‘x’
#2> cksum: --length is only supported with --algorithm=blake2b
#2> cksum: invalid length: ‘99999999999999999999999’: Value too large for defined data type
#? 1

## wants the whole name of an algorithm
cksum -a sha22 /dev/null; cksum -a sha2 /dev/null; cksum -a sha224 /dev/null
#> SHA224 (/dev/null) = d14a028c2a3a2bc9476102bb288234c415a2b01f828ea62ac5b3e42f
#2> cksum: invalid argument ‘sha22’ for ‘--algorithm’
#2> Valid arguments are:
#2>   - ‘bsd’
#2>   - ‘sysv’
#2>   - ‘crc’
#2>   - ‘md5’
#2>   - ‘sha1’
#2>   - ‘sha224’
#2>   - ‘sha256’
#2>   - ‘sha384’
#2>   - ‘sha512’
#2>   - ‘blake2b’
#2>   - ‘sm3’
#2> Try 'cksum --help' for more information.
#2> cksum: invalid argument ‘sha2’ for ‘--algorithm’
#2> Valid arguments are:
#2>   - ‘bsd’
#2>   - ‘sysv’
#2>   - ‘crc’
#2>   - ‘md5’
#2>   - ‘sha1’
#2>   - ‘sha224’
#2>   - ‘sha256’
#2>   - ‘sha384’
#2>   - ‘sha512’
#2>   - ‘blake2b’
#2>   - ‘sm3’
#2> Try 'cksum --help' for more information.
