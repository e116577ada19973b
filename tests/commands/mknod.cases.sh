## makes a pipe
mknod p p; mknod -m 600 q p
#tree
#/ prw-r--r-- p
#/ prw------- q

## devices are not for everyone
mknod d c 1 3; mknod d b 0x7 010
#2> mknod: d: Operation not permitted
#2> mknod: d: Operation not permitted
#? 1

## a pipe has no numbers
mknod p p 1; mknod p p 1 2; mknod p p 1 2 3
#2> mknod: extra operand ‘1’
#2> Try 'mknod --help' for more information.
#2> mknod: extra operand ‘1’
#2> Fifos do not have major and minor device numbers.
#2> Try 'mknod --help' for more information.
#2> mknod: extra operand ‘1’
#2> Try 'mknod --help' for more information.
#? 1

## a device has two
mknod d c; mknod d b 1; mknod d c 1 2 3
#2> mknod: missing operand after ‘c’
#2> Special files require major and minor device numbers.
#2> Try 'mknod --help' for more information.
#2> mknod: missing operand after ‘1’
#2> Try 'mknod --help' for more information.
#2> mknod: extra operand ‘3’
#2> Try 'mknod --help' for more information.
#? 1

## numbers that are none
mknod d c a 1; mknod d c 1 b; mknod d u 08 1
#2> mknod: invalid major device number ‘a’
#2> mknod: invalid minor device number ‘b’
#2> mknod: invalid major device number ‘08’
#? 1

## a type that is none
mknod d x; mknod d x 1 2
#2> mknod: missing operand after ‘x’
#2> Special files require major and minor device numbers.
#2> Try 'mknod --help' for more information.
#2> mknod: invalid device type ‘x’
#2> Try 'mknod --help' for more information.
#? 1

## what is there already
touch f; mknod f p; mknod nosuch/f p
#2> mknod: f: File exists
#2> mknod: nosuch/f: No such file or directory
#? 1

## too few operands
mknod; mknod a
#2> mknod: missing operand
#2> Try 'mknod --help' for more information.
#2> mknod: missing operand after ‘a’
#2> Try 'mknod --help' for more information.
#? 1

## modes that are none
mknod -m x p p; mknod -m 7777 p p
#2> mknod: invalid mode
#2> mknod: mode must specify only file permission bits
#? 1

## the permissions of others are masked
umask 077; mknod p p; mknod -m a=rw q p
#tree
#/ prw------- p
#/ prw-rw-rw- q
