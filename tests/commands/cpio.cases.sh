## makes an archive of what find names
mkdir d; echo one > a; echo two > d/b; find . | sort | cpio -o > ../x.cpio; cpio -t < ../x.cpio; find . | sort | cpio -ov 2>&1 > ../x.cpio
#> .
#> a
#> d
#> d/b
#> .
#> ./a
#> ./d
#> ./d/b
#> 1 block
#2> 1 block
#2> 1 block

## gets it out again
mkdir d; echo one > a; echo two > d/b; chmod 600 a; find a d | sort | cpio -o --quiet > ../x; mkdir ../o; cd ../o; cpio -id < ../x; cat a d/b; stat -c '%a %n' a d d/b; cpio -idv < ../x; echo $?; echo new > a; cpio -iduv < ../x; cat a
#> one
#> two
#> 600 a
#> 755 d
#> 644 d/b
#> 0
#> one
#2> 1 block
#2> cpio: a not created: newer or same age version exists
#2> a
#2> d
#2> cpio: d/b not created: newer or same age version exists
#2> d/b
#2> 1 block
#2> a
#2> d
#2> d/b
#2> 1 block

## the new format and the old portable one
mkdir d; echo one > a; ln -s a l; echo abc > d/b; touch -h -d '2020-01-02 03:04:05' a d/b l d; for f in newc odc bin crc; do find a l d | sort | cpio -o -H $f > ../x.$f; cpio -itv < ../x.$f | cut -c1-47,60-; head -c 2 ../x.$f | od -An -tx1; done; find a | cpio -oc --quiet --reproducible --renumber-inodes | head -c 48 | cut -c1-12,19-48
#>$ -rw-r--r--   1 learner  learner         4 Jan \x20
#>$ drwxr-xr-x   2 learner  learner         0 Jan \x20
#>$ -rw-r--r--   1 learner  learner         4 Jan \x20
#> lrwxrwxrwx   1 learner  learner         1 Jan   a
#>  30 37
#>$ -rw-r--r--   1 learner  learner         4 Jan \x20
#>$ drwxr-xr-x   2 learner  learner         0 Jan \x20
#>$ -rw-r--r--   1 learner  learner         4 Jan \x20
#> lrwxrwxrwx   1 learner  learner         1 Jan   a
#>  30 37
#>$ -rw-r--r--   1 learner  learner         4 Jan \x20
#>$ drwxr-xr-x   2 learner  learner         0 Jan \x20
#>$ -rw-r--r--   1 learner  learner         4 Jan \x20
#> lrwxrwxrwx   1 learner  learner         1 Jan   a
#>  c7 71
#>$ -rw-r--r--   1 learner  learner         4 Jan \x20
#>$ drwxr-xr-x   2 learner  learner         0 Jan \x20
#>$ -rw-r--r--   1 learner  learner         4 Jan \x20
#> lrwxrwxrwx   1 learner  learner         1 Jan   a
#>  30 37
#> 070707000000100644001750001750000001000000
#2> 2 blocks
#2> 2 blocks
#2> 1 block
#2> 1 block
#2> 1 block
#2> 1 block
#2> 2 blocks
#2> 2 blocks

## patterns choose, and slashes are none to them
mkdir d; touch a b d/c d/a1; find a b d | sort | cpio -o --quiet > ../x; cpio -it 'a' < ../x; cpio -it 'd*' < ../x; cpio -it '*a*' < ../x; cpio -itf 'd*' < ../x; cpio -it nosuch < ../x; echo $?; printf 'b\n' > ../p; cpio -it -E ../p < ../x
#> a
#> d
#> d/a1
#> d/c
#> a
#> d/a1
#> a
#> b
#> 0
#> b
#2> 1 block
#2> 1 block
#2> 1 block
#2> 1 block
#2> 1 block
#2> 1 block

## directories are only made where asked for
mkdir -p d/e; echo x > d/e/f; echo d/e/f | cpio -o --quiet > ../x; mkdir ../o; cd ../o; cpio -i < ../x; echo $?; ls -A; cpio -id < ../x; find .
#> 2
#> .
#> ./d
#> ./d/e
#> ./d/e/f
#2> cpio: d/e/f: Cannot open: No such file or directory
#2> 1 block
#2> 1 block

## times stay with -m
echo x > a; touch -d '2020-01-02 03:04:05 UTC' a; echo a | cpio -o --quiet > ../x; mkdir ../o; cd ../o; cpio -im < ../x; stat -c %y a; cpio -itv < ../x | cut -c44-
#> 2020-01-02 03:04:05.000000000 +0000
#> an  2  2020 a
#2> 1 block
#2> 1 block

## hard links are found again
echo x > a; ln a b; ln a c; for f in bin newc odc; do printf 'a\nb\nc\n' | cpio -o -H $f --quiet > ../x.$f; rm -rf ../o; mkdir ../o; (cd ../o; cpio -idv < ../x.$f; stat -c '%h %n' *; cat c); done
#> 3 a
#> 3 b
#> 3 c
#> x
#> 3 a
#> 3 b
#> 3 c
#> x
#> 3 a
#> 3 b
#> 3 c
#> x
#2> a
#2> cpio: a linked to b
#2> b
#2> cpio: a linked to c
#2> c
#2> 1 block
#2> b
#2> a
#2> cpio: c linked to a
#2> cpio: c linked to b
#2> c
#2> 1 block
#2> a
#2> cpio: a linked to b
#2> b
#2> cpio: a linked to c
#2> c
#2> 1 block

## passes files on to another directory
mkdir -p d/e; echo one > d/a; echo two > d/e/b; ln -s a d/l; find d | sort | cpio -pdv ../copy; find ../copy | sort; cat ../copy/d/e/b; find d -depth | sort -r | cpio -pdm --quiet ../copy; echo $?; echo 3 > d/a; touch -d 2030-01-01 d/a; find d -type f | cpio -pdu --quiet ../copy; cat ../copy/d/a; find d -type f | cpio -pdl ../linked; stat -c %h d/a
#> ../copy
#> ../copy/d
#> ../copy/d/a
#> ../copy/d/e
#> ../copy/d/e/b
#> ../copy/d/l
#> two
#> 0
#> 3
#> 2
#2> ../copy/d
#2> ../copy/d/a
#2> ../copy/d/e
#2> ../copy/d/e/b
#2> ../copy/d/l
#2> 1 block
#2> cpio: ../copy/d/l not created: newer or same age version exists
#2> cpio: ../copy/d/e/b not created: newer or same age version exists
#2> cpio: ../copy/d/a not created: newer or same age version exists
#2> 0 blocks

## to standard output, from files, into files
echo one > a; echo two > b; ls a b | cpio -oO ../x; cpio -iI ../x --to-stdout a; cpio -tF ../x; printf 'a\0b\0' | cpio -o0 --quiet > ../y; cpio -t --quiet < ../y; cpio -tV < ../y; mkdir ../o; cpio -D ../o -i < ../y; ls ../o
#> one
#> a
#> b
#> a
#> b
#> a
#> b
#> a
#> b
#2> 1 block
#2> 1 block
#2> 1 block
#2>
#2> 1 block
#2> 1 block

## mistakes
cpio; echo $?; cpio -q; echo $?; cpio -io; echo $?; echo nosuch | cpio -o > /dev/null; echo $?; cpio -p; echo $?; cpio -p a b; echo $?; cpio -oH foo; echo $?; echo garbage-and-more-text-that-is-long-enough-to-be-read-as-a-header-for-sure-or-not | cpio -i; echo $?; cpio -iI nosuch; echo $?
#> 2
#> 64
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#2> cpio: You must specify one of -oipt options.
#2> Try 'cpio --help' or 'cpio --usage' for more information.
#2> cpio: invalid option -- 'q'
#2> Try 'cpio --help' or 'cpio --usage' for more information.
#2> cpio: Mode already defined
#2> Try 'cpio --help' or 'cpio --usage' for more information.
#2> cpio: nosuch: Cannot stat: No such file or directory
#2> 1 block
#2> cpio: Not enough arguments
#2> Try 'cpio --help' or 'cpio --usage' for more information.
#2> cpio: Too many arguments
#2> Try 'cpio --help' or 'cpio --usage' for more information.
#2> cpio: invalid archive format `foo'; valid formats are:
#2> crc newc odc bin ustar tar (all-caps also recognized)
#2> Try 'cpio --help' or 'cpio --usage' for more information.
#2> cpio: premature end of archive
#2> cpio: Cannot open nosuch: No such file or directory
