# githooks(5): what runs at a merge. Recorded from git 2.39.5.

## post-merge hears of a merge, of a fast-forward and of a squash
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo one > a; git add .; git commit -qm one; git switch -qc topic; echo t > t; git add t; git commit -qm topic
mkdir -p .git/hooks; printf '#!/bin/sh\necho merged $1\nexit 3\n' > .git/hooks/post-merge; chmod +x .git/hooks/post-merge
git switch -q main; git merge topic; echo $?; git reset -q --hard HEAD~; git merge --squash topic; echo $?; git reset -q --hard
git merge -q --no-ff --no-edit topic; echo $?; git merge topic; git reset -q --hard HEAD~; git merge --no-ff --no-commit topic; git merge --abort; git merge --no-ff --squash topic; git reset -q --hard; git pull -q . topic; echo $?
#> Updating fdff1fc..aa3290a
#> Fast-forward
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> 0
#> Updating fdff1fc..aa3290a
#> Fast-forward
#> Squash commit -- not updating HEAD
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> 0
#> 0
#> Already up to date.
#> 0
#2> merged 0
#2> merged 1
#2> merged 0
#2> Automatic merge went well; stopped before committing as requested
#2> fatal: options '--squash' and '--no-ff.' cannot be used together
#2> merged 0

## pre-merge-commit may stop it before the commit
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo one > a; git add .; git commit -qm one; git switch -qc topic; echo t > t; git add t; git commit -qm topic; git switch -q main; echo m > m; git add m; git commit -qm m
mkdir -p .git/hooks; printf '#!/bin/sh\necho not today\nexit 1\n' > .git/hooks/pre-merge-commit; printf '#!/bin/sh\necho merged $1\n' > .git/hooks/post-merge; chmod +x .git/hooks/*
git merge --no-edit topic; echo $?; git status; git merge --abort; git merge --squash --commit topic; git merge --squash topic; git reset -q --hard; git merge --no-edit --no-verify topic; echo $?; git log --oneline
#> 1
#> On branch main
#> All conflicts fixed but you are still merging.
#>   (use "git commit" to conclude merge)
#>
#> Changes to be committed:
#> 	new file:   t
#>
#> Squash commit -- not updating HEAD
#> Merge made by the 'ort' strategy.
#>  t | 1 +
#>  1 file changed, 1 insertion(+)
#>  create mode 100644 t
#> 0
#> a821d7b Merge branch 'topic'
#> e05c927 m
#> aa3290a topic
#> fdff1fc one
#2> not today
#2> Not committing merge; use 'git commit' to complete the merge.
#2> fatal: options '--squash' and '--commit.' cannot be used together
#2> merged 1
#2> Automatic merge went well; stopped before committing as requested
#2> merged 0
