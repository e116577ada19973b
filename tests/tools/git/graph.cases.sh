# Drawn histories. Recorded from git 2.39.5.

## one
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo 0 > f; git add .; git commit -qm root
export GIT_COMMITTER_DATE="2026-01-05T10:00:00+0000"; git switch -q main; git commit -q --allow-empty -m c0; export GIT_COMMITTER_DATE="2026-01-05T10:01:00+0000"; git switch -qc b1 main; export GIT_COMMITTER_DATE="2026-01-05T10:02:00+0000"; git commit -q --allow-empty -m c1; export GIT_COMMITTER_DATE="2026-01-05T10:03:00+0000"; git switch -q b1; git commit -q --allow-empty -m c2; export GIT_COMMITTER_DATE="2026-01-05T10:04:00+0000"; git switch -q b1; git merge -q --no-ff main -m m3 > /dev/null; export GIT_COMMITTER_DATE="2026-01-05T10:05:00+0000"; git switch -q b1; git commit -q --allow-empty -m c4; export GIT_COMMITTER_DATE="2026-01-05T10:06:00+0000"; git switch -qc b2 main; export GIT_COMMITTER_DATE="2026-01-05T10:07:00+0000"; git commit -q --allow-empty -m c5; export GIT_COMMITTER_DATE="2026-01-05T10:08:00+0000"; git switch -q b1; git commit -q --allow-empty -m c6; export GIT_COMMITTER_DATE="2026-01-05T10:09:00+0000"; git switch -q b2; git merge -q --no-ff main -m m7 > /dev/null; export GIT_COMMITTER_DATE="2026-01-05T10:10:00+0000"; git switch -q b2; git commit -q --allow-empty -m c8; export GIT_COMMITTER_DATE="2026-01-05T10:11:00+0000"; git switch -qc b3 b2; export GIT_COMMITTER_DATE="2026-01-05T10:12:00+0000"; git commit -q --allow-empty -m c9; export GIT_COMMITTER_DATE="2026-01-05T10:13:00+0000"; git switch -q main; git commit -q --allow-empty -m c10; export GIT_COMMITTER_DATE="2026-01-05T10:14:00+0000"; git switch -q b2; git commit -q --allow-empty -m c11; export GIT_COMMITTER_DATE="2026-01-05T10:15:00+0000"; git switch -q b1; git commit -q --allow-empty -m c12; export GIT_COMMITTER_DATE="2026-01-05T10:16:00+0000"; git switch -q b3; git merge -q --no-ff b1 -m m13 > /dev/null; git log --graph --oneline --all --color=always; git log --graph --format=%s%n%b; git log --graph main -3
#>$ *   \e[33m37cd139\e[m m13
#>$ \e[31m|\e[m\e[32m\\\e[m \x20
#>$ \e[31m|\e[m * \e[33m52a3d45\e[m c12
#>$ \e[31m|\e[m * \e[33mcb002d7\e[m c6
#>$ \e[31m|\e[m * \e[33m2fc48b8\e[m c4
#>$ \e[31m|\e[m * \e[33m65bef24\e[m c2
#>$ \e[31m|\e[m * \e[33m8ec0e43\e[m c1
#>$ * \e[32m|\e[m \e[33m9e60ef6\e[m c9
#>$ \e[32m|\e[m \e[32m|\e[m * \e[33m499259c\e[m c11
#>$ \e[32m|\e[m \e[32m|\e[m\e[32m/\e[m \x20
#>$ \e[32m|\e[m\e[32m/\e[m\e[32m|\e[m  \x20
#>$ * \e[32m|\e[m \e[33m0769491\e[m c8
#>$ * \e[32m|\e[m \e[33m2c33744\e[m c5
#>$ \e[32m|\e[m\e[32m/\e[m \x20
#>$ \e[32m|\e[m * \e[33m471b554\e[m c10
#>$ \e[32m|\e[m\e[32m/\e[m \x20
#>$ * \e[33m0982afc\e[m c0
#>$ * \e[33m1e3ee81\e[m root
#> *   m13
#>$ |\\ \x20
#>$ | |\x20
#> | * c12
#>$ | |\x20
#> | * c6
#>$ | |\x20
#> | * c4
#>$ | |\x20
#> | * c2
#>$ | |\x20
#> | * c1
#>$ | |\x20
#> * | c9
#>$ | |\x20
#> * | c8
#>$ | |\x20
#> * | c5
#>$ |/ \x20
#>$ |  \x20
#> * c0
#>$ |\x20
#> * root
#>$  \x20
#> * commit 471b554330e7cc26fd90e113e4beb784f1d3ef7c
#> | Author: Ada Learner <ada@example.com>
#> | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ |\x20
#> |     c10
#>$ |\x20
#> * commit 0982afc71986e6cee599601c983bc5a8dc51b29e
#> | Author: Ada Learner <ada@example.com>
#> | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ |\x20
#> |     c0
#>$ |\x20
#> * commit 1e3ee81253aea1d4a320e41cd97e59216947cea6
#>   Author: Ada Learner <ada@example.com>
#>   Date:   Mon Jan 5 10:00:00 2026 +0000
#>$  \x20
#>       root

## two
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo 0 > f; git add .; git commit -qm root
export GIT_COMMITTER_DATE="2026-01-05T10:00:00+0000"; git switch -q main; git commit -q --allow-empty -m c0; export GIT_COMMITTER_DATE="2026-01-05T10:01:00+0000"; git switch -q main; git commit -q --allow-empty -m c1; export GIT_COMMITTER_DATE="2026-01-05T10:02:00+0000"; git switch -q main; git commit -q --allow-empty -m c2; export GIT_COMMITTER_DATE="2026-01-05T10:03:00+0000"; git switch -q main; git commit -q --allow-empty -m c3; export GIT_COMMITTER_DATE="2026-01-05T10:04:00+0000"; git switch -qc b1 main; export GIT_COMMITTER_DATE="2026-01-05T10:05:00+0000"; git commit -q --allow-empty -m c4; export GIT_COMMITTER_DATE="2026-01-05T10:06:00+0000"; git switch -qc b2 b1; export GIT_COMMITTER_DATE="2026-01-05T10:07:00+0000"; git commit -q --allow-empty -m c5; export GIT_COMMITTER_DATE="2026-01-05T10:08:00+0000"; git switch -q b2; git commit -q --allow-empty -m c6; export GIT_COMMITTER_DATE="2026-01-05T10:09:00+0000"; git switch -q b2; git commit -q --allow-empty -m c7; export GIT_COMMITTER_DATE="2026-01-05T10:10:00+0000"; git switch -q main; git merge -q --no-ff b2 -m m8 > /dev/null; export GIT_COMMITTER_DATE="2026-01-05T10:11:00+0000"; git switch -q b2; git merge -q --no-ff b1 -m m9 > /dev/null; export GIT_COMMITTER_DATE="2026-01-05T10:12:00+0000"; git switch -q b2; git merge -q --no-ff main -m m10 > /dev/null; git log --graph --oneline --all --color=always; git log --graph --format=%s%n%b; git log --graph main -3
#>$ *   \e[33mc2a2e5e\e[m m10
#>$ \e[31m|\e[m\e[32m\\\e[m \x20
#>$ \e[31m|\e[m *   \e[33mdc2a1e8\e[m m8
#>$ \e[31m|\e[m \e[33m|\e[m\e[31m\\\e[m \x20
#>$ \e[31m|\e[m \e[33m|\e[m\e[31m/\e[m \x20
#>$ \e[31m|\e[m\e[31m/\e[m\e[33m|\e[m  \x20
#>$ * \e[33m|\e[m \e[33m51a6edf\e[m c7
#>$ * \e[33m|\e[m \e[33meb4c2fe\e[m c6
#>$ * \e[33m|\e[m \e[33m7a3a9d0\e[m c5
#>$ * \e[33m|\e[m \e[33m061fb20\e[m c4
#>$ \e[33m|\e[m\e[33m/\e[m \x20
#>$ * \e[33m91913c8\e[m c3
#>$ * \e[33mbbdd046\e[m c2
#>$ * \e[33md523bf6\e[m c1
#>$ * \e[33m0982afc\e[m c0
#>$ * \e[33m1e3ee81\e[m root
#> *   m10
#>$ |\\ \x20
#>$ | |\x20
#> | *   m8
#>$ | |\\ \x20
#>$ | |/ \x20
#>$ |/|  \x20
#>$ | |  \x20
#> * | c7
#>$ | |\x20
#> * | c6
#>$ | |\x20
#> * | c5
#>$ | |\x20
#> * | c4
#>$ |/ \x20
#>$ |  \x20
#> * c3
#>$ |\x20
#> * c2
#>$ |\x20
#> * c1
#>$ |\x20
#> * c0
#>$ |\x20
#> * root
#>$  \x20
#> *   commit dc2a1e845fc0325880cac0a4947dfee4e52d9671
#> |\  Merge: 91913c8 51a6edf
#> | | Author: Ada Learner <ada@example.com>
#> | | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | |\x20
#> | |     m8
#>$ | |\x20
#> | * commit 51a6edf55f0a1496be6fc2bf6f7f974528506c4b
#> | | Author: Ada Learner <ada@example.com>
#> | | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | |\x20
#> | |     c7
#>$ | |\x20
#> | * commit eb4c2fec4b8aa56a9605930bfcc589a3bc63078a
#> | | Author: Ada Learner <ada@example.com>
#> | | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | |\x20
#> | |     c6

## three
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo 0 > f; git add .; git commit -qm root
export GIT_COMMITTER_DATE="2026-01-05T10:00:00+0000"; git switch -q main; git commit -q --allow-empty -m c0; export GIT_COMMITTER_DATE="2026-01-05T10:01:00+0000"; git switch -qc b1 main; export GIT_COMMITTER_DATE="2026-01-05T10:02:00+0000"; git commit -q --allow-empty -m c1; export GIT_COMMITTER_DATE="2026-01-05T10:03:00+0000"; git switch -q b1; git commit -q --allow-empty -m c2; export GIT_COMMITTER_DATE="2026-01-05T10:04:00+0000"; git switch -q main; git merge -q --no-ff b1 -m m3 > /dev/null; export GIT_COMMITTER_DATE="2026-01-05T10:05:00+0000"; git switch -q main; git commit -q --allow-empty -m c4; export GIT_COMMITTER_DATE="2026-01-05T10:06:00+0000"; git switch -q main; git merge -q --no-ff b1 -m m5 > /dev/null; export GIT_COMMITTER_DATE="2026-01-05T10:07:00+0000"; git switch -q b1; git merge -q --no-ff main -m m6 > /dev/null; export GIT_COMMITTER_DATE="2026-01-05T10:08:00+0000"; git switch -qc b2 main; export GIT_COMMITTER_DATE="2026-01-05T10:09:00+0000"; git commit -q --allow-empty -m c7; export GIT_COMMITTER_DATE="2026-01-05T10:10:00+0000"; git switch -qc b3 b2; export GIT_COMMITTER_DATE="2026-01-05T10:11:00+0000"; git commit -q --allow-empty -m c8; export GIT_COMMITTER_DATE="2026-01-05T10:12:00+0000"; git switch -q main; git merge -q --no-ff b2 -m m9 > /dev/null; export GIT_COMMITTER_DATE="2026-01-05T10:13:00+0000"; git switch -q main; git commit -q --allow-empty -m c10; export GIT_COMMITTER_DATE="2026-01-05T10:14:00+0000"; git switch -q b1; git merge -q --no-ff b2 -m m11 > /dev/null; export GIT_COMMITTER_DATE="2026-01-05T10:15:00+0000"; git switch -qc b4 b3; export GIT_COMMITTER_DATE="2026-01-05T10:16:00+0000"; git commit -q --allow-empty -m c12; export GIT_COMMITTER_DATE="2026-01-05T10:17:00+0000"; git switch -q b2; git merge -q --no-ff b1 -m m13 > /dev/null; export GIT_COMMITTER_DATE="2026-01-05T10:18:00+0000"; git switch -q b2; git commit -q --allow-empty -m c14; git log --graph --oneline --all --color=always; git log --graph --format=%s%n%b; git log --graph main -3
#>$ * \e[33m560e3d9\e[m c14
#>$ *   \e[33ma57e105\e[m m13
#>$ \e[32m|\e[m\e[33m\\\e[m \x20
#>$ \e[32m|\e[m *   \e[33macfb14d\e[m m11
#>$ \e[32m|\e[m \e[34m|\e[m\e[32m\\\e[m \x20
#>$ \e[32m|\e[m \e[34m|\e[m\e[32m/\e[m \x20
#>$ \e[32m|\e[m\e[32m/\e[m\e[34m|\e[m  \x20
#>$ \e[32m|\e[m *   \e[33mef07029\e[m m6
#>$ \e[32m|\e[m \e[36m|\e[m\e[1;31m\\\e[m \x20
#>$ \e[32m|\e[m \e[36m|\e[m \e[1;31m|\e[m * \e[33m7b5a1c1\e[m c12
#>$ \e[32m|\e[m \e[36m|\e[m \e[1;31m|\e[m * \e[33m0aa9773\e[m c8
#>$ \e[32m|\e[m \e[36m|\e[m\e[32m_\e[m\e[1;31m|\e[m\e[32m/\e[m \x20
#>$ \e[32m|\e[m\e[32m/\e[m\e[36m|\e[m \e[1;31m|\e[m  \x20
#>$ \e[32m|\e[m \e[36m|\e[m \e[1;31m|\e[m * \e[33m2762be6\e[m c10
#>$ \e[32m|\e[m \e[36m|\e[m \e[1;31m|\e[m * \e[33mafd6631\e[m m9
#>$ \e[32m|\e[m \e[36m|\e[m \e[1;31m|\e[m\e[1;31m/\e[m\e[32m|\e[m\x20
#>$ \e[32m|\e[m \e[36m|\e[m\e[32m_\e[m\e[1;31m|\e[m\e[32m/\e[m \x20
#>$ \e[32m|\e[m\e[32m/\e[m\e[36m|\e[m \e[1;31m|\e[m  \x20
#>$ * \e[36m|\e[m \e[1;31m|\e[m \e[33m6f87642\e[m c7
#>$ \e[1;31m|\e[m \e[36m|\e[m\e[1;31m/\e[m \x20
#>$ \e[1;31m|\e[m\e[1;31m/\e[m\e[36m|\e[m  \x20
#>$ * \e[36m|\e[m \e[33m43f76d1\e[m c4
#>$ * \e[36m|\e[m \e[33m5e0b09d\e[m m3
#>$ \e[1;36m|\e[m\e[36m\\\e[m\e[36m|\e[m\x20
#>$ \e[1;36m|\e[m * \e[33m65bef24\e[m c2
#>$ \e[1;36m|\e[m * \e[33m8ec0e43\e[m c1
#>$ \e[1;36m|\e[m\e[1;36m/\e[m \x20
#>$ * \e[33m0982afc\e[m c0
#>$ * \e[33m1e3ee81\e[m root
#> * c14
#>$ |\x20
#> *   m13
#>$ |\\ \x20
#>$ | |\x20
#> | *   m11
#>$ | |\\ \x20
#>$ | |/ \x20
#>$ |/|  \x20
#>$ | |  \x20
#> * | c7
#>$ | |\x20
#> | *   m6
#>$ | |\\ \x20
#>$ | |/ \x20
#>$ |/|  \x20
#>$ | |  \x20
#> * | c4
#>$ | |\x20
#> * | m3
#>$ |\\|\x20
#>$ | |\x20
#> | * c2
#>$ | |\x20
#> | * c1
#>$ |/ \x20
#>$ |  \x20
#> * c0
#>$ |\x20
#> * root
#>$  \x20
#> * commit 2762be637d02d8a11c12529813630b60d8474c21
#> | Author: Ada Learner <ada@example.com>
#> | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ |\x20
#> |     c10
#>$ |  \x20
#> *   commit afd663140c42f824cbd2e9164335a8ba8dec9a4e
#> |\  Merge: 43f76d1 6f87642
#> | | Author: Ada Learner <ada@example.com>
#> | | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | |\x20
#> | |     m9
#>$ | |\x20
#> | * commit 6f876420ae035b3d82917d47c8c060c6f4d04fc2
#> |/  Author: Ada Learner <ada@example.com>
#> |   Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ |  \x20
#> |       c7

## four
export GIT_AUTHOR_DATE='2026-01-05T10:00:00+0000' GIT_COMMITTER_DATE='2026-01-05T10:00:00+0000'
git config --global user.name "Ada Learner"; git config --global user.email ada@example.com; git config --global init.defaultBranch main
git init -q; echo 0 > f; git add .; git commit -qm root
export GIT_COMMITTER_DATE="2026-01-05T10:00:00+0000"; git switch -qc b1 main; export GIT_COMMITTER_DATE="2026-01-05T10:01:00+0000"; git commit -q --allow-empty -m c0; export GIT_COMMITTER_DATE="2026-01-05T10:02:00+0000"; git switch -qc b2 main; export GIT_COMMITTER_DATE="2026-01-05T10:03:00+0000"; git commit -q --allow-empty -m c1; export GIT_COMMITTER_DATE="2026-01-05T10:04:00+0000"; git switch -q b1; git merge -q --no-ff b2 -m m2 > /dev/null; export GIT_COMMITTER_DATE="2026-01-05T10:05:00+0000"; git switch -q b1; git commit -q --allow-empty -m c3; export GIT_COMMITTER_DATE="2026-01-05T10:06:00+0000"; git switch -q b2; git merge -q --no-ff main -m m4 > /dev/null; export GIT_COMMITTER_DATE="2026-01-05T10:07:00+0000"; git switch -q b2; git commit -q --allow-empty -m c5; export GIT_COMMITTER_DATE="2026-01-05T10:08:00+0000"; git switch -q b1; git commit -q --allow-empty -m c6; export GIT_COMMITTER_DATE="2026-01-05T10:09:00+0000"; git switch -q b1; git commit -q --allow-empty -m c7; export GIT_COMMITTER_DATE="2026-01-05T10:10:00+0000"; git switch -q main; git merge -q --no-ff b2 -m m8 > /dev/null; export GIT_COMMITTER_DATE="2026-01-05T10:11:00+0000"; git switch -qc b3 b2; export GIT_COMMITTER_DATE="2026-01-05T10:12:00+0000"; git commit -q --allow-empty -m c9; export GIT_COMMITTER_DATE="2026-01-05T10:13:00+0000"; git switch -q b3; git merge -q --no-ff main -m m10 > /dev/null; export GIT_COMMITTER_DATE="2026-01-05T10:14:00+0000"; git switch -qc b4 main; export GIT_COMMITTER_DATE="2026-01-05T10:15:00+0000"; git commit -q --allow-empty -m c11; export GIT_COMMITTER_DATE="2026-01-05T10:16:00+0000"; git switch -q b4; git merge -q --no-ff b1 -m m12 > /dev/null; export GIT_COMMITTER_DATE="2026-01-05T10:17:00+0000"; git switch -qc b5 b3; export GIT_COMMITTER_DATE="2026-01-05T10:18:00+0000"; git commit -q --allow-empty -m c13; export GIT_COMMITTER_DATE="2026-01-05T10:19:00+0000"; git switch -q main; git merge -q --no-ff b3 -m m14 > /dev/null; git log --graph --oneline --all --color=always; git log --graph --format=%s%n%b; git log --graph main -3
#>$ *   \e[33mf57e105\e[m m14
#>$ \e[31m|\e[m\e[32m\\\e[m \x20
#>$ \e[31m|\e[m \e[32m|\e[m * \e[33me965e2d\e[m c13
#>$ \e[31m|\e[m \e[32m|\e[m\e[32m/\e[m \x20
#>$ \e[31m|\e[m *   \e[33m2d6e00a\e[m m10
#>$ \e[31m|\e[m \e[34m|\e[m\e[31m\\\e[m \x20
#>$ \e[31m|\e[m \e[34m|\e[m\e[31m/\e[m \x20
#>$ \e[31m|\e[m\e[31m/\e[m\e[34m|\e[m  \x20
#>$ \e[31m|\e[m * \e[33m57ecb9f\e[m c9
#>$ \e[31m|\e[m \e[35m|\e[m *   \e[33m97f79d4\e[m m12
#>$ \e[31m|\e[m \e[35m|\e[m \e[36m|\e[m\e[1;31m\\\e[m \x20
#>$ \e[31m|\e[m \e[35m|\e[m \e[36m|\e[m * \e[33ma3db977\e[m c7
#>$ \e[31m|\e[m \e[35m|\e[m \e[36m|\e[m * \e[33md6b029f\e[m c6
#>$ \e[31m|\e[m \e[35m|\e[m \e[36m|\e[m * \e[33mb00c0ed\e[m c3
#>$ \e[31m|\e[m \e[35m|\e[m \e[36m|\e[m *   \e[33mb5c61d7\e[m m2
#>$ \e[31m|\e[m \e[35m|\e[m \e[36m|\e[m \e[1;32m|\e[m\e[1;33m\\\e[m \x20
#>$ \e[31m|\e[m \e[35m|\e[m \e[36m|\e[m * \e[1;33m|\e[m \e[33m358d251\e[m c0
#>$ \e[31m|\e[m \e[35m|\e[m * \e[1;33m|\e[m \e[1;33m|\e[m \e[33ma8d0d92\e[m c11
#>$ \e[31m|\e[m \e[35m|\e[m\e[31m/\e[m \e[1;33m/\e[m \e[1;33m/\e[m \x20
#>$ \e[31m|\e[m\e[31m/\e[m\e[35m|\e[m \e[1;33m|\e[m \e[1;33m|\e[m  \x20
#>$ * \e[35m|\e[m \e[1;33m|\e[m \e[1;33m|\e[m \e[33mc34600f\e[m m8
#>$ \e[1;33m|\e[m\e[35m\\\e[m\e[35m|\e[m \e[1;33m|\e[m \e[1;33m|\e[m\x20
#>$ \e[1;33m|\e[m \e[35m|\e[m\e[1;33m/\e[m \e[1;33m/\e[m \x20
#>$ \e[1;33m|\e[m\e[1;33m/\e[m\e[35m|\e[m \e[1;33m|\e[m  \x20
#>$ \e[1;33m|\e[m * \e[1;33m|\e[m \e[33m84daf6b\e[m c5
#>$ \e[1;33m|\e[m \e[1;33m|\e[m\e[1;33m/\e[m \x20
#>$ \e[1;33m|\e[m * \e[33mad1de00\e[m c1
#>$ \e[1;33m|\e[m\e[1;33m/\e[m \x20
#>$ * \e[33m1e3ee81\e[m root
#> *   m14
#>$ |\\ \x20
#>$ | |\x20
#> | *   m10
#>$ | |\\ \x20
#>$ | |/ \x20
#>$ |/|  \x20
#>$ | |  \x20
#> * |   m8
#>$ |\\ \\ \x20
#>$ | | |\x20
#> | | * c9
#>$ | |/ \x20
#>$ | |  \x20
#> | * c5
#>$ | |\x20
#> | * c1
#>$ |/ \x20
#>$ |  \x20
#> * root
#>$  \x20
#> *   commit f57e105cf85fdb2d9c17e7897d60a0529b21b7ce
#> |\  Merge: c34600f 2d6e00a
#> | | Author: Ada Learner <ada@example.com>
#> | | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | |\x20
#> | |     m14
#>$ | |  \x20
#> | *   commit 2d6e00a1fa16fdabafa99c459c3523c3ab03903a
#> | |\  Merge: 57ecb9f c34600f
#> | |/  Author: Ada Learner <ada@example.com>
#> |/|   Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | |  \x20
#> | |       m10
#>$ | |  \x20
#> * |   commit c34600f7e412fd4271810c79c8b5a720d9e8a5f1
#> |\ \  Merge: 1e3ee81 84daf6b
#> | | | Author: Ada Learner <ada@example.com>
#> | | | Date:   Mon Jan 5 10:00:00 2026 +0000
#>$ | | |\x20
#> | | |     m8
