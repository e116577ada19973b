# Looking for a fault by halves. Recorded from git 2.39.5.

## by hand
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; for i in 1 2 3 4 5 6 7 8; do echo $i >> f; [ $i = 5 ] && echo bug > g; git add .; git commit -qm "c$i"; done; git bisect start; git bisect bad; git bisect good HEAD~7; cat .git/BISECT_START .git/BISECT_NAMES .git/BISECT_TERMS .git/BISECT_EXPECTED_REV; git for-each-ref; git status; git branch; git bisect log; git bisect good; git bisect bad; git bisect visualize --oneline; git bisect good; git bisect log; git bisect reset; git status; git branch; git reflog | head -4
#> status: waiting for both good and bad commits
#> status: waiting for good commit(s), bad commit known
#> Bisecting: 3 revisions left to test after this (roughly 2 steps)
#> [9f3fce6f2925fbb531d28e9a42060858c08cbcd0] c4
#> main
#>
#> bad
#> good
#> 9f3fce6f2925fbb531d28e9a42060858c08cbcd0
#> 251492ee7c10d688ecd51b54e848dff1acc1901c commit	refs/bisect/bad
#> 00c711f93cd2e794d5fa06c2d15191792e4ee50b commit	refs/bisect/good-00c711f93cd2e794d5fa06c2d15191792e4ee50b
#> 251492ee7c10d688ecd51b54e848dff1acc1901c commit	refs/heads/main
#> HEAD detached at 9f3fce6
#> You are currently bisecting, started from branch 'main'.
#>   (use "git bisect reset" to get back to the original branch)
#>
#> nothing to commit, working tree clean
#> * (no branch, bisect started on main)
#>   main
#> git bisect start
#> # status: waiting for both good and bad commits
#> # bad: [251492ee7c10d688ecd51b54e848dff1acc1901c] c8
#> git bisect bad 251492ee7c10d688ecd51b54e848dff1acc1901c
#> # status: waiting for good commit(s), bad commit known
#> # good: [00c711f93cd2e794d5fa06c2d15191792e4ee50b] c1
#> git bisect good 00c711f93cd2e794d5fa06c2d15191792e4ee50b
#> Bisecting: 1 revision left to test after this (roughly 1 step)
#> [0ef5fa326330d5906c215f247dd6af8d8126f1de] c6
#> Bisecting: 0 revisions left to test after this (roughly 0 steps)
#> [b4798291a3fe403c8d62df6bd83eef8e5a1c266f] c5
#> 0ef5fa3 c6
#> b479829 c5
#> 0ef5fa326330d5906c215f247dd6af8d8126f1de is the first bad commit
#> commit 0ef5fa326330d5906c215f247dd6af8d8126f1de
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     c6
#>
#>  f | 1 +
#>  1 file changed, 1 insertion(+)
#> git bisect start
#> # status: waiting for both good and bad commits
#> # bad: [251492ee7c10d688ecd51b54e848dff1acc1901c] c8
#> git bisect bad 251492ee7c10d688ecd51b54e848dff1acc1901c
#> # status: waiting for good commit(s), bad commit known
#> # good: [00c711f93cd2e794d5fa06c2d15191792e4ee50b] c1
#> git bisect good 00c711f93cd2e794d5fa06c2d15191792e4ee50b
#> # good: [9f3fce6f2925fbb531d28e9a42060858c08cbcd0] c4
#> git bisect good 9f3fce6f2925fbb531d28e9a42060858c08cbcd0
#> # bad: [0ef5fa326330d5906c215f247dd6af8d8126f1de] c6
#> git bisect bad 0ef5fa326330d5906c215f247dd6af8d8126f1de
#> # good: [b4798291a3fe403c8d62df6bd83eef8e5a1c266f] c5
#> git bisect good b4798291a3fe403c8d62df6bd83eef8e5a1c266f
#> # first bad commit: [0ef5fa326330d5906c215f247dd6af8d8126f1de] c6
#> On branch main
#> nothing to commit, working tree clean
#> * main
#> 251492e HEAD@{0}: checkout: moving from b4798291a3fe403c8d62df6bd83eef8e5a1c266f to main
#> b479829 HEAD@{1}: checkout: moving from 0ef5fa326330d5906c215f247dd6af8d8126f1de to b4798291a3fe403c8d62df6bd83eef8e5a1c266f
#> 0ef5fa3 HEAD@{2}: checkout: moving from 9f3fce6f2925fbb531d28e9a42060858c08cbcd0 to 0ef5fa326330d5906c215f247dd6af8d8126f1de
#> 9f3fce6 HEAD@{3}: checkout: moving from main to 9f3fce6f2925fbb531d28e9a42060858c08cbcd0
#2> Previous HEAD position was b479829 c5
#2> Switched to branch 'main'

## skipped commits
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; for i in 1 2 3 4 5 6 7 8; do echo $i >> f; [ $i = 5 ] && echo bug > g; git add .; git commit -qm "c$i"; done; git bisect start main main~6; git bisect skip; git bisect skip; git bisect bad; git bisect skip; echo $?; git bisect log; git bisect reset; git bisect start main main~4; git bisect skip main~1 main~2 main~3; echo $?; git bisect next; git bisect reset
#> Bisecting: 2 revisions left to test after this (roughly 2 steps)
#> [b4798291a3fe403c8d62df6bd83eef8e5a1c266f] c5
#> Bisecting: 2 revisions left to test after this (roughly 2 steps)
#> [9f3fce6f2925fbb531d28e9a42060858c08cbcd0] c4
#> Bisecting: 2 revisions left to test after this (roughly 2 steps)
#> [0ef5fa326330d5906c215f247dd6af8d8126f1de] c6
#> Bisecting: 1 revision left to test after this (roughly 1 step)
#> [a3541756e471db6cc874082cc3126aadb21eeb20] c3
#> There are only 'skip'ped commits left to test.
#> The first bad commit could be any of:
#> 9f3fce6f2925fbb531d28e9a42060858c08cbcd0
#> a3541756e471db6cc874082cc3126aadb21eeb20
#> b4798291a3fe403c8d62df6bd83eef8e5a1c266f
#> 0ef5fa326330d5906c215f247dd6af8d8126f1de
#> We cannot bisect more!
#> 2
#> # bad: [251492ee7c10d688ecd51b54e848dff1acc1901c] c8
#> # good: [28e41e8c7abfcf76752f0600eaf653032faba5d8] c2
#> git bisect start 'main' 'main~6'
#> # skip: [b4798291a3fe403c8d62df6bd83eef8e5a1c266f] c5
#> git bisect skip b4798291a3fe403c8d62df6bd83eef8e5a1c266f
#> # skip: [9f3fce6f2925fbb531d28e9a42060858c08cbcd0] c4
#> git bisect skip 9f3fce6f2925fbb531d28e9a42060858c08cbcd0
#> # bad: [0ef5fa326330d5906c215f247dd6af8d8126f1de] c6
#> git bisect bad 0ef5fa326330d5906c215f247dd6af8d8126f1de
#> # skip: [a3541756e471db6cc874082cc3126aadb21eeb20] c3
#> git bisect skip a3541756e471db6cc874082cc3126aadb21eeb20
#> # only skipped commits left to test
#> # possible first bad commit: [0ef5fa326330d5906c215f247dd6af8d8126f1de] c6
#> # possible first bad commit: [b4798291a3fe403c8d62df6bd83eef8e5a1c266f] c5
#> # possible first bad commit: [9f3fce6f2925fbb531d28e9a42060858c08cbcd0] c4
#> # possible first bad commit: [a3541756e471db6cc874082cc3126aadb21eeb20] c3
#> Bisecting: 1 revision left to test after this (roughly 1 step)
#> [0ef5fa326330d5906c215f247dd6af8d8126f1de] c6
#> There are only 'skip'ped commits left to test.
#> The first bad commit could be any of:
#> 0ef5fa326330d5906c215f247dd6af8d8126f1de
#> b4798291a3fe403c8d62df6bd83eef8e5a1c266f
#> f83cf741b98806aa84a2bb33827071eb71a51c6d
#> 251492ee7c10d688ecd51b54e848dff1acc1901c
#> We cannot bisect more!
#> 2
#> There are only 'skip'ped commits left to test.
#> The first bad commit could be any of:
#> 0ef5fa326330d5906c215f247dd6af8d8126f1de
#> b4798291a3fe403c8d62df6bd83eef8e5a1c266f
#> f83cf741b98806aa84a2bb33827071eb71a51c6d
#> 251492ee7c10d688ecd51b54e848dff1acc1901c
#> We cannot bisect more!
#2> Previous HEAD position was a354175 c3
#2> Switched to branch 'main'
#2> Previous HEAD position was 0ef5fa3 c6
#2> Switched to branch 'main'

## a command that tests
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; for i in 1 2 3 4 5 6 7 8; do echo $i >> f; [ $i = 5 ] && echo bug > g; git add .; git commit -qm "c$i"; done; git bisect start main main~7; git bisect run sh -c '! test -f g'; echo " $?"; git bisect reset; git bisect start main main~6; git bisect run sh -c 'exit 200'; echo $?; git bisect run sh -c 'exit 125'; echo $?; git bisect run; git bisect reset
#> Bisecting: 3 revisions left to test after this (roughly 2 steps)
#> [9f3fce6f2925fbb531d28e9a42060858c08cbcd0] c4
#> running  'sh' '-c' ''\!' test -f g'
#> Bisecting: 1 revision left to test after this (roughly 1 step)
#> [0ef5fa326330d5906c215f247dd6af8d8126f1de] c6
#> running  'sh' '-c' ''\!' test -f g'
#> Bisecting: 0 revisions left to test after this (roughly 0 steps)
#> [b4798291a3fe403c8d62df6bd83eef8e5a1c266f] c5
#> running  'sh' '-c' ''\!' test -f g'
#> b4798291a3fe403c8d62df6bd83eef8e5a1c266f is the first bad commit
#> commit b4798291a3fe403c8d62df6bd83eef8e5a1c266f
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     c5
#>
#>  f | 1 +
#>  g | 1 +
#>  2 files changed, 2 insertions(+)
#>  create mode 100644 g
#> bisect found first bad commit 0
#> Bisecting: 2 revisions left to test after this (roughly 2 steps)
#> [b4798291a3fe403c8d62df6bd83eef8e5a1c266f] c5
#> running  'sh' '-c' 'exit 200'
#> 56
#> running  'sh' '-c' 'exit 125'
#> Bisecting: 2 revisions left to test after this (roughly 2 steps)
#> [9f3fce6f2925fbb531d28e9a42060858c08cbcd0] c4
#> running  'sh' '-c' 'exit 125'
#> Bisecting: 2 revisions left to test after this (roughly 2 steps)
#> [0ef5fa326330d5906c215f247dd6af8d8126f1de] c6
#> running  'sh' '-c' 'exit 125'
#> Bisecting: 2 revisions left to test after this (roughly 2 steps)
#> [a3541756e471db6cc874082cc3126aadb21eeb20] c3
#> running  'sh' '-c' 'exit 125'
#> Bisecting: 2 revisions left to test after this (roughly 2 steps)
#> [f83cf741b98806aa84a2bb33827071eb71a51c6d] c7
#> running  'sh' '-c' 'exit 125'
#> There are only 'skip'ped commits left to test.
#> The first bad commit could be any of:
#> b4798291a3fe403c8d62df6bd83eef8e5a1c266f
#> 0ef5fa326330d5906c215f247dd6af8d8126f1de
#> 9f3fce6f2925fbb531d28e9a42060858c08cbcd0
#> a3541756e471db6cc874082cc3126aadb21eeb20
#> f83cf741b98806aa84a2bb33827071eb71a51c6d
#> 251492ee7c10d688ecd51b54e848dff1acc1901c
#> We cannot bisect more!
#> 2
#2> Previous HEAD position was b479829 c5
#2> Switched to branch 'main'
#2> error: bisect run failed: exit code 200 from ' 'sh' '-c' 'exit 200'' is < 0 or >= 128
#2> error: bisect run cannot continue any more
#2> error: bisect run failed: no command provided.
#2> Previous HEAD position was f83cf74 c7
#2> Switched to branch 'main'

## words of one's own
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; for i in 1 2 3 4 5 6 7 8; do echo $i >> f; [ $i = 5 ] && echo bug > g; git add .; git commit -qm "c$i"; done; git bisect start --term-new=broken --term-old=fine; git bisect terms; git bisect broken; git bisect fine HEAD~4; git bisect good; echo $?; git bisect fine; git bisect terms --term-old; git bisect terms --term-new; git bisect reset main; git bisect start; git bisect new; git bisect old HEAD~3; git bisect bad; git bisect old; git bisect reset
#> status: waiting for both good and bad commits
#> Your current terms are fine for the old state
#> and broken for the new state.
#> status: waiting for good commit(s), bad commit known
#> Bisecting: 1 revision left to test after this (roughly 1 step)
#> [0ef5fa326330d5906c215f247dd6af8d8126f1de] c6
#> 1
#> Bisecting: 0 revisions left to test after this (roughly 0 steps)
#> [f83cf741b98806aa84a2bb33827071eb71a51c6d] c7
#> fine
#> broken
#> status: waiting for both good and bad commits
#> status: waiting for good commit(s), bad commit known
#> Bisecting: 0 revisions left to test after this (roughly 1 step)
#> [f83cf741b98806aa84a2bb33827071eb71a51c6d] c7
#> 251492ee7c10d688ecd51b54e848dff1acc1901c is the first new commit
#> commit 251492ee7c10d688ecd51b54e848dff1acc1901c
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     c8
#>
#>  f | 1 +
#>  1 file changed, 1 insertion(+)
#2> error: Invalid command: you're currently in a broken/fine bisect
#2> Previous HEAD position was f83cf74 c7
#2> Switched to branch 'main'
#2> error: Invalid command: you're currently in a new/old bisect
#2> Previous HEAD position was f83cf74 c7
#2> Switched to branch 'main'

## wrong words and states
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; for i in 1 2 3 4 5 6 7 8; do echo $i >> f; [ $i = 5 ] && echo bug > g; git add .; git commit -qm "c$i"; done; git bisect good; echo $?; git bisect log; echo $?; git bisect reset; echo $?; git bisect foo; echo $?; git bisect; echo $?; git bisect start HEAD~7 HEAD; echo $?; git bisect reset; git bisect start --foo; git bisect start nosuch; git bisect good nosuch; echo $?; git bisect next; echo $?; git bisect bad HEAD HEAD~1; git bisect reset nosuch; git bisect reset HEAD~2; git status -sb; git bisect start main nope -- f; echo $?; git bisect terms; git bisect run true; git bisect skip; git bisect reset
#> 1
#> 1
#> We are not bisecting.
#> 0
#> 129
#> 1
#> 1
#> We are not bisecting.
#> status: waiting for both good and bad commits
#> 1
#> 1
#> ## HEAD (no branch)
#> 128
#> We are not bisecting.
#2> You need to start by "git bisect start"
#2>
#2> error: We are not bisecting.
#2> error: unknown subcommand: `foo'
#2> usage: git bisect--helper --bisect-reset [<commit>]
#2>    or: git bisect--helper --bisect-terms [--term-good | --term-old | --term-bad | --term-new]
#2>    or: git bisect--helper --bisect-start [--term-{new,bad}=<term> --term-{old,good}=<term>] [--no-checkout] [--first-parent] [<bad> [<good>...]] [--] [<paths>...]
#2>    or: git bisect--helper --bisect-next
#2>    or: git bisect--helper --bisect-state (bad|new) [<rev>]
#2>    or: git bisect--helper --bisect-state (good|old) [<rev>...]
#2>    or: git bisect--helper --bisect-replay <filename>
#2>    or: git bisect--helper --bisect-skip [(<rev>|<range>)...]
#2>    or: git bisect--helper --bisect-visualize
#2>    or: git bisect--helper --bisect-run <cmd>...
#2>
#2> usage: git bisect [help|start|bad|good|new|old|terms|skip|next|reset|visualize|view|replay|log|run]
#2> Some good revs are not ancestors of the bad rev.
#2> git bisect cannot work properly in this case.
#2> Maybe you mistook good and bad revs?
#2> error: unrecognized option: '--foo'
#2> error: Bad rev input: nosuch
#2> error: You need to give me at least one bad|new and good|old revision.
#2> You can use "git bisect bad|new" and "git bisect good|old" for that.
#2> error: 'git bisect bad' can take only one argument.
#2> error: 'nosuch' is not a valid commit
#2> HEAD is now at 0ef5fa3 c6
#2> fatal: 'nope' does not appear to be a valid revision
#2> error: no terms defined
#2> You need to start by "git bisect start"
#2>

## paths and parted lines
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; for i in 1 2 3 4 5 6 7 8; do echo $i >> f; [ $i = 5 ] && echo bug > g; git add .; git commit -qm "c$i"; done; git bisect start main main~7 -- g; git bisect bad; git bisect reset; git bisect start -- nofile; git bisect bad; git bisect good main~6; echo $?; git bisect reset; git checkout -q -b side HEAD~4; echo s > s; git add s; git commit -qm side; git checkout -q main; git bisect start main side; git bisect good; git bisect bad; git bisect bad; git bisect reset; git bisect start main side; git bisect bad; echo $?; git bisect reset
#> Bisecting: -1 revisions left to test after this (roughly 0 steps)
#> [b4798291a3fe403c8d62df6bd83eef8e5a1c266f] c5
#> b4798291a3fe403c8d62df6bd83eef8e5a1c266f is the first bad commit
#> commit b4798291a3fe403c8d62df6bd83eef8e5a1c266f
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     c5
#>
#>  f | 1 +
#>  g | 1 +
#>  2 files changed, 2 insertions(+)
#>  create mode 100644 g
#> status: waiting for both good and bad commits
#> status: waiting for good commit(s), bad commit known
#> 4
#> Bisecting: a merge base must be tested
#> [9f3fce6f2925fbb531d28e9a42060858c08cbcd0] c4
#> Bisecting: 1 revision left to test after this (roughly 1 step)
#> [0ef5fa326330d5906c215f247dd6af8d8126f1de] c6
#> Bisecting: 0 revisions left to test after this (roughly 0 steps)
#> [b4798291a3fe403c8d62df6bd83eef8e5a1c266f] c5
#> b4798291a3fe403c8d62df6bd83eef8e5a1c266f is the first bad commit
#> commit b4798291a3fe403c8d62df6bd83eef8e5a1c266f
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     c5
#>
#>  f | 1 +
#>  g | 1 +
#>  2 files changed, 2 insertions(+)
#>  create mode 100644 g
#> Bisecting: a merge base must be tested
#> [9f3fce6f2925fbb531d28e9a42060858c08cbcd0] c4
#> 3
#2> Previous HEAD position was b479829 c5
#2> Switched to branch 'main'
#2> No testable commit found.
#2> Maybe you started with bad path arguments?
#2> Already on 'main'
#2> Previous HEAD position was b479829 c5
#2> Switched to branch 'main'
#2> The merge base 9f3fce6f2925fbb531d28e9a42060858c08cbcd0 is bad.
#2> This means the bug has been fixed between 9f3fce6f2925fbb531d28e9a42060858c08cbcd0 and [25a8c7d35a0f127de9595fbc1a5c7dfbb0ae4906].
#2> Previous HEAD position was 9f3fce6 c4
#2> Switched to branch 'main'

## merges
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main; git config --global advice.detachedHead false
git init -q; for i in 1 2 3 4 5 6 7 8; do echo $i >> f; [ $i = 5 ] && echo bug > g; git add .; git commit -qm "c$i"; done; git checkout -q -b one main~5; for i in 1 2 3; do echo $i > o$i; git add .; git commit -qm o$i; done; git checkout -q main; git merge -q -m merged one; for i in 1 2; do echo $i > p$i; git add .; git commit -qm p$i; done; git bisect start main main~9; git bisect bad; git bisect good; git bisect bad; git bisect good; git bisect reset; git bisect start --first-parent main main~9; git bisect good; git bisect reset; git bisect start --no-checkout main main~5; cat .git/BISECT_HEAD; git bisect bad; git bisect reset
#> Bisecting: 5 revisions left to test after this (roughly 3 steps)
#> [251492ee7c10d688ecd51b54e848dff1acc1901c] c8
#> Bisecting: 2 revisions left to test after this (roughly 2 steps)
#> [b4798291a3fe403c8d62df6bd83eef8e5a1c266f] c5
#> Bisecting: 0 revisions left to test after this (roughly 1 step)
#> [f83cf741b98806aa84a2bb33827071eb71a51c6d] c7
#> Bisecting: 0 revisions left to test after this (roughly 0 steps)
#> [0ef5fa326330d5906c215f247dd6af8d8126f1de] c6
#> f83cf741b98806aa84a2bb33827071eb71a51c6d is the first bad commit
#> commit f83cf741b98806aa84a2bb33827071eb71a51c6d
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     c7
#>
#>  f | 1 +
#>  1 file changed, 1 insertion(+)
#> Bisecting: 4 revisions left to test after this (roughly 2 steps)
#> [0ef5fa326330d5906c215f247dd6af8d8126f1de] c6
#> Bisecting: 2 revisions left to test after this (roughly 1 step)
#> [251492ee7c10d688ecd51b54e848dff1acc1901c] c8
#> Bisecting: 4 revisions left to test after this (roughly 2 steps)
#> [4ef293ed67935633bf3ae2b46f6609f25baddd75] o3
#> 4ef293ed67935633bf3ae2b46f6609f25baddd75
#> Bisecting: 0 revisions left to test after this (roughly 1 step)
#> [69204e9e5558412bb345a2865e78fee82544e321] o2
#2> Previous HEAD position was 0ef5fa3 c6
#2> Switched to branch 'main'
#2> Previous HEAD position was 251492e c8
#2> Switched to branch 'main'
