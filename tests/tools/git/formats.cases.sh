# Forms of commits and dates. Recorded from git 2.39.5.

## forms of a commit
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
printf 'two\n\nbody line\nFrom here\nmore\n' > ../m; echo 2 >> a; git commit -qa -F ../m; git tag -am v1 v1; for f in oneline short medium full fuller reference email raw mboxrd; do git log -1 --pretty=$f; done; git log --pretty=email; git log --pretty=reference; git log --pretty=nosuch; git config pretty.mine '%h <%an> %s'; git log --pretty=mine; git config format.pretty mine; git log -1; git log --pretty=fu -1
#> f5c38d3f8ee6269c5c72d70b9ed7906e34060a74 two
#> commit f5c38d3f8ee6269c5c72d70b9ed7906e34060a74
#> Author: Ada Learner <ada@example.com>
#>
#>     two
#> commit f5c38d3f8ee6269c5c72d70b9ed7906e34060a74
#> Author: Ada Learner <ada@example.com>
#> Date:   Mon Jan 5 10:00:00 2026 +0000
#>
#>     two
#>$    \x20
#>     body line
#>     From here
#>     more
#> commit f5c38d3f8ee6269c5c72d70b9ed7906e34060a74
#> Author: Ada Learner <ada@example.com>
#> Commit: Ada Learner <ada@example.com>
#>
#>     two
#>$    \x20
#>     body line
#>     From here
#>     more
#> commit f5c38d3f8ee6269c5c72d70b9ed7906e34060a74
#> Author:     Ada Learner <ada@example.com>
#> AuthorDate: Mon Jan 5 10:00:00 2026 +0000
#> Commit:     Ada Learner <ada@example.com>
#> CommitDate: Mon Jan 5 10:00:00 2026 +0000
#>
#>     two
#>$    \x20
#>     body line
#>     From here
#>     more
#> f5c38d3 (two, 2026-01-05)
#> From f5c38d3f8ee6269c5c72d70b9ed7906e34060a74 Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Subject: [PATCH] two
#>
#> body line
#> From here
#> more
#> commit f5c38d3f8ee6269c5c72d70b9ed7906e34060a74
#> tree 9a12ebcffcbf4828f0e5574608cf80b7ebf3c39d
#> parent 590403dd441c973c1324583cedda6f26125c3850
#> author Ada Learner <ada@example.com> 1767607200 +0000
#> committer Ada Learner <ada@example.com> 1767607200 +0000
#>
#>     two
#>$    \x20
#>     body line
#>     From here
#>     more
#> From f5c38d3f8ee6269c5c72d70b9ed7906e34060a74 Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Subject: [PATCH] two
#>
#> body line
#> >From here
#> more
#> From f5c38d3f8ee6269c5c72d70b9ed7906e34060a74 Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Subject: [PATCH] two
#>
#> body line
#> From here
#> more
#>
#> From 590403dd441c973c1324583cedda6f26125c3850 Mon Sep 17 00:00:00 2001
#> From: Ada Learner <ada@example.com>
#> Date: Mon, 5 Jan 2026 10:00:00 +0000
#> Subject: [PATCH] one
#>
#> f5c38d3 (two, 2026-01-05)
#> 590403d (one, 2026-01-05)
#> f5c38d3 <Ada Learner> two
#> 590403d <Ada Learner> one
#> f5c38d3 <Ada Learner> two
#> commit f5c38d3f8ee6269c5c72d70b9ed7906e34060a74
#> Author: Ada Learner <ada@example.com>
#> Commit: Ada Learner <ada@example.com>
#>
#>     two
#>$    \x20
#>     body line
#>     From here
#>     more
#2> fatal: invalid --pretty format: nosuch

## placeholders
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
printf 'two\n\nbody line\nmore\n' > ../m; echo 2 >> a; git commit -qa -F ../m; git tag -am v1 v1; git log -1 --format='%H %h %T %t %P %p %an %aN %ae %aE %al %ad %aD %at %ai %aI %as %cn %d %D %S %e %s %f %b|%B|%N|%G?|%gD|%gs|%m|%n%%%x41'; git log --format='%<(10)%h|%>(10)%s|%<(5,trunc)%s|%>>(3)%h|%><(11)%h|' -1; git log --format='%C(red)x%Creset%C(auto)%h%d' --color=always -1; git log --format='%w(20,2,4)%b' -1; git log -1 --format='%(trailers) %-b %+b'; git log --format=tformat:%h; git log --format=format:%h; git log --format='%w(12,0,2)%s: one two three four five%w(0)%n%h' -1
#> f116a40c4aa52dd3bb5c4600703f5b57d638d7d2 f116a40 9a12ebcffcbf4828f0e5574608cf80b7ebf3c39d 9a12ebc 590403dd441c973c1324583cedda6f26125c3850 590403d Ada Learner Ada Learner ada@example.com ada@example.com ada Mon Jan 5 10:00:00 2026 +0000 Mon, 5 Jan 2026 10:00:00 +0000 1767607200 2026-01-05 10:00:00 +0000 2026-01-05T10:00:00+00:00 2026-01-05 Ada Learner  (HEAD -> main, tag: v1) HEAD -> main, tag: v1 HEAD  two two body line
#> more
#> |two
#>
#> body line
#> more
#> ||N|||>|
#> %A
#> f116a40   |       two|two  |f116a40|  f116a40  |
#>$ \e[31mx\e[m\e[m\e[33mf116a40\e[m\e[33m (\e[m\e[1;36mHEAD -> \e[m\e[1;32mmain\e[m\e[33m, \e[m\e[1;33mtag: v1\e[m\e[33m)\e[m
#>   body line more
#>
#>  body line
#> more
#>$ \x20
#> body line
#> more
#>
#> f116a40
#> 590403d
#> f116a40
#> 590403dtwo: one two
#>   three four
#>   five
#> f116a40

## forms of a date
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
export GIT_AUTHOR_DATE='2025-03-04T09:08:07+0530'; echo 2 >> a; git commit -qam two; for d in local iso iso8601 iso-strict rfc rfc2822 short raw unix default format:%Y/%m/%d format-local:%H:%M iso-local short-local nosuch; do git log -1 --date=$d --format=%ad; done; git config log.date iso; git log -1 | grep Date; git log -1 --date=format:'%A %B %d %j %p %z' --format=%ad; git for-each-ref --format='%(authordate:format:%d.%m.) %(authordate:short)'
#> Tue Mar 4 03:38:07 2025
#> 2025-03-04 09:08:07 +0530
#> 2025-03-04 09:08:07 +0530
#> 2025-03-04T09:08:07+05:30
#> Tue, 4 Mar 2025 09:08:07 +0530
#> Tue, 4 Mar 2025 09:08:07 +0530
#> 2025-03-04
#> 1741059487 +0530
#> 1741059487
#> Tue Mar 4 09:08:07 2025 +0530
#> 2025/03/04
#> 03:38
#> 2025-03-04 03:38:07 +0000
#> 2025-03-04
#> Date:   2025-03-04 09:08:07 +0530
#> Tuesday March 04 063 AM +0530
#> 04.03. 2025-03-04
#2> fatal: unknown date format nosuch

## the graph of a longer history
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; seq 10 > a; echo b > b; git add .; git commit -qm one
git switch -qc t1; echo 1 > f1; git add .; git commit -qm t1; git switch -qc t2 main; echo 2 > f2; git add .; git commit -qm t2; git switch -q main; echo 3 > f3; git add .; git commit -qm m; git merge -q --no-edit t1; git merge -q --no-edit t2; git switch -q t1; echo 4 >> f1; git commit -qam t1b; git switch -q main; git merge -q --no-edit t1; git log --graph --oneline --all; git log --graph; git log --graph --stat --oneline; git log --graph -p -2; git log --boundary --oneline main~1..; git log --graph --format='%h %s%n%an'
#> *   5017569 Merge branch 't1'
#>$ |\\ \x20
#> | * 54fc9ce t1b
#> * |   7827e1f Merge branch 't2'
#>$ |\\ \\ \x20
#> | * | 29c63f9 t2
#> * | |   90f1500 Merge branch 't1'
#>$ |\\ \\ \\ \x20
#>$ | | |/ \x20
#>$ | |/|  \x20
#> | * | 0c21256 t1
#>$ | |/ \x20
#> * / 6664989 m
#>$ |/ \x20
#> * 590403d one
#> *   commit 5017569617b7be111708d5959042a2ec5a6b5fe0
#> |\  Merge: 7827e1f 54fc9ce
#> | | Author: Ada Learner <ada@example.com>
#> | | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | |\x20
#> | |     Merge branch 't1'
#>$ | |\x20
#> | * commit 54fc9ce328061029fc2da640e09c4ee0f60ea8f5
#> | | Author: Ada Learner <ada@example.com>
#> | | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | |\x20
#> | |     t1b
#>$ | |  \x20
#> * |   commit 7827e1f4dbb3ba6c50fb52d9ebf88c5beb0f6131
#> |\ \  Merge: 90f1500 29c63f9
#> | | | Author: Ada Learner <ada@example.com>
#> | | | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | | |\x20
#> | | |     Merge branch 't2'
#>$ | | |\x20
#> | * | commit 29c63f98ab6f598be2081aa5aa4d591892b0f333
#> | | | Author: Ada Learner <ada@example.com>
#> | | | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | | |\x20
#> | | |     t2
#>$ | | |  \x20
#> * | |   commit 90f1500960e6cd3d4f4e2455dd8ed6d0251ca1ca
#> |\ \ \  Merge: 6664989 0c21256
#> | | |/  Author: Ada Learner <ada@example.com>
#> | |/|   Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | | |  \x20
#> | | |       Merge branch 't1'
#>$ | | |\x20
#> | * | commit 0c212563c93680f1a4c0cac27ce90456e0b72bbf
#> | |/  Author: Ada Learner <ada@example.com>
#> | |   Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | |  \x20
#> | |       t1
#>$ | |\x20
#> * | commit 666498929b00e7838dc6b47bad80f35ee88cb93f
#> |/  Author: Ada Learner <ada@example.com>
#> |   Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ |  \x20
#> |       m
#>$ |\x20
#> * commit 590403dd441c973c1324583cedda6f26125c3850
#>   Author: Ada Learner <ada@example.com>
#>   Date:   Mon Jan 5 10:00:00 2026 +0000
#>$  \x20
#>       one
#> *   5017569 Merge branch 't1'
#>$ |\\ \x20
#> | * 54fc9ce t1b
#> | |  f1 | 1 +
#> | |  1 file changed, 1 insertion(+)
#> * |   7827e1f Merge branch 't2'
#>$ |\\ \\ \x20
#> | * | 29c63f9 t2
#> | | |  f2 | 1 +
#> | | |  1 file changed, 1 insertion(+)
#> * | |   90f1500 Merge branch 't1'
#>$ |\\ \\ \\ \x20
#>$ | | |/ \x20
#>$ | |/|  \x20
#> | * | 0c21256 t1
#>$ | |/ \x20
#> | |    f1 | 1 +
#> | |    1 file changed, 1 insertion(+)
#> * / 6664989 m
#>$ |/ \x20
#> |    f3 | 1 +
#> |    1 file changed, 1 insertion(+)
#> * 590403d one
#>    a | 10 ++++++++++
#>    b |  1 +
#>    2 files changed, 11 insertions(+)
#> *   commit 5017569617b7be111708d5959042a2ec5a6b5fe0
#> |\  Merge: 7827e1f 54fc9ce
#> | | Author: Ada Learner <ada@example.com>
#> | | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | |\x20
#> | |     Merge branch 't1'
#>$ | |\x20
#> | * commit 54fc9ce328061029fc2da640e09c4ee0f60ea8f5
#> | | Author: Ada Learner <ada@example.com>
#> | | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | |\x20
#> | |     t1b
#>$ | |\x20
#> | | diff --git a/f1 b/f1
#> | | index d00491f..2f1b638 100644
#> | | --- a/f1
#> | | +++ b/f1
#> | | @@ -1 +1,2 @@
#> | |  1
#> | | +4
#> 5017569 Merge branch 't1'
#> 54fc9ce t1b
#> - 0c21256 t1
#> - 7827e1f Merge branch 't2'
#> *   5017569 Merge branch 't1'
#> |\  Ada Learner
#> | * 54fc9ce t1b
#> | | Ada Learner
#> * |   7827e1f Merge branch 't2'
#> |\ \  Ada Learner
#> | * | 29c63f9 t2
#> | | | Ada Learner
#> * | |   90f1500 Merge branch 't1'
#> |\ \ \  Ada Learner
#>$ | | |/ \x20
#>$ | |/|  \x20
#> | * | 0c21256 t1
#> | |/  Ada Learner
#> * / 6664989 m
#> |/  Ada Learner
#> * 590403d one
#>   Ada Learner
