## +i keeps a file from everybody
echo one > note; sudo chattr +i note; lsattr note | cut -c5-6; rm note; rm -f note; mv note other; echo two > note; echo two >> note; cp /etc/hostname note; touch note; chmod 600 note; ln note hard; truncate -s 0 note; cat note; sudo rm note; sudo chattr -i note; rm note; echo $?
#> i-
#> one
#> 0
#2> rm: cannot remove 'note': Operation not permitted
#2> rm: cannot remove 'note': Operation not permitted
#2> mv: cannot move 'note' to 'other': Operation not permitted
#2> bash: line 1: note: Operation not permitted
#2> bash: line 1: note: Operation not permitted
#2> cp: cannot create regular file 'note': Operation not permitted
#2> touch: cannot touch 'note': Operation not permitted
#2> chmod: changing permissions of 'note': Operation not permitted
#2> ln: failed to create hard link 'hard' => 'note': Operation not permitted
#2> truncate: cannot open 'note' for writing: Operation not permitted
#2> rm: cannot remove 'note': Operation not permitted

## +a lets it grow only
echo one > log; sudo chattr +a log; lsattr log | cut -c5-6; echo two >> log; echo three > log; rm log; mv log old; truncate -s 0 log; sed -i s/one/1/ log 2>/dev/null; touch log; echo $?; touch -d yesterday log; chmod 600 log; printf 'four\n' | tee -a log; printf 'five\n' | tee log; cat log; ln log hard; sudo chattr -a log; rm log; echo $?
#> -a
#> 0
#> four
#> five
#> one
#> two
#> four
#> 0
#2> bash: line 1: log: Operation not permitted
#2> rm: cannot remove 'log': Operation not permitted
#2> mv: cannot move 'log' to 'old': Operation not permitted
#2> truncate: cannot open 'log' for writing: Operation not permitted
#2> touch: cannot touch 'log': Operation not permitted
#2> chmod: changing permissions of 'log': Operation not permitted
#2> tee: log: Operation not permitted
#2> ln: failed to create hard link 'hard' => 'log': Operation not permitted

## only root may set it, but its owner may set others
echo one > note; chattr +i note; chattr +a note; chattr +d note; echo $?; lsattr note | cut -c1-8; chattr -d note; lsattr note | cut -c1-8; sudo touch other; chattr +d other; echo $?
#> 0
#> ------d-
#> --------
#> 1
#2> chattr: Operation not permitted while setting flags on note
#2> chattr: Operation not permitted while setting flags on note
#2> chattr: Operation not permitted while setting flags on other

## a directory that is immutable
mkdir d; touch d/one; sudo chattr +i d; lsattr -d d | cut -c5-6; touch d/two; rm d/one; mkdir d/sub; mv d/one .; echo new > d/one; cat d/one; mv d e; rmdir d; test -w d; echo $?; sudo chattr -i d; rm -r d; echo $?
#> i-
#> new
#> 1
#> 0
#2> touch: cannot touch 'd/two': Operation not permitted
#2> rm: cannot remove 'd/one': Operation not permitted
#2> mkdir: cannot create directory ‘d/sub’: Operation not permitted
#2> mv: cannot move 'd/one' to './one': Operation not permitted
#2> mv: cannot move 'd' to 'e': Operation not permitted
#2> rmdir: failed to remove 'd': Operation not permitted

## a directory that only grows
mkdir d; touch d/one; sudo chattr +a d; touch d/two; ls d; rm d/one; mv d/one d/three; sudo chattr -a d; rm d/one; ls d
#> one
#> two
#> two
#2> rm: cannot remove 'd/one': Operation not permitted
#2> mv: cannot move 'd/one' to 'd/three': Operation not permitted

## nothing below rm -r of it goes
mkdir -p d/e; touch d/a d/e/keep; sudo chattr +i d/e/keep; rm -rf d; find d | sort; sudo chattr -R -i d; rm -rf d; ls
#> d
#> d/e
#> d/e/keep
#2> rm: cannot remove 'd/e/keep': Operation not permitted

## -R goes down
mkdir -p d/e; touch d/a d/e/b; sudo chattr -R +i d; lsattr -d d d/a d/e d/e/b | cut -c5-6,23-; sudo chattr -R -i d; lsattr -d d d/a d/e d/e/b | cut -c5-6,23-
#> i- d
#> i- d/a
#> i- d/e
#> i- d/e/b
#> -- d
#> -- d/a
#> -- d/e
#> -- d/e/b

## = makes it the only one
touch note; sudo chattr +ai note; lsattr note | cut -c1-8; sudo chattr =a note; lsattr note | cut -c1-8; sudo chattr = note; lsattr note | cut -c1-8
#> ----ia--
#> -----a--
#> --------

## mistakes in the line
touch f; chattr; echo $?; chattr +i; echo $?; chattr f; echo $?; chattr f +i; echo $?; chattr +q f; echo $?; chattr -x; echo $?; chattr +i -i f; echo $?; chattr +a =i f; echo $?; chattr -- f; echo $?; chattr --help; echo $?
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#2> Usage: chattr [-RVf] [-+=aAcCdDeijPsStTuFx] [-p project] [-v version] files...
#2> Usage: chattr [-RVf] [-+=aAcCdDeijPsStTuFx] [-p project] [-v version] files...
#2> Must use '-v', =, - or +
#2> Must use '-v', =, - or +
#2> Usage: chattr [-RVf] [-+=aAcCdDeijPsStTuFx] [-p project] [-v version] files...
#2> Usage: chattr [-RVf] [-+=aAcCdDeijPsStTuFx] [-p project] [-v version] files...
#2> Can't both set and unset same flag.
#2> = is incompatible with - and +
#2> Must use '-v', =, - or +
#2> Usage: chattr [-RVf] [-+=aAcCdDeijPsStTuFx] [-p project] [-v version] files...

## files that are not there, and others that have none
ln -s nowhere l; ln -s /etc/hostname m; mkfifo p; chattr +d nosuch; echo $?; chattr -f +d nosuch; echo $?; chattr +d l m p; echo $?; touch f; chattr +d nosuch f; echo $?; lsattr f | cut -c1-8
#> 1
#> 1
#> 1
#> 1
#> ------d-
#2> chattr: No such file or directory while trying to stat nosuch
#2> chattr: Operation not supported while reading flags on l
#2> chattr: Operation not supported while reading flags on m
#2> chattr: Operation not supported while reading flags on p
#2> chattr: No such file or directory while trying to stat nosuch

## -V tells
touch f; mkdir n; touch n/x; { chattr -V +d f; chattr -VR +d n; } 2>&1 | cut -c1-24
#> chattr 1.47.0 (5-Feb-202
#> Flags of f set as ------
#> chattr 1.47.0 (5-Feb-202
#> Flags of n set as ------
#> Flags of n/x set as ----

## a copy has none, what is moved keeps them
touch f; chattr +d f; cp f g; cp -a f h; mv f i; lsattr g h i | cut -c1-8,23-
#> -------- g
#> -------- h
#> ------d- i

## new files of a directory get some of them
mkdir d; chattr +d d; touch d/x; mkdir d/y; lsattr -d d d/x d/y | cut -c1-8,23-
#> ------d- d
#> ------d- d/x
#> ------d- d/y

## opening for reading goes on
echo one > note; sudo chattr +i note; cat note; wc -l < note; exec 3<> note; echo $?; test -w note; echo $?; test -r note; echo $?; sudo chattr -i note
#> one
#> 1
#> 1
#> 1
#> 0
#2> bash: line 1: note: Operation not permitted
