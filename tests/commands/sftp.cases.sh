## looks around, here and there
mkdir d e; echo hi > f; echo x > e/one; printf 'pwd\nlpwd\nls\nls -1\nls e\nls f\nls *\nls e/*\ncd e\npwd\nls\nlcd d\nlpwd\ncd\npwd\nls nosuch\ncd nosuch\ncd f\nlcd nosuch\n' | sftp -D /usr/lib/openssh/sftp-server
#> sftp> pwd
#> Remote working directory: /home/learner/case
#> sftp> lpwd
#> Local working directory: /home/learner/case
#> sftp> ls
#>$ d  e  f \x20
#> sftp> ls -1
#> d
#> e
#> f
#> sftp> ls e
#>$ e/one \x20
#> sftp> ls f
#>$ f                        \x20
#> sftp> ls *
#>$ d/                        e/                        f                        \x20
#> sftp> ls e/*
#>$ e/one                    \x20
#> sftp> cd e
#> sftp> pwd
#> Remote working directory: /home/learner/case/e
#> sftp> ls
#>$ one \x20
#> sftp> lcd d
#> sftp> lpwd
#> Local working directory: /home/learner/case/d
#> sftp> cd
#> sftp> pwd
#> Remote working directory: /home/learner/case
#> sftp> ls nosuch
#> sftp> cd nosuch
#> sftp> cd f
#> sftp> lcd nosuch
#2> Attached to /usr/lib/openssh/sftp-server.
#2>$ Can't ls: "/home/learner/case/nosuch" not found\r
#2>$ stat remote: No such file or directory\r
#2>$ Can't change directory: "/home/learner/case/f" is not a directory\r
#2>$ Couldn't change local directory to "nosuch": No such file or directory\r

## shows details
echo hi > f; echo hello > g; chmod 600 g; ln -s f l; touch -d 2020-01-02 f g; touch -h -d 2020-01-02 l; touch .h; printf 'ls -l\nls -1a\nls -1r\nls -1S\nls -n g\nls -l f g\n' | sftp -D /usr/lib/openssh/sftp-server
#> sftp> ls -l
#> -rw-r--r--    ? learner  learner         3 Jan  2  2020 f
#> -rw-------    ? learner  learner         6 Jan  2  2020 g
#> lrwxrwxrwx    ? learner  learner         1 Jan  2  2020 l
#> sftp> ls -1a
#> .
#> ..
#> .h
#> f
#> g
#> l
#> sftp> ls -1r
#> l
#> g
#> f
#> sftp> ls -1S
#> g
#> f
#> l
#> sftp> ls -n g
#> -rw-------    ? learner  learner         6 Jan  2  2020 g
#> sftp> ls -l f g
#> -rw-r--r--    ? learner  learner         3 Jan  2  2020 f
#2> Attached to /usr/lib/openssh/sftp-server.

## gets files
mkdir d e; echo hi > e/f; echo x > e/one; printf 'cd e\nget f\nget f g\nget one d\nget * d\nget * g\nget nosuch\nget\nget ../e\n' | sftp -D /usr/lib/openssh/sftp-server; find . -type f | sort; cat g
#> sftp> cd e
#> sftp> get f
#> Fetching /home/learner/case/e/f to f
#> sftp> get f g
#> Fetching /home/learner/case/e/f to g
#> sftp> get one d
#> Fetching /home/learner/case/e/one to d/one
#> sftp> get * d
#> Fetching /home/learner/case/e/f to d/f
#> Fetching /home/learner/case/e/one to d/one
#> sftp> get * g
#> sftp> get nosuch
#> sftp> get
#> sftp> get ../e
#> Fetching /home/learner/case/e/../e/ to e
#> ./d/f
#> ./d/one
#> ./e/f
#> ./e/one
#> ./f
#> ./g
#> hi
#2> Attached to /usr/lib/openssh/sftp-server.
#2>$ Multiple source paths, but destination "g" is not a directory\r
#2>$ File "/home/learner/case/e/nosuch" not found.\r
#2>$ You must specify at least one path after a get command.\r
#2>$ download /home/learner/case/e/../e/: not a regular file\r

## puts files
mkdir d e; echo hi > f; echo x > g; printf 'cd d\nput f\nput g h\nput f ../e\nput *\nput nosuch\nput\nput e\nls\n' | sftp -D /usr/lib/openssh/sftp-server; find . -type f | sort; cat d/h
#> sftp> cd d
#> sftp> put f
#> Uploading f to /home/learner/case/d/f
#> sftp> put g h
#> Uploading g to /home/learner/case/d/h
#> sftp> put f ../e
#> Uploading f to /home/learner/case/d/../e/f
#> sftp> put *
#> Uploading d/ to /home/learner/case/d/d
#> Uploading e/ to /home/learner/case/d/e
#> Uploading f to /home/learner/case/d/f
#> Uploading g to /home/learner/case/d/g
#> sftp> put nosuch
#> sftp> put
#> sftp> put e
#> Uploading e/ to /home/learner/case/d/e
#> sftp> ls
#>$ f  g  h \x20
#> ./d/f
#> ./d/g
#> ./d/h
#> ./e/f
#> ./f
#> ./g
#> x
#2> Attached to /usr/lib/openssh/sftp-server.
#2>$ local "d/" is not a regular file\r
#2>$ local "e/" is not a regular file\r
#2>$ stat nosuch: No such file or directory\r
#2>$ You must specify at least one path after a put command.\r
#2>$ local "e/" is not a regular file\r

## whole directories
mkdir -p a/b c; echo one > a/one; echo two > a/b/two; printf 'get -r a copy\nput -r a c\nput -r a/b new\n' | sftp -D /usr/lib/openssh/sftp-server; find . -type f | sort
#> sftp> get -r a copy
#> Fetching /home/learner/case/a/ to copy
#> Retrieving /home/learner/case/a
#> Retrieving /home/learner/case/a/b
#> sftp> put -r a c
#> Uploading a/ to /home/learner/case/c/a
#> Entering a/
#> Entering a/b
#> sftp> put -r a/b new
#> Uploading a/b/ to /home/learner/case/new
#> Entering a/b/
#> ./a/b/two
#> ./a/one
#> ./c/a/b/two
#> ./c/a/one
#> ./copy/b/two
#> ./copy/one
#> ./new/two
#2> Attached to /usr/lib/openssh/sftp-server.

## makes, renames and removes
echo hi > f; mkdir full; touch full/x; printf 'mkdir d\nmkdir d\nmkdir a/b\nrename f g\nrename nosuch z\nln -s g s\nln g h\nrm h\nrm nosuch\nrm full\nrmdir d\nrmdir full\nrmdir nosuch\nrm full/*\nrmdir full\nls\nrename g\nmkdir\nrm\n' | sftp -D /usr/lib/openssh/sftp-server; ls -A; readlink s
#> sftp> mkdir d
#> sftp> mkdir d
#> sftp> mkdir a/b
#> sftp> rename f g
#> sftp> rename nosuch z
#> sftp> ln -s g s
#> sftp> ln g h
#> sftp> rm h
#> Removing /home/learner/case/h
#> sftp> rm nosuch
#> Removing /home/learner/case/nosuch
#> sftp> rm full
#> Removing /home/learner/case/full
#> sftp> rmdir d
#> sftp> rmdir full
#> sftp> rmdir nosuch
#> sftp> rm full/*
#> Removing /home/learner/case/full/x
#> sftp> rmdir full
#> sftp> ls
#>$ g  s \x20
#> sftp> rename g
#> sftp> mkdir
#> sftp> rm
#> g
#> s
#> g
#2> Attached to /usr/lib/openssh/sftp-server.
#2>$ remote mkdir "/home/learner/case/d": Failure\r
#2>$ remote mkdir "/home/learner/case/a/b": No such file or directory\r
#2>$ remote rename "/home/learner/case/nosuch" to "/home/learner/case/z": No such file or directory\r
#2>$ remote delete /home/learner/case/nosuch: No such file or directory\r
#2>$ remote delete /home/learner/case/full: Failure\r
#2>$ remote rmdir "/home/learner/case/full": Failure\r
#2>$ remote rmdir "/home/learner/case/nosuch": No such file or directory\r
#2>$ You must specify two paths after a rename command.\r
#2>$ You must specify a path after a mkdir command.\r
#2>$ You must specify a path after a rm command.\r

## modes and owners
echo hi > f; printf 'chmod 600 f\nchmod 999 f\nchmod 644 nosuch\nchown 0 f\nchgrp x f\nchmod\nls -l f\n' 2>/dev/null | sftp -D /usr/lib/openssh/sftp-server | sed 's/[A-Z][a-z][a-z] [ 0-9][0-9] ..:../DATE/'; stat -c %a f
#> sftp> chmod 600 f
#> Changing mode on /home/learner/case/f
#> sftp> chmod 999 f
#> sftp> chmod 644 nosuch
#> Changing mode on /home/learner/case/nosuch
#> sftp> chown 0 f
#> Changing owner on /home/learner/case/f
#> sftp> chgrp x f
#> sftp> chmod
#> sftp> ls -l f
#> -rw-------    ? learner  learner         3 DATE f
#> 600
#2> Attached to /usr/lib/openssh/sftp-server.
#2>$ You must supply a numeric argument to the chmod command.\r
#2>$ remote setstat "/home/learner/case/nosuch": No such file or directory\r
#2>$ remote setstat "/home/learner/case/f": Permission denied\r
#2>$ You must supply a numeric argument to the chgrp command.\r
#2>$ You must supply a numeric argument to the chmod command.\r

## a batch stops at the first failure
echo hi > f; printf 'ls nosuch\npwd\n' > b; sftp -b b -D /usr/lib/openssh/sftp-server; echo $?; printf -- '-ls nosuch\n@pwd\n# hi\nget f g\nls -1\n' > b; sftp -b b -D /usr/lib/openssh/sftp-server; echo $?; cat g; printf 'rm g\nquit\nrm f\n' | sftp -b - -D /usr/lib/openssh/sftp-server; echo $?; ls
#> sftp> ls nosuch
#> 1
#> sftp> -ls nosuch
#> Remote working directory: /home/learner/case
#> sftp> # hi
#> sftp> get f g
#> sftp> ls -1
#> b
#> f
#> g
#> 0
#> hi
#> sftp> rm g
#> sftp> quit
#> 0
#> b
#> f
#2>$ Can't ls: "/home/learner/case/nosuch" not found\r
#2>$ Can't ls: "/home/learner/case/nosuch" not found\r

## names with spaces and quotes
echo hi > 'a b'; printf 'ls "a b"\nget "a b" c\nget a\\ b d\nget '"'a b'"' "e f"\nls "no\nls nosuch name\n' | sftp -D /usr/lib/openssh/sftp-server; ls
#> sftp> ls "a b"
#>$ a b                      \x20
#> sftp> get "a b" c
#> Fetching /home/learner/case/a b to c
#> sftp> get a\ b d
#> Fetching /home/learner/case/a b to d
#> sftp> get 'a b' "e f"
#> Fetching /home/learner/case/a b to e f
#> sftp> ls "no
#> sftp> ls nosuch name
#> a b
#> c
#> d
#> e f
#2> Attached to /usr/lib/openssh/sftp-server.
#2>$ Unterminated quoted argument\r
#2>$ Can't ls: "/home/learner/case/nosuch" not found\r

## help
printf 'version\nlumask 77\nlumask 9\nlmkdir new\nlmkdir new\nbadcmd\nhelp\nbye\npwd\n' | sftp -D /usr/lib/openssh/sftp-server; ls
#> sftp> version
#> SFTP protocol version 3
#> sftp> lumask 77
#> Local umask: 077
#> sftp> lumask 9
#> sftp> lmkdir new
#> sftp> lmkdir new
#> sftp> badcmd
#> sftp> help
#> Available commands:
#> bye                                Quit sftp
#> cd path                            Change remote directory to 'path'
#> chgrp [-h] grp path                Change group of file 'path' to 'grp'
#> chmod [-h] mode path               Change permissions of file 'path' to 'mode'
#> chown [-h] own path                Change owner of file 'path' to 'own'
#> copy oldpath newpath               Copy remote file
#> cp oldpath newpath                 Copy remote file
#> df [-hi] [path]                    Display statistics for current directory or
#>                                    filesystem containing 'path'
#> exit                               Quit sftp
#> get [-afpR] remote [local]         Download file
#> help                               Display this help text
#> lcd path                           Change local directory to 'path'
#> lls [ls-options [path]]            Display local directory listing
#> lmkdir path                        Create local directory
#> ln [-s] oldpath newpath            Link remote file (-s for symlink)
#> lpwd                               Print local working directory
#> ls [-1afhlnrSt] [path]             Display remote directory listing
#> lumask umask                       Set local umask to 'umask'
#> mkdir path                         Create remote directory
#> progress                           Toggle display of progress meter
#> put [-afpR] local [remote]         Upload file
#> pwd                                Display remote working directory
#> quit                               Quit sftp
#> reget [-fpR] remote [local]        Resume download file
#> rename oldpath newpath             Rename remote file
#> reput [-fpR] local [remote]        Resume upload file
#> rm path                            Delete remote file
#> rmdir path                         Remove remote directory
#> symlink oldpath newpath            Symlink remote file
#> version                            Show SFTP version
#> !command                           Execute 'command' in local shell
#> !                                  Escape to local shell
#> ?                                  Synonym for help
#> sftp> bye
#> new
#2> Attached to /usr/lib/openssh/sftp-server.
#2>$ You must supply a numeric argument to the lumask command.\r
#2>$ Couldn't create local directory "new": File exists\r
#2>$ Invalid command.\r

## mistakes in the line
sftp; echo $?; sftp -b nosuch -D /bin/true; echo $?; sftp --help 2>&1 | tail -1; sftp -Z x 2>/dev/null; echo $?; sftp -D /bin/false 2>/dev/null; echo $?
#> 1
#> 255
#>           [-X sftp_option] destination
#> 1
#> 255
#2> usage: sftp [-46AaCfNpqrv] [-B buffer_size] [-b batchfile] [-c cipher]
#2>           [-D sftp_server_command] [-F ssh_config] [-i identity_file]
#2>           [-J destination] [-l limit] [-o ssh_option] [-P port]
#2>           [-R num_requests] [-S program] [-s subsystem | sftp_server]
#2>           [-X sftp_option] destination
#2>$ No such file or directory (nosuch).\r
