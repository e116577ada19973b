# What is told of the work, where somebody watches. Recorded from git 2.39.5.

## what a push tells of its work
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada
clean() { tr '\r' '\n' | sed 's/ | [0-9.]* [KM]iB.s//; s/, [0-9.]* [a-zK][a-zB]*, done/, done/; s/ *$//'; }
seq 5 > list; git add .; git commit -qm one; git push --progress origin main 2>&1 | clean
echo 6 >> list; git commit -qam two; git push --progress 2>&1 | clean
mkdir d; echo short > d/n; git add .; git commit -qm three; git push --progress 2>&1 | clean
git branch topic; git push --progress origin topic 2>&1 | clean; git push --progress origin :topic 2>&1 | clean; git push --progress 2>&1 | clean
for i in 1 2 3; do echo $i >> list; git commit -qam $i; done; git push --progress 2>&1 | clean
#> Enumerating objects: 3, done.
#> Counting objects:  33% (1/3)
#> Counting objects:  66% (2/3)
#> Counting objects: 100% (3/3)
#> Counting objects: 100% (3/3), done.
#> Writing objects:  33% (1/3)
#> Writing objects:  66% (2/3)
#> Writing objects: 100% (3/3)
#> Writing objects: 100% (3/3), done.
#> Total 3 (delta 0), reused 0 (delta 0), pack-reused 0
#> To /home/learner/case/hub.git
#>  * [new branch]      main -> main
#> Enumerating objects: 5, done.
#> Counting objects:  20% (1/5)
#> Counting objects:  40% (2/5)
#> Counting objects:  60% (3/5)
#> Counting objects:  80% (4/5)
#> Counting objects: 100% (5/5)
#> Counting objects: 100% (5/5), done.
#> Writing objects:  33% (1/3)
#> Writing objects:  66% (2/3)
#> Writing objects: 100% (3/3)
#> Writing objects: 100% (3/3), done.
#> Total 3 (delta 0), reused 0 (delta 0), pack-reused 0
#> To /home/learner/case/hub.git
#>    bf69960..e55444b  main -> main
#> Enumerating objects: 5, done.
#> Counting objects:  20% (1/5)
#> Counting objects:  40% (2/5)
#> Counting objects:  60% (3/5)
#> Counting objects:  80% (4/5)
#> Counting objects: 100% (5/5)
#> Counting objects: 100% (5/5), done.
#> Delta compression using up to 2 threads
#> Compressing objects:  50% (1/2)
#> Compressing objects: 100% (2/2)
#> Compressing objects: 100% (2/2), done.
#> Writing objects:  25% (1/4)
#> Writing objects:  50% (2/4)
#> Writing objects:  75% (3/4)
#> Writing objects: 100% (4/4)
#> Writing objects: 100% (4/4), done.
#> Total 4 (delta 0), reused 0 (delta 0), pack-reused 0
#> To /home/learner/case/hub.git
#>    e55444b..c210de4  main -> main
#> Total 0 (delta 0), reused 0 (delta 0), pack-reused 0
#> To /home/learner/case/hub.git
#>  * [new branch]      topic -> topic
#> To /home/learner/case/hub.git
#>  - [deleted]         topic
#> Everything up-to-date
#> Enumerating objects: 11, done.
#> Counting objects:   9% (1/11)
#> Counting objects:  18% (2/11)
#> Counting objects:  27% (3/11)
#> Counting objects:  36% (4/11)
#> Counting objects:  45% (5/11)
#> Counting objects:  54% (6/11)
#> Counting objects:  63% (7/11)
#> Counting objects:  72% (8/11)
#> Counting objects:  81% (9/11)
#> Counting objects:  90% (10/11)
#> Counting objects: 100% (11/11)
#> Counting objects: 100% (11/11), done.
#> Delta compression using up to 2 threads
#> Compressing objects:  16% (1/6)
#> Compressing objects:  33% (2/6)
#> Compressing objects:  50% (3/6)
#> Compressing objects:  66% (4/6)
#> Compressing objects:  83% (5/6)
#> Compressing objects: 100% (6/6)
#> Compressing objects: 100% (6/6), done.
#> Writing objects:  11% (1/9)
#> Writing objects:  22% (2/9)
#> Writing objects:  33% (3/9)
#> Writing objects:  44% (4/9)
#> Writing objects:  55% (5/9)
#> Writing objects:  66% (6/9)
#> Writing objects:  77% (7/9)
#> Writing objects:  88% (8/9)
#> Writing objects: 100% (9/9)
#> Writing objects: 100% (9/9), done.
#> Total 9 (delta 0), reused 0 (delta 0), pack-reused 0
#> To /home/learner/case/hub.git
#>    c210de4..1528e38  main -> main

## what a fetch tells of its work
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada
clean() { tr '\r' '\n' | sed 's/ | [0-9.]* [KM]iB.s//; s/, [0-9.]* [a-zK][a-zB]*, done/, done/; s/ *$//'; }
seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..
git clone --progress file://$PWD/hub.git ben 2>&1 | clean | sort; git clone --progress hub.git cleo 2>&1 | clean
cd ada; echo 6 >> list; git commit -qam two; mkdir d; echo short > d/n; git add .; git commit -qm three; git push -q; cd ../ben; git fetch --progress 2>&1 | clean; git fetch --progress 2>&1 | clean; cd ../cleo; git pull --progress 2>&1 | clean; git remote rename --progress origin up 2>&1 | clean
#> Cloning into 'ben'...
#> Receiving objects:  33% (1/3)
#> Receiving objects:  66% (2/3)
#> Receiving objects: 100% (3/3)
#> Receiving objects: 100% (3/3), done.
#> remote: Counting objects:  33% (1/3)
#> remote: Counting objects:  66% (2/3)
#> remote: Counting objects: 100% (3/3)
#> remote: Counting objects: 100% (3/3), done.
#> remote: Enumerating objects: 3, done.
#> remote: Total 3 (delta 0), reused 0 (delta 0), pack-reused 0
#> Cloning into 'cleo'...
#> done.
#> remote: Enumerating objects: 9, done.
#> remote: Counting objects:  11% (1/9)
#> remote: Counting objects:  22% (2/9)
#> remote: Counting objects:  33% (3/9)
#> remote: Counting objects:  44% (4/9)
#> remote: Counting objects:  55% (5/9)
#> remote: Counting objects:  66% (6/9)
#> remote: Counting objects:  77% (7/9)
#> remote: Counting objects:  88% (8/9)
#> remote: Counting objects: 100% (9/9)
#> remote: Counting objects: 100% (9/9), done.
#> remote: Compressing objects:  33% (1/3)
#> remote: Compressing objects:  66% (2/3)
#> remote: Compressing objects: 100% (3/3)
#> remote: Compressing objects: 100% (3/3), done.
#> remote: Total 7 (delta 0), reused 0 (delta 0), pack-reused 0
#> From file:///home/learner/case/hub
#>    bf69960..c210de4  main       -> origin/main
#> remote: Enumerating objects: 9, done.
#> remote: Counting objects:  11% (1/9)
#> remote: Counting objects:  22% (2/9)
#> remote: Counting objects:  33% (3/9)
#> remote: Counting objects:  44% (4/9)
#> remote: Counting objects:  55% (5/9)
#> remote: Counting objects:  66% (6/9)
#> remote: Counting objects:  77% (7/9)
#> remote: Counting objects:  88% (8/9)
#> remote: Counting objects: 100% (9/9)
#> remote: Counting objects: 100% (9/9), done.
#> remote: Compressing objects:  33% (1/3)
#> remote: Compressing objects:  66% (2/3)
#> remote: Compressing objects: 100% (3/3)
#> remote: Compressing objects: 100% (3/3), done.
#> remote: Total 7 (delta 0), reused 0 (delta 0), pack-reused 0
#> From /home/learner/case/hub
#>    bf69960..c210de4  main       -> origin/main
#> Updating bf69960..c210de4
#> Fast-forward
#>  d/n  | 1 +
#>  list | 1 +
#>  2 files changed, 2 insertions(+)
#>  create mode 100644 d/n
#> Renaming remote references:  33% (1/3)
#> Renaming remote references:  66% (2/3)
#> Renaming remote references: 100% (3/3)
#> Renaming remote references: 100% (3/3), done.

## nobody watches
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push --no-progress origin main; git push -q --progress origin main:x; git clone -q --progress file://$PWD/../hub.git ../b; git -C ../b fetch --no-progress
#2> To /home/learner/case/hub.git
#2>  * [new branch]      main -> main
#2> Total 0 (delta 0), reused 0 (delta 0), pack-reused 0
#2>$ remote: Enumerating objects: 3, done.       \x20
#2>$ remote: Counting objects:  33% (1/3)        \rremote: Counting objects:  66% (2/3)        \rremote: Counting objects: 100% (3/3)        \rremote: Counting objects: 100% (3/3), done.       \x20
#2>$ remote: Total 3 (delta 0), reused 0 (delta 0), pack-reused 0       \x20
