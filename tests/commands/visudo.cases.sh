## checks the files
sudo visudo -c; echo $?; sudo visudo -cq; echo $?
#> /etc/sudoers: parsed OK
#> /etc/sudoers.d/learner: parsed OK
#> 0
#> 0

## checks one file
echo 'learner ALL=(ALL) ALL' > s; chmod 440 s; /usr/sbin/visudo -cf s; echo $?; /usr/sbin/visudo -c -f s -q; echo $?; /usr/sbin/visudo -cf nosuch; echo $?
#> s: parsed OK
#> 0
#> 0
#> 1
#2> visudo: unable to open nosuch: No such file or directory

## a mistake
printf 'learner ALL=(ALL) ALL\nbob ALL=\n' > s; chmod 440 s; /usr/sbin/visudo -cf s; echo $?; printf 'hello\n' > t; chmod 440 t; /usr/sbin/visudo -cf t; echo $?; /usr/sbin/visudo -qcf t; echo $?
#> 1
#> 1
#> 1
#2> s:2:9: syntax error
#2> bob ALL=
#2>         ^
#2> t:1:6: syntax error
#2> hello
#2>      ^

## a mistake in a file of the folder
echo 'bob ALL=(' | sudo tee /etc/sudoers.d/bob > /dev/null; sudo chmod 440 /etc/sudoers.d/bob; sudo visudo -c; echo $?
#> 1
#2> /etc/sudoers.d/bob:1:10: syntax error
#2> bob ALL=(
#2>          ^
#2> /etc/sudoers.d/bob:1:10: syntax error
#2> bob ALL=(
#2>          ^
#2> /etc/sudoers.d/bob:1:10: syntax error
#2> bob ALL=(
#2>          ^

## modes that are too open
echo 'bob ALL=(ALL) ALL' | sudo tee /etc/sudoers.d/bob > /dev/null; sudo chmod 644 /etc/sudoers.d/bob; sudo visudo -c; echo $?
#> /etc/sudoers: parsed OK
#> /etc/sudoers.d/learner: parsed OK
#> 1
#2> /etc/sudoers.d/bob: bad permissions, should be mode 0440

## only root may
/usr/sbin/visudo -c; echo $?; /usr/sbin/visudo; echo $?
#> 1
#> 1
#2> visudo: unable to open /etc/sudoers: Permission denied
#2> visudo: /etc/sudoers: Permission denied

## edits with an editor, and takes what is right
sudo env EDITOR=/usr/bin/true VISUAL= visudo; echo $?; printf '#!/bin/sh\necho "# edited" >> "$2"\n' > ed1; chmod +x ed1; sudo EDITOR=$PWD/ed1 visudo; echo $?; sudo tail -n 1 /etc/sudoers; sudo stat -c '%a %U' /etc/sudoers
#> 0
#> 0
#> # edited
#> 440 root
#2> visudo: /etc/sudoers.tmp unchanged

## words it does not know
/usr/sbin/visudo -z; echo $?; /usr/sbin/visudo a b; echo $?
#> 1
#> 1
#2> /usr/sbin/visudo: invalid option -- 'z'
#2> usage: visudo [-chqsV] [[-f] sudoers ]
#2> usage: visudo [-chqsV] [[-f] sudoers ]

## what it says of a list without an end
printf 'User_Alias TEAM = ana, bob\nTEAM ALL=(root) NOPASSWD: /usr/bin/apt\nDefaults:TEAM !authenticate\nana ALL=(ALL\n' > s; chmod 440 s; /usr/sbin/visudo -cf s; echo $?
#> 1
#2> s:4:13: syntax error
#2> ana ALL=(ALL
#2>             ^

## keeps what was there where nothing right comes
printf '#!/bin/sh\necho "wrong" > "$2"\n' > ed1; chmod +x ed1; echo x | sudo EDITOR=$PWD/ed1 visudo -f /etc/sudoers.d/x; echo $?; sudo ls /etc/sudoers.d; sudo stat -c '%a %s' /etc/sudoers.d/x
#> What now? 0
#> learner
#> x
#> 640 0
#2> /etc/sudoers.d/x:1:6: syntax error
#2> wrong
#2>      ^

## another file
printf '#!/bin/sh\necho "ana ALL=(ALL) ALL" > "$2"\n' > ed1; chmod +x ed1; sudo EDITOR=$PWD/ed1 visudo -f /etc/sudoers.d/ana; echo $?; sudo cat /etc/sudoers.d/ana; sudo stat -c '%a %U %G' /etc/sudoers.d/ana
#> 0
#> ana ALL=(ALL) ALL
#> 640 root root

## its version
/usr/sbin/visudo -V; /usr/sbin/visudo --version
#> visudo version 1.9.13p3
#> visudo grammar version 50
#> visudo version 1.9.13p3
#> visudo grammar version 50
