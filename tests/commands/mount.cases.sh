## lists one type
mount -t proc | grep -o '^proc on /proc type proc' | uniq; mount -t xfs; mount -t noproc | grep -c ' type proc '
#> proc on /proc type proc
#> 0
#? 1

## who may not
mount /dev/sda1 /mnt; mount -o ro /dev/sda1 /mnt
#2> mount: /mnt: must be superuser to use mount.
#2>        dmesg(1) may have more information after failed mount system call.
#2> mount: /mnt: must be superuser to use mount.
#2>        dmesg(1) may have more information after failed mount system call.
#? 32

## what is in no table
mount nosuch; mount a b c; mount --bogus
#2> mount: nosuch: can't find in /etc/fstab.
#2> mount: bad usage
#2> Try 'mount --help' for more information.
#2> mount: unrecognized option '--bogus'
#2> Try 'mount --help' for more information.
#? 1

## what is not mounted
umount /srv; umount; umount absent; umount /proc
#2> umount: /srv: not mounted.
#2> umount: bad usage
#2> Try 'umount --help' for more information.
#2> umount: absent: No such file or directory
#2> umount: /proc: must be superuser to unmount.
#? 32

## shows its help
mount --help
#>
#> Usage:
#>  mount [-lhV]
#>  mount -a [options]
#>  mount [options] [--source] <source> | [--target] <directory>
#>  mount [options] <source> <directory>
#>  mount <operation> <mountpoint> [<target>]
#>
#> Mount a filesystem.
#>
#> Options:
#>  -a, --all               mount all filesystems mentioned in fstab
#>  -c, --no-canonicalize   don't canonicalize paths
#>  -f, --fake              dry run; skip the mount(2) syscall
#>  -F, --fork              fork off for each device (use with -a)
#>  -T, --fstab <path>      alternative file to /etc/fstab
#>  -i, --internal-only     don't call the mount.<type> helpers
#>  -l, --show-labels       show also filesystem labels
#>  -m, --mkdir[=<mode>]    alias to '-o X-mount.mkdir[=<mode>]'
#>  -n, --no-mtab           don't write to /etc/mtab
#>      --options-mode <mode>
#>                          what to do with options loaded from fstab
#>      --options-source <source>
#>                          mount options source
#>      --options-source-force
#>                          force use of options from fstab/mtab
#>  -o, --options <list>    comma-separated list of mount options
#>  -O, --test-opts <list>  limit the set of filesystems (use with -a)
#>  -r, --read-only         mount the filesystem read-only (same as -o ro)
#>  -t, --types <list>      limit the set of filesystem types
#>      --source <src>      explicitly specifies source (path, label, uuid)
#>      --target <target>   explicitly specifies mountpoint
#>      --target-prefix <path>
#>                          specifies path used for all mountpoints
#>  -v, --verbose           say what is being done
#>  -w, --rw, --read-write  mount the filesystem read-write (default)
#>  -N, --namespace <ns>    perform mount in another namespace
#>
#>  -h, --help              display this help
#>  -V, --version           display version
#>
#> Source:
#>  -L, --label <label>     synonym for LABEL=<label>
#>  -U, --uuid <uuid>       synonym for UUID=<uuid>
#>  LABEL=<label>           specifies device by filesystem label
#>  UUID=<uuid>             specifies device by filesystem UUID
#>  PARTLABEL=<label>       specifies device by partition label
#>  PARTUUID=<uuid>         specifies device by partition UUID
#>  ID=<id>                 specifies device by udev hardware ID
#>  <device>                specifies device by path
#>  <directory>             mountpoint for bind mounts (see --bind/rbind)
#>  <file>                  regular file for loopdev setup
#>
#> Operations:
#>  -B, --bind              mount a subtree somewhere else (same as -o bind)
#>  -M, --move              move a subtree to some other place
#>  -R, --rbind             mount a subtree and all submounts somewhere else
#>  --make-shared           mark a subtree as shared
#>  --make-slave            mark a subtree as slave
#>  --make-private          mark a subtree as private
#>  --make-unbindable       mark a subtree as unbindable
#>  --make-rshared          recursively mark a whole subtree as shared
#>  --make-rslave           recursively mark a whole subtree as slave
#>  --make-rprivate         recursively mark a whole subtree as private
#>  --make-runbindable      recursively mark a whole subtree as unbindable
#>
#> For more details see mount(8).

## directories by their full paths
mkdir m; mount m; echo $?; umount ./m; echo $?; umount nothing; echo $?; mount /dev/sda9 m; echo $?
#> 1
#> 1
#> 1
#> 32
#2> mount: /home/learner/case/m: can't find in /etc/fstab.
#2> umount: /home/learner/case/m: not mounted.
#2> umount: nothing: No such file or directory
#2> mount: /home/learner/case/m: must be superuser to use mount.
#2>        dmesg(1) may have more information after failed mount system call.
