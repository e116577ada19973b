# Files moved and cleaned away. Recorded from git 2.39.5.

## mv
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; mkdir d e; echo d > d/d; git add .; git commit -qm one; git mv a b; git status -s; git mv b d; ls d; git mv d/b e/; git status -s; git mv nosuch x; echo $?; echo u > u; git mv u v; echo $?; git mv d d2; ls; git mv -v e/b d2/d; echo $?; git mv -f e/b d2/d; git status -s; git mv d2/d; echo $?; git mv -n d2/d x; git mv -v d2/d x; git mv d2 x y; git mv -k nosuch z
#> R  a -> b
#> b
#> d
#> R  a -> e/b
#> 128
#> 128
#> d2
#> e
#> u
#> 128
#> D  d/d
#> R  a -> d2/d
#> ?? u
#> 129
#> Checking rename of 'd2/d' to 'x'
#> Renaming d2/d to x
#> Renaming d2/d to x
#2> fatal: bad source, source=nosuch, destination=x
#2> fatal: not under version control, source=u, destination=v
#2> fatal: destination exists, source=e/b, destination=d2/d
#2> usage: git mv [<options>] <source>... <destination>
#2>
#2>     -v, --verbose         be verbose
#2>     -n, --dry-run         dry run
#2>     -f, --force           force move/rename even if target exists
#2>     -k                    skip move/rename errors
#2>     --sparse              allow updating entries outside of the sparse-checkout cone
#2>
#2> fatal: destination 'y' is not a directory

## clean
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add .; git commit -qm one; mkdir d e; echo x > d/x; echo y > y; echo '*.log' > .gitignore; echo l > l.log; git clean; echo $?; git clean -n; git clean -nd; git clean -f; git clean -fd; ls -A; echo y > y; git clean -fx; git clean -q -f; mkdir k; echo k > k/k.log; git clean -fdX; ls -A; echo q > q; echo r > r; git clean -f q; ls; git clean -fd -e r; ls; git clean -n -dx
#> 128
#> Would remove .gitignore
#> Would remove y
#> Would remove .gitignore
#> Would remove d/
#> Would remove e/
#> Would remove y
#> Removing .gitignore
#> Removing y
#> Removing d/
#> Removing e/
#> Removing l.log
#> .git
#> a
#> Removing y
#> .git
#> a
#> k
#> Removing q
#> a
#> k
#> r
#> Removing k/
#> a
#> r
#> Would remove r
#2> fatal: clean.requireForce defaults to true and neither -i, -n, nor -f given; refusing to clean

## a merge of a tag and of a commit by its number
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add a; git commit -qm one; git switch -qc topic; echo t > t; git add .; git commit -qm topic; git switch -q main; echo m > m; git add m; git commit -qm main; git tag v1 topic; git tag -a v2 topic -m two
git merge --no-edit $(git rev-parse topic); git log -1 --format=%B; git reset -q --hard HEAD~1; git merge --no-edit v1; git log -1 --format=%B; git reset -q --hard HEAD~1; git merge --no-edit v2; git log -1 --format=%B; git branch --merged; git branch --no-merged; git merge-base main topic
#> Merge made by the 'ort' strategy.
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> Merge commit '61e77209e7f91fd5e272cad361ea584c2f0215e9'
#>
#> Merge made by the 'ort' strategy.
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> Merge tag 'v1'
#>
#> Merge made by the 'ort' strategy.
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> Merge tag 'v2'
#>
#> two
#>
#> * main
#>   topic
#> 61e77209e7f91fd5e272cad361ea584c2f0215e9

## mv of folders, and what cannot be moved
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; echo b > b; mkdir -p d/s e; echo d > d/d; echo s > d/s/s; git add .; git commit -qm one; git mv -v d d2; git mv -n d2 e; git mv -v d2 e; ls e; git mv e/d2 d; git mv d d/x; echo $?; git mv a d; git mv d/a a; git mv a b; echo $?; git mv -f -v a b; git mv b d/s/; git mv d/s/b .; mkdir emp; git mv emp x; git mv b nodir/; git mv b nodir/x; git mv b d/d d/s; git status -s; git mv d/s/b d/s/d nosuch; git mv -k nosuch d/s/d d; git status -s; git mv d/d d/d; echo u > u; git mv u d; git mv -k u d; echo $?; git mv d u; git mv -f d u
#> Renaming d to d2
#> Renaming d/d to d2/d
#> Renaming d/s/s to d2/s/s
#> Checking rename of 'd2' to 'e/d2'
#> Checking rename of 'd2/d' to 'e/d2/d'
#> Checking rename of 'd2/s/s' to 'e/d2/s/s'
#> Renaming d2 to e/d2
#> Renaming d2/d to e/d2/d
#> Renaming d2/s/s to e/d2/s/s
#> Renaming d2 to e/d2
#> Renaming d2/d to e/d2/d
#> Renaming d2/s/s to e/d2/s/s
#> d2
#> 128
#> 128
#> Renaming a to b
#> D  b
#> R  a -> d/s/b
#> R  d/d -> d/s/d
#> D  b
#> R  a -> d/s/b
#> 0
#2> fatal: can not move directory into itself, source=d, destination=d/x
#2> fatal: destination exists, source=a, destination=b
#2> warning: overwriting 'b'
#2> fatal: source directory is empty, source=emp, destination=x
#2> fatal: destination directory does not exist, source=b, destination=nodir/
#2> fatal: renaming 'b' failed: No such file or directory
#2> fatal: destination 'nosuch' is not a directory
#2> fatal: can not move directory into itself, source=d/d, destination=d/d
#2> fatal: not under version control, source=u, destination=d/u
#2> fatal: cannot move directory over file, source=d, destination=u
#2> fatal: cannot move directory over file, source=d, destination=u
#? 128

## mv from below, of changed and of lost files
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; mkdir -p d/s; echo a > a; echo s > d/s/s; git add .; git commit -qm one; cd d; git mv ../a .; ls; git mv s ..; cd ..; ls; echo edit >> d/a; git mv d/a t2; git status -s; cat t2; rm t2; git mv t2 t3; echo $?; git mv; echo $?; git mv -z; git mv x 2>&1 | head -1; mkdir q; git mv s/* q; ls -R q; git status -s
#> a
#> s
#> d
#> s
#> R  d/s/s -> s/s
#> RM a -> t2
#> a
#> edit
#> 128
#> 129
#> usage: git mv [<options>] <source>... <destination>
#> q:
#> s
#> R  d/s/s -> q/s
#> RD a -> t2
#2> fatal: bad source, source=t2, destination=t3
#2> usage: git mv [<options>] <source>... <destination>
#2>
#2>     -v, --verbose         be verbose
#2>     -n, --dry-run         dry run
#2>     -f, --force           force move/rename even if target exists
#2>     -k                    skip move/rename errors
#2>     --sparse              allow updating entries outside of the sparse-checkout cone
#2>
#2> error: unknown switch `z'
#2> usage: git mv [<options>] <source>... <destination>
#2>
#2>     -v, --verbose         be verbose
#2>     -n, --dry-run         dry run
#2>     -f, --force           force move/rename even if target exists
#2>     -k                    skip move/rename errors
#2>     --sparse              allow updating entries outside of the sparse-checkout cone
#2>

## clean with folders, ignored files and paths
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; mkdir t; echo t > t/t; echo '*.log' > .gitignore; echo build/ >> .gitignore; git add .; git commit -qm one; mkdir -p d/s e build t/n; echo x > d/x; echo l > d/l.log; echo s > d/s/s; echo b > build/b; echo y > t/y; echo z > t/z.log; echo n > t/n/n; echo w > w; git clean -n; git clean -nd; git clean -ndx; git clean -ndX; git clean -nX; git clean -nx; git clean -n d; git clean -n d/s; git clean -n t; git clean -n '*'; git clean -n nosuch; git clean -nd -e w; git clean -ndx -e '*.log'; cd t; git clean -nd; git clean -n ..
#> Would remove t/y
#> Would remove w
#> Would remove d/s/
#> Would remove d/x
#> Would remove e/
#> Would remove t/n/
#> Would remove t/y
#> Would remove w
#> Would remove build/
#> Would remove d/
#> Would remove e/
#> Would remove t/n/
#> Would remove t/y
#> Would remove t/z.log
#> Would remove w
#> Would remove build/
#> Would remove d/l.log
#> Would remove t/z.log
#> Would remove d/l.log
#> Would remove t/z.log
#> Would remove t/y
#> Would remove t/z.log
#> Would remove w
#> Would remove d/s/
#> Would remove d/x
#> Would remove d/s/
#> Would remove t/n/
#> Would remove t/y
#> Would remove d/s/
#> Would remove d/x
#> Would remove e/
#> Would remove t/n/
#> Would remove t/y
#> Would remove w
#> Would remove d/s/
#> Would remove d/x
#> Would remove e/
#> Would remove t/n/
#> Would remove t/y
#> Would remove build/
#> Would remove d/s/
#> Would remove d/x
#> Would remove e/
#> Would remove t/n/
#> Would remove t/y
#> Would remove w
#> Would remove n/
#> Would remove y
#> Would remove ../d/s/
#> Would remove ../d/x
#> Would remove ../e/
#> Would remove n/
#> Would remove y
#> Would remove ../w

## clean and repositories in it
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add .; git commit -qm one; mkdir -p d/s; echo x > d/x; git init -q d/s/repo; git init -q own; git clean -nd; git clean -fd; ls; git clean -ffd; ls; git clean; echo $?; git clean -d; echo y > y; git -c clean.requireForce=false clean; git clean -nX -x; echo $?; git clean -z; mkdir w; cd w; git clean -fd ..; pwd; cd ..; git clean -fd; git clean -q -fd; git clean -h; git mv -h | head -1
#> Would skip repository d/s/repo
#> Would remove d/x
#> Skipping repository d/s/repo
#> Removing d/x
#> a
#> d
#> own
#> Removing d/
#> Removing own/
#> a
#> 128
#> Removing y
#> 128
#> Refusing to remove current working directory
#> /home/learner/case/w
#> Removing w/
#> usage: git clean [-d] [-f] [-i] [-n] [-q] [-e <pattern>] [-x | -X] [--] [<pathspec>...]
#>
#>     -q, --quiet           do not print names of files removed
#>     -n, --dry-run         dry run
#>     -f, --force           force
#>     -i, --interactive     interactive cleaning
#>     -d                    remove whole directories
#>     -e, --exclude <pattern>
#>                           add <pattern> to ignore rules
#>     -x                    remove ignored files, too
#>     -X                    remove only ignored files
#>
#> usage: git mv [<options>] <source>... <destination>
#2> fatal: clean.requireForce defaults to true and neither -i, -n, nor -f given; refusing to clean
#2> fatal: clean.requireForce defaults to true and neither -i, -n, nor -f given; refusing to clean
#2> fatal: -x and -X cannot be used together
#2> error: unknown switch `z'
#2> usage: git clean [-d] [-f] [-i] [-n] [-q] [-e <pattern>] [-x | -X] [--] [<pathspec>...]
#2>
#2>     -q, --quiet           do not print names of files removed
#2>     -n, --dry-run         dry run
#2>     -f, --force           force
#2>     -i, --interactive     interactive cleaning
#2>     -d                    remove whole directories
#2>     -e, --exclude <pattern>
#2>                           add <pattern> to ignore rules
#2>     -x                    remove ignored files, too
#2>     -X                    remove only ignored files
#2>

## merge-base
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo a > a; git add a; git commit -qm one; git switch -qc topic; echo t > t; git add .; git commit -qm topic; git switch -q main; echo m > m; git add m; git commit -qm main; git merge-base main topic; git merge-base --is-ancestor main topic; echo $?; git merge-base --is-ancestor main~1 topic; echo $?; git merge-base -a main topic; git merge-base main nosuch; git switch -q --orphan lone; git commit -q --allow-empty -m lone; git merge-base main lone; echo $?; git merge-base main 2>&1 | head -1
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30
#> 1
#> 0
#> 9cb80b870ebb6b25e7343db8c70778ec8dd92a30
#> 1
#> usage: git merge-base [-a | --all] <commit> <commit>...
#2> fatal: Not a valid object name nosuch
