## devices that are none
lsblk nosuch; lsblk /etc/passwd
#2> lsblk: nosuch: not a block device
#2> lsblk: /etc/passwd: not a block device
#? 32

## options that are none
lsblk --nosuch
#2> lsblk: unrecognized option '--nosuch'
#2> Try 'lsblk --help' for more information.
#? 1
