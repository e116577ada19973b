## BSD sums
printf 'hello\n' > a; : > empty; sum a; sum a empty; sum < a; sum - < a
#> 36979     1 a
#> 36979     1 a
#> 00000     0 empty
#> 36979     1
#> 36979     1 -

## System V sums
printf 'hello\n' > a; sum -s a; sum --sysv a a; sum -s < a; sum -r -s a; sum -s -r a
#> 542 1 a
#> 542 1 a
#> 542 1 a
#> 542 1
#> 542 1 a
#> 36979     1 a

## block sizes
head -c 1025 /dev/zero > a; sum a; sum -s a; seq 100000 | sum; seq 100000 | sum -s
#> 00000     2 a
#> 0 3 a
#> 11497   576
#> 44216 1151

## a missing file and a directory
echo x > a; sum none a .; echo $?
#> 00070     1 a
#> 1
#2> sum: none: No such file or directory
#2> sum: .: Is a directory

## an unknown option
sum -x; echo $?
#> 1
#2> sum: invalid option -- 'x'
#2> Try 'sum --help' for more information.
