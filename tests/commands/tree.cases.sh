# Sizes of directories are those of ext4.

## a tree of files
mkdir -p a/b c/d; touch a/f a/b/g x .hidden; tree; tree a c; tree -a --noreport
#> .
#> ├── a
#> │   ├── b
#> │   │   └── g
#> │   └── f
#> ├── c
#> │   └── d
#> └── x
#>
#> 5 directories, 3 files
#> a
#> ├── b
#> │   └── g
#> └── f
#> c
#> └── d
#>
#> 4 directories, 2 files
#> .
#> ├── .hidden
#> ├── a
#> │   ├── b
#> │   │   └── g
#> │   └── f
#> ├── c
#> │   └── d
#> └── x

## levels and directories only
mkdir -p a/b/c d; touch a/f a/b/g; tree -L 1; tree -L2; tree -d; tree -dL 1; tree -d a/b/c
#> .
#> ├── a
#> └── d
#>
#> 3 directories, 0 files
#> .
#> ├── a
#> │   └── b
#> │       └── c
#> └── d
#>
#> 5 directories
#> .
#> ├── a
#> └── d
#>
#> 3 directories
#> a/b/c
#>
#> 0 directories
#2> tree: Missing argument to -L option.

## an empty directory, a file, and what is not there
mkdir e; touch f; tree e; tree f; echo $?; tree nosuch; echo $?; tree e nosuch f
#> e
#>
#> 0 directories, 0 files
#> f  [error opening dir]
#>
#> 0 directories, 1 file
#> 0
#> nosuch  [error opening dir]
#>
#> 0 directories, 0 files
#> 2
#> e
#> nosuch  [error opening dir]
#> f  [error opening dir]
#>
#> 0 directories, 1 file
#? 2

## links
mkdir d; touch d/f; ln -s d l; ln -s nosuch bad; ln -s d/f d/g; tree; tree -l; tree l; ln -s .. d/up; tree -l
#> .
#> ├── bad -> nosuch
#> ├── d
#> │   ├── f
#> │   └── g -> d/f
#> └── l -> d
#>
#> 3 directories, 3 files
#> .
#> ├── bad -> nosuch
#> ├── d
#> │   ├── f
#> │   └── g -> d/f
#> └── l -> d  [recursive, not followed]
#>
#> 3 directories, 3 files
#> l
#> ├── f
#> └── g -> d/f
#>
#> 1 directory, 2 files
#> .
#> ├── bad -> nosuch
#> ├── d
#> │   ├── f
#> │   ├── g -> d/f
#> │   └── up -> ..  [recursive, not followed]
#> └── l -> d  [recursive, not followed]
#>
#> 4 directories, 3 files

## kinds
mkdir d; touch f x; chmod +x x; ln -s d l; mkfifo p; tree -F; tree -aF d
#> ./
#> ├── d/
#> ├── f
#> ├── l -> d/
#> ├── p|
#> └── x*
#>
#> 3 directories, 3 files
#> d/
#>
#> 0 directories, 0 files

## paths, and no lines
mkdir -p a/b; touch a/b/f; tree -f; tree -if --noreport; tree -i a; tree -f a/; tree a/
#> .
#> └── ./a
#>     └── ./a/b
#>         └── ./a/b/f
#>
#> 3 directories, 1 file
#> .
#> ./a
#> ./a/b
#> ./a/b/f
#> a
#> b
#> f
#>
#> 2 directories, 1 file
#> a
#> └── a/b
#>     └── a/b/f
#>
#> 2 directories, 1 file
#> a/
#> └── b
#>     └── f
#>
#> 2 directories, 1 file

## permissions, owners and sizes
cd "$(mktemp -d -p /var/tmp)"; mkdir d; chmod 755 d; printf hello > d/f; head -c 20000 /dev/zero > d/g; chmod 600 d/f; tree -p d; tree -ug d; tree -s d; tree -h d; tree -pugsh --noreport d; tree --si d; tree -hD --timefmt x d; rm -r "$PWD"
#> [drwxr-xr-x]  d
#> ├── [-rw-------]  f
#> └── [-rw-r--r--]  g
#>
#> 1 directory, 2 files
#> [learner  learner ]  d
#> ├── [learner  learner ]  f
#> └── [learner  learner ]  g
#>
#> 1 directory, 2 files
#> [       4096]  d
#> ├── [          5]  f
#> └── [      20000]  g
#>
#> 1 directory, 2 files
#> [4.0K]  d
#> ├── [   5]  f
#> └── [ 20K]  g
#>
#> 1 directory, 2 files
#> [drwxr-xr-x learner  learner  4.0K]  d
#> ├── [-rw------- learner  learner     5]  f
#> └── [-rw-r--r-- learner  learner   20K]  g
#> [4.1k]  d
#> ├── [   5]  f
#> └── [ 20k]  g
#>
#> 1 directory, 2 files
#> [4.0K x]  d
#> ├── [   5 x]  f
#> └── [ 20K x]  g
#>
#> 1 directory, 2 files

## dates
mkdir d; touch -d '2020-01-02 03:04' d/f; touch -d '2021-05-06' d; tree -D d; tree -D --timefmt '%Y-%m-%d %H:%M' d; tree --timefmt=%Y d
#> [May  6  2021]  d
#> └── [Jan  2  2020]  f
#>
#> 1 directory, 1 file
#> [2021-05-06 00:00]  d
#> └── [2020-01-02 03:04]  f
#>
#> 1 directory, 1 file
#> [2021]  d
#> └── [2020]  f
#>
#> 1 directory, 1 file

## what directories take with all in them
cd "$(mktemp -d -p /var/tmp)"; mkdir -p d/e; head -c 5000 /dev/zero > d/e/f; printf x > d/g; tree --du d; tree --du -h d; tree --du -s d/e d; rm -r "$PWD"
#> [      13193]  d
#> ├── [       9096]  e
#> │   └── [       5000]  f
#> └── [          1]  g
#>
#>        14097 bytes used in 2 directories, 2 files
#> [ 13K]  d
#> ├── [8.9K]  e
#> │   └── [4.9K]  f
#> └── [   1]  g
#>
#>   14K used in 2 directories, 2 files
#> [       9096]  d/e
#> └── [       5000]  f
#> [      13193]  d
#> ├── [       9096]  e
#> │   └── [       5000]  f
#> └── [          1]  g
#>
#>        19097 bytes used in 3 directories, 3 files

## only what matches
mkdir -p a/b c; touch a/f.txt a/g.md a/b/h.txt c/i.md; tree -P '*.txt'; tree -P '*.txt' --prune; tree -P '*.txt|*.md' a; tree -P '*.TXT' --ignore-case --prune; tree -I '*.md'; tree -I 'b|c'; tree -I b/ a; tree --prune -I '*'
#> .
#> ├── a
#> │   ├── b
#> │   │   └── h.txt
#> │   └── f.txt
#> └── c
#>
#> 4 directories, 2 files
#> .
#> └── a
#>     ├── b
#>     │   └── h.txt
#>     └── f.txt
#>
#> 3 directories, 2 files
#> a
#> ├── b
#> │   └── h.txt
#> ├── f.txt
#> └── g.md
#>
#> 2 directories, 3 files
#> .
#> └── a
#>     ├── b
#>     │   └── h.txt
#>     └── f.txt
#>
#> 3 directories, 2 files
#> .
#> ├── a
#> │   ├── b
#> │   │   └── h.txt
#> │   └── f.txt
#> └── c
#>
#> 4 directories, 2 files
#> .
#> └── a
#>     ├── f.txt
#>     └── g.md
#>
#> 2 directories, 2 files
#> a
#> ├── f.txt
#> └── g.md
#>
#> 1 directory, 2 files
#> .
#>
#> 0 directories, 0 files

## in other orders
mkdir d; touch -d 2020-01-03 d/a; touch -d 2020-01-01 d/b10; touch -d 2020-01-02 d/b9; mkdir d/z; printf xx > d/a; touch -d 2020-01-04 d/a; touch -d 2019-01-01 d/z; tree d; tree -r d; tree -t d; tree -tr d; tree -v d; tree --sort=version d; tree --sort size d/z; tree --dirsfirst d; tree --filesfirst d; tree --dirsfirst -r d; tree --sort=mtime d
#> d
#> ├── a
#> ├── b10
#> ├── b9
#> └── z
#>
#> 2 directories, 3 files
#> d
#> ├── z
#> ├── b9
#> ├── b10
#> └── a
#>
#> 2 directories, 3 files
#> d
#> ├── z
#> ├── b10
#> ├── b9
#> └── a
#>
#> 2 directories, 3 files
#> d
#> ├── a
#> ├── b9
#> ├── b10
#> └── z
#>
#> 2 directories, 3 files
#> d
#> ├── a
#> ├── b9
#> ├── b10
#> └── z
#>
#> 2 directories, 3 files
#> d
#> ├── a
#> ├── b9
#> ├── b10
#> └── z
#>
#> 2 directories, 3 files
#> d/z
#>
#> 0 directories, 0 files
#> d
#> ├── z
#> ├── a
#> ├── b10
#> └── b9
#>
#> 2 directories, 3 files
#> d
#> ├── a
#> ├── b10
#> ├── b9
#> └── z
#>
#> 2 directories, 3 files
#> d
#> ├── z
#> ├── b9
#> ├── b10
#> └── a
#>
#> 2 directories, 3 files
#> d
#> ├── z
#> ├── b10
#> ├── b9
#> └── a
#>
#> 2 directories, 3 files

## names with strange characters
mkdir d; touch d/'a b' d/$'n\nl' d/"q'" d/'d"' d/'\' d/é d/$'t\tx'; tree d; tree -q d; tree -N d; tree -Q d; touch d/$'\xff "\\'; tree d | tail -n 3; tree -Q d | tail -n 3
#> d
#> ├── \
#> ├── a b
#> ├── d"
#> ├── n\012l
#> ├── q'
#> ├── t\011x
#> └── é
#>
#> 1 directory, 7 files
#> d
#> ├── \
#> ├── a b
#> ├── d"
#> ├── n?l
#> ├── q'
#> ├── t?x
#> └── é
#>
#> 1 directory, 7 files
#> d
#> ├── \
#> ├── a b
#> ├── d"
#> ├── n
#> l
#> ├── q'
#> ├── t	x
#> └── é
#>
#> 1 directory, 7 files
#> "d"
#> ├── "\"
#> ├── "a b"
#> ├── "d""
#> ├── "n\012l"
#> ├── "q'"
#> ├── "t\011x"
#> └── "é"
#>
#> 1 directory, 7 files
#> └── \377\ "\\
#>
#> 1 directory, 8 files
#> └── "\377 \"\\"
#>
#> 1 directory, 8 files

## too many entries
mkdir -p d/e; touch d/1 d/2 d/3 d/e/4; tree --filelimit 3 d; tree --filelimit 2 .; tree --filelimit=9 d
#> d  [4 entries exceeds filelimit, not opening dir]
#>
#> 1 directory, 0 files
#> .
#> └── d  [4 entries exceeds filelimit, not opening dir]
#>
#> 2 directories, 0 files
#> d
#> ├── 1
#> ├── 2
#> ├── 3
#> └── e
#>     └── 4
#>
#> 2 directories, 4 files

## other lines
mkdir -p a/b; touch a/b/f a/g; tree --charset=ascii a; tree -A a; tree --charset UTF-8 a
#> a
#> |-- b
#> |   `-- f
#> `-- g
#>
#> 2 directories, 2 files
#> a
#>$ \e(0tqq \e(Bb
#>$ \e(0x   mqq \e(Bf
#>$ \e(0mqq \e(Bg
#>
#> 2 directories, 2 files
#> a
#> ├── b
#> │   └── f
#> └── g
#>
#> 2 directories, 2 files

## colors
mkdir d; touch d/f d/x; chmod +x d/x; ln -s f d/l; ln -s nosuch d/bad; tree -C d; export TERM=xterm; tree -C d; LS_COLORS='di=1:fi=2:*.md=3' tree -C d; LS_COLORS='di=1' tree d; tree -Cn d | head -n 1
#> d
#> ├── bad -> nosuch
#> ├── f
#> ├── l -> f
#> └── x
#>
#> 1 directory, 4 files
#>$ \e[01;34md\e[0m
#>$ ├── \e[40;31;01mbad\e[0m -> \e[00mnosuch\e[0m
#>$ ├── \e[00mf\e[0m
#>$ ├── \e[01;36ml\e[0m -> \e[00mf\e[0m
#>$ └── \e[01;32mx\e[0m
#>
#> 1 directory, 4 files
#>$ \e[1md\e[0m
#> ├── bad -> nosuch
#>$ ├── \e[2mf\e[0m
#>$ ├── l -> \e[2mf\e[0m
#>$ └── \e[2mx\e[0m
#>
#> 1 directory, 4 files
#> d
#> ├── bad -> nosuch
#> ├── f
#> ├── l -> f
#> └── x
#>
#> 1 directory, 4 files
#>$ \e[01;34md\e[0m

## JSON
mkdir -p a/b; touch a/f a/b/'q"\'; chmod 644 a/f; ln -s f a/l; tree -J a; tree -Ji a; tree -Jp a/b; tree -J --noreport a/b; tree -J -d a; tree -J -f a
#> [
#>   {"type":"directory","name":"a","contents":[
#>     {"type":"directory","name":"b","contents":[
#>       {"type":"file","name":"q\"\\"}
#>     ]},
#>     {"type":"file","name":"f"},
#>     {"type":"link","name":"l","target":"f"}
#>   ]}
#> ,
#>   {"type":"report","directories":2,"files":3}
#> ]
#> [{"type":"directory","name":"a","contents":[{"type":"directory","name":"b","contents":[{"type":"file","name":"q\"\\"}]},{"type":"file","name":"f"},{"type":"link","name":"l","target":"f"}]},{"type":"report","directories":2,"files":3}]
#> [
#>   {"type":"directory","name":"a/b","mode":"0755","prot":"drwxr-xr-x","contents":[
#>     {"type":"file","name":"q\"\\","mode":"0644","prot":"-rw-r--r--"}
#>   ]}
#> ,
#>   {"type":"report","directories":1,"files":1}
#> ]
#> [
#>   {"type":"directory","name":"a/b","contents":[
#>     {"type":"file","name":"q\"\\"}
#>   ]}
#>
#> ]
#> [
#>   {"type":"directory","name":"a","contents":[
#>     {"type":"directory","name":"b"}
#>   ]}
#> ,
#>   {"type":"report","directories":2}
#> ]
#> [
#>   {"type":"directory","name":"a","contents":[
#>     {"type":"directory","name":"a/b","contents":[
#>       {"type":"file","name":"a/b/q\"\\"}
#>     ]},
#>     {"type":"file","name":"a/f"},
#>     {"type":"link","name":"a/l","target":"f"}
#>   ]}
#> ,
#>   {"type":"report","directories":2,"files":3}
#> ]

## XML
mkdir -p a/b; touch a/f a/b/'<&">'; chmod 644 a/f; ln -s f a/l; tree -X a; tree -Xp a/b; tree -X --noreport a; tree -X -d a
#> <?xml version="1.0" encoding="UTF-8"?>
#> <tree>
#>   <directory name="a">
#>     <directory name="b">
#>       <file name="&lt;&amp;&quot;&gt;"></file>
#>     </directory>
#>     <file name="f"></file>
#>     <link name="l" target="f"></link>
#>   </directory>
#>   <report>
#>     <directories>2</directories>
#>     <files>3</files>
#>   </report>
#> </tree>
#> <?xml version="1.0" encoding="UTF-8"?>
#> <tree>
#>   <directory name="a/b" mode="0755" prot="drwxr-xr-x">
#>     <file name="&lt;&amp;&quot;&gt;" mode="0644" prot="-rw-r--r--"></file>
#>   </directory>
#>   <report>
#>     <directories>1</directories>
#>     <files>1</files>
#>   </report>
#> </tree>
#> <?xml version="1.0" encoding="UTF-8"?>
#> <tree>
#>   <directory name="a">
#>     <directory name="b">
#>       <file name="&lt;&amp;&quot;&gt;"></file>
#>     </directory>
#>     <file name="f"></file>
#>     <link name="l" target="f"></link>
#>   </directory>
#> </tree>
#> <?xml version="1.0" encoding="UTF-8"?>
#> <tree>
#>   <directory name="a">
#>     <directory name="b"></directory>
#>   </directory>
#>   <report>
#>     <directories>2</directories>
#>   </report>
#> </tree>

## to a file
mkdir d; touch d/f; tree -o out d; cat out; tree -o /nosuch/x d; echo $?
#> d
#> └── f
#>
#> 1 directory, 1 file
#> 1
#2> tree: invalid filename '/nosuch/x'

## what may not be read
mkdir -p d/e; chmod 0 d/e; tree d; tree d/e; echo $?; chmod 700 d/e
#> d
#> └── e  [error opening dir]
#>
#> 2 directories, 0 files
#> d/e  [error opening dir]
#>
#> 0 directories, 1 file
#> 0

## lines that make no sense
tree -L x; tree -L 0; tree -L; tree -P; tree -Z; tree --foo; tree --sort=foo; tree --sort; tree --filelimit
#> name,version,size,mtime,ctime
#2> tree: Invalid level, must be greater than 0.
#2> tree: Invalid level, must be greater than 0.
#2> tree: Missing argument to -L option.
#2> tree: Missing argument to -P option.
#2> tree: Invalid argument -`Z'.
#2> usage: tree [-acdfghilnpqrstuvxACDFJQNSUX] [-L level [-R]] [-H  baseHREF]
#2> 	[-T title] [-o filename] [-P pattern] [-I pattern] [--gitignore]
#2> 	[--gitfile[=]file] [--matchdirs] [--metafirst] [--ignore-case]
#2> 	[--nolinks] [--hintro[=]file] [--houtro[=]file] [--inodes] [--device]
#2> 	[--sort[=]<name>] [--dirsfirst] [--filesfirst] [--filelimit #] [--si]
#2> 	[--du] [--prune] [--charset[=]X] [--timefmt[=]format] [--fromfile]
#2> 	[--fflinks] [--info] [--infofile[=]file] [--noreport] [--version]
#2> 	[--help] [--] [directory ...]
#2> tree: Invalid argument `--foo'.
#2> usage: tree [-acdfghilnpqrstuvxACDFJQNSUX] [-L level [-R]] [-H  baseHREF]
#2> 	[-T title] [-o filename] [-P pattern] [-I pattern] [--gitignore]
#2> 	[--gitfile[=]file] [--matchdirs] [--metafirst] [--ignore-case]
#2> 	[--nolinks] [--hintro[=]file] [--houtro[=]file] [--inodes] [--device]
#2> 	[--sort[=]<name>] [--dirsfirst] [--filesfirst] [--filelimit #] [--si]
#2> 	[--du] [--prune] [--charset[=]X] [--timefmt[=]format] [--fromfile]
#2> 	[--fflinks] [--info] [--infofile[=]file] [--noreport] [--version]
#2> 	[--help] [--] [directory ...]
#2> tree: Sort type 'foo' not valid, should be one of: tree: Missing argument to --sort
#2> tree: Missing argument to --filelimit
#? 1

## the version, and an end of options
mkdir -- -d; tree --version; tree -- -d; tree -d -- -d
#> tree v2.1.0 © 1996 - 2022 by Steve Baker, Thomas Moore, Francesc Rocher, Florian Sesser, Kyosuke Tokoro
#> -d
#>
#> 0 directories, 0 files
#> -d
#>
#> 0 directories

## a directory that cannot be opened is told by the status
mkdir -p r/lock r/d; chmod 0 r/lock; tree r; echo $?; tree r/lock; echo $?; tree -L 1 r; echo $?; tree -d r; echo $?
#> r
#> ├── d
#> └── lock  [error opening dir]
#>
#> 3 directories, 0 files
#> 2
#> r/lock  [error opening dir]
#>
#> 0 directories, 1 file
#> 0
#> r
#> ├── d
#> └── lock
#>
#> 3 directories, 0 files
#> 0
#> r
#> ├── d
#> └── lock  [error opening dir]
#>
#> 3 directories
#> 2

## links to directories are pruned as empty ones
mkdir -p r/d r/e; touch r/d/f; ln -s d r/l; tree --prune r; tree --prune -l r
#> r
#> └── d
#>     └── f
#>
#> 2 directories, 1 file
#> r
#> ├── d
#> │   └── f
#> └── l -> d  [recursive, not followed]
#>
#> 3 directories, 1 file
