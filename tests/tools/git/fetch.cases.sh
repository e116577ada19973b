# News from another repository. Recorded from git 2.39.5.

## new commits and branches
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; echo 6 >> list; git commit -qam two; git switch -qc topic/long-name; echo t > t; git add .; git commit -qm topic; git push -q origin main topic/long-name; cd ../ben; git fetch; git status; git branch -a; git log --oneline --decorate --all; cat .git/FETCH_HEAD; git fetch; echo $?; git reflog show origin/main
#> On branch main
#> Your branch is behind 'origin/main' by 1 commit, and can be fast-forwarded.
#>   (use "git pull" to update your local branch)
#>
#> nothing to commit, working tree clean
#> * main
#>   remotes/origin/HEAD -> origin/main
#>   remotes/origin/main
#>   remotes/origin/topic/long-name
#> bf69960 (HEAD -> main) one
#> e55444b (origin/main, origin/HEAD) two
#> 4f7e438 (origin/topic/long-name) topic
#> e55444bf2e6cf2125b8c2578f374dd7853fe6328		branch 'main' of /home/learner/case/hub
#> 4f7e438b2f2477bc04b44015f5edb3d055b2731b	not-for-merge	branch 'topic/long-name' of /home/learner/case/hub
#> 0
#> e55444b refs/remotes/origin/main@{0}: fetch: fast-forward
#2> From /home/learner/case/hub
#2>    bf69960..e55444b  main            -> origin/main
#2>  * [new branch]      topic/long-name -> origin/topic/long-name

## forced, deleted, pruned
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git branch gone; echo 6 >> list; git commit -qam two; git push -q origin main gone; cd ../ben; git fetch -q; cd ../ada; git reset -q --hard HEAD~1; echo 7 >> list; git commit -qam other; git push -qf origin main; git push -q --delete origin gone; cd ../ben; git fetch; git fetch -p; git branch -a; git fetch --prune; git status -sb; git reflog show origin/main
#> * main
#>   remotes/origin/HEAD -> origin/main
#>   remotes/origin/main
#> ## main...origin/main [behind 1]
#> eb46d06 refs/remotes/origin/main@{0}: fetch: forced-update
#> e55444b refs/remotes/origin/main@{1}: fetch -q: fast-forward
#2> From /home/learner/case/hub
#2>  + e55444b...eb46d06 main       -> origin/main  (forced update)
#2> From /home/learner/case/hub
#2>  - [deleted]         (none)     -> origin/gone

## tags follow
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; echo 6 >> list; git commit -qam two; git rev-parse HEAD > .git/refs/tags/v1; git rev-parse HEAD~1 > .git/refs/tags/v0; git push -q origin main v1 v0; cd ../ben; git fetch; ls .git/refs/tags; git -C ../ada rev-parse HEAD > ../hub.git/refs/tags/v0; git fetch --tags; echo $?; git fetch --tags --force; cd ..; git clone -q hub.git c; cd c; cat .git/packed-refs
#> v0
#> v1
#> 1
#>$ # pack-refs with: peeled fully-peeled sorted\x20
#> e55444bf2e6cf2125b8c2578f374dd7853fe6328 refs/remotes/origin/main
#> e55444bf2e6cf2125b8c2578f374dd7853fe6328 refs/tags/v0
#> e55444bf2e6cf2125b8c2578f374dd7853fe6328 refs/tags/v1
#2> From /home/learner/case/hub
#2>    bf69960..e55444b  main       -> origin/main
#2>  * [new tag]         v0         -> v0
#2>  * [new tag]         v1         -> v1
#2> From /home/learner/case/hub
#2>  ! [rejected]        v0         -> v0  (would clobber existing tag)
#2> From /home/learner/case/hub
#2>  t [tag update]      v0         -> v0

## tags without the branch
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git switch -q --detach; echo z > z; git add .; git commit -qm off; git rev-parse HEAD > .git/refs/tags/off; git push -q origin off; cd ../ben; git fetch; ls .git/refs/tags; git fetch --tags; ls .git/refs/tags; cat .git/FETCH_HEAD
#> off
#> bf6996005f61ab18945b387717deb5e8bf3b65d9		branch 'main' of /home/learner/case/hub
#> e33b63f10f049ae13d1e1d08eb388229659e1a1d	not-for-merge	tag 'off' of /home/learner/case/hub
#2> From /home/learner/case/hub
#2>  * [new tag]         off        -> off

## by name, by address, by refspec
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git switch -qc topic; echo t > t; git add .; git commit -qm topic; git push -q origin topic; cd ../ben; git fetch origin topic; cat .git/FETCH_HEAD; git fetch ../hub.git; cat .git/FETCH_HEAD; git fetch ../ada topic; cat .git/FETCH_HEAD; git fetch origin topic:mine; git branch -a; git fetch origin nosuch; echo $?; git fetch nosuch; echo $?; git fetch ../nosuch; echo $?; git fetch origin main:main; echo $?; git fetch origin '+refs/heads/*:refs/remotes/other/*'; git branch -a
#> 43f6d5e1136351515185ed06fc9ad64ad72bedbe		branch 'topic' of /home/learner/case/hub
#> bf6996005f61ab18945b387717deb5e8bf3b65d9		../hub
#> 43f6d5e1136351515185ed06fc9ad64ad72bedbe		branch 'topic' of ../ada
#> * main
#>   mine
#>   remotes/origin/HEAD -> origin/main
#>   remotes/origin/main
#>   remotes/origin/topic
#> 128
#> 128
#> 128
#> 128
#> * main
#>   mine
#>   remotes/origin/HEAD -> origin/main
#>   remotes/origin/main
#>   remotes/origin/topic
#>   remotes/other/main
#>   remotes/other/topic
#2> From /home/learner/case/hub
#2>  * branch            topic      -> FETCH_HEAD
#2>  * [new branch]      topic      -> origin/topic
#2> From ../hub
#2>  * branch            HEAD       -> FETCH_HEAD
#2> From ../ada
#2>  * branch            topic      -> FETCH_HEAD
#2> From /home/learner/case/hub
#2>  * [new branch]      topic      -> mine
#2> fatal: couldn't find remote ref nosuch
#2> fatal: 'nosuch' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#2> fatal: '../nosuch' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#2> fatal: refusing to fetch into branch 'refs/heads/main' checked out at '/home/learner/case/ben'
#2> From /home/learner/case/hub
#2>  * [new branch]      main       -> other/main
#2>  * [new branch]      topic      -> other/topic

## all remotes
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ben; git remote add ada ../ada; git fetch --all; git branch -a; git fetch --all; git fetch ada; git fetch --multiple origin ada; git fetch -q --all; git remote add bad ../nosuch; git fetch --all; echo $?
#> Fetching origin
#> Fetching ada
#> * main
#>   remotes/ada/main
#>   remotes/origin/HEAD -> origin/main
#>   remotes/origin/main
#> Fetching origin
#> Fetching ada
#> Fetching origin
#> Fetching ada
#> Fetching origin
#> Fetching ada
#> Fetching bad
#> 1
#2> From ../ada
#2>  * [new branch]      main       -> ada/main
#2> fatal: '../nosuch' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#2> error: could not fetch bad

## dry run, verbose and quiet
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; echo 6 >> list; git commit -qam two; git branch b; git push -q origin main b; cd ../ben; git fetch --dry-run; git branch -r; git fetch -v; git fetch -v; git fetch -q; git -C ../ada push -q origin main:c; git fetch -q; git branch -r
#>   origin/HEAD -> origin/main
#>   origin/main
#>   origin/HEAD -> origin/main
#>   origin/b
#>   origin/c
#>   origin/main
#2> From /home/learner/case/hub
#2>    bf69960..e55444b  main       -> origin/main
#2>  * [new branch]      b          -> origin/b
#2> From /home/learner/case/hub
#2>    bf69960..e55444b  main       -> origin/main
#2>  * [new branch]      b          -> origin/b
#2> From /home/learner/case/hub
#2>  = [up to date]      main       -> origin/main
#2>  = [up to date]      b          -> origin/b

## without a remote
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; git fetch; echo $?; git fetch origin; echo $?; git fetch --all; echo $?; git pull; echo $?; git push; echo $?; git commit -q --allow-empty -m one; git pull; echo $?; git push; echo $?; git pull origin main; echo $?; git push origin main; echo $?
#> 0
#> 128
#> 0
#> 1
#> 128
#> 1
#> 128
#> 1
#> 128
#2> fatal: 'origin' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#2> There is no tracking information for the current branch.
#2> Please specify which branch you want to merge with.
#2> See git-pull(1) for details.
#2>
#2>     git pull <remote> <branch>
#2>
#2> If you wish to set tracking information for this branch you can do so with:
#2>
#2>     git branch --set-upstream-to=<remote>/<branch> main
#2>
#2> fatal: No configured push destination.
#2> Either specify the URL from the command-line or configure a remote repository using
#2>
#2>     git remote add <name> <url>
#2>
#2> and then push using the remote name
#2>
#2>     git push <name>
#2>
#2> There is no tracking information for the current branch.
#2> Please specify which branch you want to merge with.
#2> See git-pull(1) for details.
#2>
#2>     git pull <remote> <branch>
#2>
#2> If you wish to set tracking information for this branch you can do so with:
#2>
#2>     git branch --set-upstream-to=<remote>/<branch> main
#2>
#2> fatal: No configured push destination.
#2> Either specify the URL from the command-line or configure a remote repository using
#2>
#2>     git remote add <name> <url>
#2>
#2> and then push using the remote name
#2>
#2>     git push <name>
#2>
#2> fatal: 'origin' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#2> fatal: 'origin' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.

## the only remote need not be origin
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ben; git remote rename origin shop; git fetch; echo $?; git switch -qc x; git fetch; echo $?; git remote add origin ../ada; git fetch
#> 0
#> 0
#2> From ../ada
#2>  * [new branch]      main       -> origin/main

## ls-remote
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; git rev-parse HEAD > .git/refs/tags/v1; git branch topic; git push -q origin topic v1; git ls-remote; git ls-remote origin; git ls-remote -q; git ls-remote --heads; git ls-remote --tags origin; git ls-remote origin main; git ls-remote origin 'to*' ; git ls-remote --exit-code origin nosuch; echo $?; git ls-remote ../nosuch; echo $?; git ls-remote --symref; cd ..; git ls-remote hub.git; git ls-remote; echo $?; git ls-remote --get-url hub.git
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	HEAD
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/main
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/topic
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/tags/v1
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	HEAD
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/main
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/topic
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/tags/v1
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	HEAD
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/main
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/topic
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/tags/v1
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/main
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/topic
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/tags/v1
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/main
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/topic
#> 2
#> 128
#> ref: refs/heads/main	HEAD
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	HEAD
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/main
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/topic
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/tags/v1
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	HEAD
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/main
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/heads/topic
#> bf6996005f61ab18945b387717deb5e8bf3b65d9	refs/tags/v1
#> 128
#> hub.git
#2> From /home/learner/case/hub.git
#2> From /home/learner/case/hub.git
#2> fatal: '../nosuch' does not appear to be a git repository
#2> fatal: Could not read from remote repository.
#2>
#2> Please make sure you have the correct access rights
#2> and the repository exists.
#2> From /home/learner/case/hub.git
#2> fatal: No remote configured to list refs from.

## FETCH_HEAD is what came last
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q --bare hub.git; git clone -q hub.git ada 2>/dev/null; cd ada; seq 5 > list; git add .; git commit -qm one; git push -q origin main; cd ..; git clone -q hub.git ben; git -C ben config user.name Ben; git -C ben config user.email ben@example.com; cd ada; echo 6 >> list; git commit -qam two; git push -q; cd ../ben; git fetch -q origin main; git log --oneline FETCH_HEAD; git merge FETCH_HEAD; git log -1 --format=%s; git diff --stat HEAD~1 HEAD
#> e55444b two
#> bf69960 one
#> Updating bf69960..e55444b
#> Fast-forward
#>  list | 1 +
#>  1 file changed, 1 insertion(+)
#> two
#>  list | 1 +
#>  1 file changed, 1 insertion(+)
