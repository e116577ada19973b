# Archives of a tree. Recorded from git 2.39.5.

## an archive as tar
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; mkdir d; echo x > d/x; chmod +x d/x; ln -s a l; git add .; git commit -qm one
git archive HEAD | tar tvf -; git archive --prefix=p/ -o ../o.tar HEAD; tar tf ../o.tar; sha1sum ../o.tar; git archive HEAD | sha1sum; git archive -l; git archive HEAD d | tar t; git archive --format=tgz HEAD | tar tz; cd d; git archive HEAD | tar t; git archive HEAD^{tree} | tar t
#> -rw-rw-r-- root/root        21 2026-01-05 10:00 a
#> -rw-rw-r-- root/root         2 2026-01-05 10:00 b
#> drwxrwxr-x root/root         0 2026-01-05 10:00 d/
#> -rwxrwxr-x root/root         2 2026-01-05 10:00 d/x
#> lrwxrwxrwx root/root         0 2026-01-05 10:00 l -> a
#> p/
#> p/a
#> p/b
#> p/d/
#> p/d/x
#> p/l
#> 008a0f0a1b1f20046f48e7b62a44517c3288d063  ../o.tar
#> 80aaee1e7f880459a4ee297762ce501fb9bad1c3  -
#> tar
#> tgz
#> tar.gz
#> zip
#> d/
#> d/x
#> a
#> b
#> d/
#> d/x
#> l
#> x
#> x

## what cannot be archived
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; mkdir d; echo x > d/x; chmod +x d/x; ln -s a l; git add .; git commit -qm one
git archive nosuch; git archive; git archive HEAD nofile; git archive --format=rar HEAD; git archive -o /nosuch/x.tar HEAD; git archive -o ../x.tar.gz HEAD; file ../x.tar.gz | cut -c1-30; gzip -dc ../x.tar.gz | tar t
#> ../x.tar.gz: gzip compressed d
#> a
#> b
#> d/
#> d/x
#> l
#2> fatal: not a valid object name: nosuch
#2> usage: git archive [<options>] <tree-ish> [<path>...]
#2>    or: git archive --list
#2>    or: git archive --remote <repo> [--exec <cmd>] [<options>] <tree-ish> [<path>...]
#2>    or: git archive --remote <repo> [--exec <cmd>] --list
#2>
#2>     --format <fmt>        archive format
#2>     --prefix <prefix>     prepend prefix to each pathname in the archive
#2>     --add-file <file>     add untracked file to archive
#2>     --add-virtual-file <path:content>
#2>                           add untracked file to archive
#2>     -o, --output <file>   write the archive to this file
#2>     --worktree-attributes
#2>                           read .gitattributes in working directory
#2>     -v, --verbose         report archived files on stderr
#2>     -NUM                  set compression level
#2>
#2>     -l, --list            list supported archive formats
#2>
#2>     --remote <repo>       retrieve the archive from remote repository <repo>
#2>     --exec <command>      path to the remote git-upload-archive command
#2>
#2> fatal: pathspec 'nofile' did not match any files
#2> fatal: Unknown archive format 'rar'
#2> fatal: could not open '/nosuch/x.tar' for writing: No such file or directory

## an archive as zip
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; mkdir d; echo x > d/x; chmod +x d/x; ln -s a l; git add .; git commit -qm one
git archive --format=zip -o ../o.zip HEAD; unzip -l ../o.zip | grep -v ^d6a4; mkdir ../u; cd ../u; unzip -q ../o.zip; cat d/x; cd ../case; git archive -o ../q.zip HEAD a b; unzip -l ../q.zip | tail -4
#> Archive:  ../o.zip
#>   Length      Date    Time    Name
#> ---------  ---------- -----   ----
#>        21  2026-01-05 10:00   a
#>         2  2026-01-05 10:00   b
#>         0  2026-01-05 10:00   d/
#>         2  2026-01-05 10:00   d/x
#>         1  2026-01-05 10:00   l
#> ---------                     -------
#>        26                     5 files
#> x
#>        21  2026-01-05 10:00   a
#>         2  2026-01-05 10:00   b
#> ---------                     -------
#>        23                     2 files

## what attributes leave out of an archive
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; mkdir d; echo x > d/x; chmod +x d/x; ln -s a l; git add .; git commit -qm one
printf 'b export-ignore\nd export-ignore\nv export-subst\n' > .gitattributes; echo 'id $Format:%h %an$' > v; git add .; git commit -qm two; git archive HEAD | tar t; git archive HEAD v | tar xO v; git archive -v HEAD > /dev/null; git archive --add-file=b HEAD a | tar t
#> .gitattributes
#> a
#> l
#> v
#> id 43c69b2 Ada Learner
#> a
#> b
#2> .gitattributes
#2> a
#2> l
#2> v
