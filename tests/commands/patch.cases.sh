## unified, context and normal diffs
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
cp a x
diff -u a b > p.u
patch x p.u
cmp x b
#> patching file x

## unified, context and normal diffs (2)
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
cp a x
diff -c a b > p.c
patch x p.c
cmp x b
#> patching file x

## unified, context and normal diffs (3)
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
cp a x
diff a b > p.n
patch x p.n
cmp x b
#> patching file x

## unified, context and normal diffs (4)
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
diff a b | patch a
cmp a b
#> patching file a

## where the patch comes from
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
cp a x
patch x < p
cp a x
patch -i p x
cp a x
patch --input=p x
cp a x
cat p | patch x -
cmp x b
#> patching file x
#> patching file x
#> patching file x
#> patching file x

## the file from the patch
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
patch < p
cmp a b
#> patching file a

## the other way round
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
cp b x
patch -R x p
cmp x a
#> patching file x

## the other way round (2)
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
cp a x
patch x p
patch --reverse x p
cmp x a
#> patching file x
#> patching file x

## tries only
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
cp a x
patch --dry-run x p
cmp x a
echo $?
sed -i 's/^5$/V/' x
patch --dry-run x p
echo $?
ls
#> checking file x
#> 0
#> checking file x
#> Hunk #1 FAILED at 2.
#> 1 out of 2 hunks FAILED
#> 1
#> a
#> b
#> p
#> x

## in silence
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
cp a x
patch -s x p
echo $?
sed 's/^5$/V/' a > x
patch -s x p
echo $?
#> 0
#> 1 out of 2 hunks FAILED -- saving rejects to file x.rej
#> 1

## keeps what was
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
cp a x
patch -b x p
cmp x.orig a
cp a y
patch -b -z .bak y p
cmp y.bak a
ls
#> patching file x
#> patching file y
#> a
#> b
#> p
#> x
#> x.orig
#> y
#> y.bak

## numbered and other names for what was
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
cp a x
patch -b -V numbered x p
cp a x
patch -b -V numbered x p
cp a y
patch -b -B old- y p
mkdir d
cp a d/z
patch -b -Y pre. d/z p
find . | sort
#> patching file x
#> patching file x
#> patching file y
#> patching file d/z
#> .
#> ./a
#> ./b
#> ./d
#> ./d/pre.z
#> ./d/z
#> ./old-y
#> ./p
#> ./x
#> ./x.~1~
#> ./x.~2~
#> ./y

## into another file
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
cp a x
patch -o out x p
cmp out b
cmp x a
patch -o - x p | tail -n 3
#> patching file out (read from x)
#> 18
#> 19
#> 20
#2> patching file - (read from x)

## lines have moved
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
(seq 100 104
cat a) > x
patch x p
cmp x.orig <(seq 100 104
cat a)
ls
tail -n +3 a > y
patch y p
sed -n 3p y
#> patching file x
#> Hunk #1 succeeded at 7 (offset 5 lines).
#> Hunk #2 succeeded at 17 (offset 5 lines).
#> a
#> b
#> p
#> x
#> x.orig
#> patching file y
#> Hunk #1 FAILED at 2.
#> Hunk #2 succeeded at 10 (offset -2 lines).
#> 1 out of 2 hunks FAILED -- saving rejects to file y.rej
#> 5

## lines have moved (2)
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
(echo 0
cat a) > x
patch --no-backup-if-mismatch x p
ls
#> patching file x
#> Hunk #1 succeeded at 3 (offset 1 line).
#> Hunk #2 succeeded at 13 (offset 1 line).
#> a
#> b
#> p
#> x

## context has changed
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
sed 's/^2$/two/' a > x
patch x p
sed 's/^2$/two/;s/^3$/three/' a > y
patch y p
sed 's/^2$/zwei/;s/^8$/acht/' a > z
patch z p
echo $?
#> patching file x
#> Hunk #1 succeeded at 2 with fuzz 1.
#> patching file y
#> Hunk #1 succeeded at 2 with fuzz 2.
#> patching file z
#> Hunk #1 succeeded at 2 with fuzz 1.
#> 0

## context has changed (2)
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
sed 's/^2$/two/' a > x
patch -F 0 x p
echo $?
sed 's/^2$/two/;s/^3$/three/' a > y
patch -F 1 y p
echo $?
sed 's/^2$/two/;s/^3$/three/;s/^4$/four/' a > z
patch -F 3 z p
#> patching file x
#> Hunk #1 FAILED at 2.
#> 1 out of 2 hunks FAILED -- saving rejects to file x.rej
#> 1
#> patching file y
#> Hunk #1 FAILED at 2.
#> 1 out of 2 hunks FAILED -- saving rejects to file y.rej
#> 1
#> patching file z
#> Hunk #1 succeeded at 2 with fuzz 3.

## a hunk that does not fit
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
sed 's/^5$/V/' a > x
patch x p
echo $?
cat x.rej
sed -n 15p x
ls
#> patching file x
#> Hunk #1 FAILED at 2.
#> 1 out of 2 hunks FAILED -- saving rejects to file x.rej
#> 1
#> --- a
#> +++ b
#> @@ -2,7 +2,7 @@
#>  2
#>  3
#>  4
#> -5
#> +five
#>  6
#>  7
#>  8
#> fifteen
#> a
#> b
#> p
#> x
#> x.orig
#> x.rej

## rejects of context and normal diffs
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
diff -c a b | sed 's/\t.*//' > p.c
diff a b > p.n
sed 's/^5$/V/' a > x
cp x y
cp x z
patch x p.c
cat x.rej
patch y p.n
cat y.rej
patch --reject-format=context z p
cat z.rej
#> patching file x
#> Hunk #1 FAILED at 2.
#> 1 out of 2 hunks FAILED -- saving rejects to file x.rej
#> *** a
#> --- b
#> ***************
#> *** 2,8 ****
#>   2
#>   3
#>   4
#> ! 5
#>   6
#>   7
#>   8
#> --- 2,8 ----
#>   2
#>   3
#>   4
#> ! five
#>   6
#>   7
#>   8
#> patching file y
#> Hunk #1 FAILED at 5.
#> 1 out of 2 hunks FAILED -- saving rejects to file y.rej
#> *** /dev/null
#> --- /dev/null
#> ***************
#> *** 5
#> - 5
#> --- 5 -----
#> + five
#> patching file z
#> Hunk #1 FAILED at 2.
#> 1 out of 2 hunks FAILED -- saving rejects to file z.rej
#> *** a
#> --- b
#> ***************
#> *** 2,8 ****
#>   2
#>   3
#>   4
#> ! 5
#>   6
#>   7
#>   8
#> --- 2,8 ----
#>   2
#>   3
#>   4
#> ! five
#>   6
#>   7
#>   8

## rejects elsewhere
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
sed 's/^5$/V/' a > x
patch -r rejects x p
cat rejects
patch -r - x p
ls
#> patching file x
#> Hunk #1 FAILED at 2.
#> 1 out of 2 hunks FAILED -- saving rejects to file rejects
#> --- a
#> +++ b
#> @@ -2,7 +2,7 @@
#>  2
#>  3
#>  4
#> -5
#> +five
#>  6
#>  7
#>  8
#> patching file x
#> Hunk #1 FAILED at 2.
#> Hunk #2 FAILED at 12.
#> 2 out of 2 hunks FAILED
#> a
#> b
#> p
#> rejects
#> x
#> x.orig

## applied before
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
cp b x
patch x p
echo $?
cp b y
patch -N y p
echo $?
cp b z
patch -f z p
echo $?
cp b t
patch -t t p
cmp t a
ls
#> patching file x
#>$ Reversed (or previously applied) patch detected!  Assume -R? [n]\x20
#>$ Apply anyway? [n]\x20
#> Skipping patch.
#> 2 out of 2 hunks ignored -- saving rejects to file x.rej
#> 1
#> patching file y
#> Reversed (or previously applied) patch detected!  Skipping patch.
#> 2 out of 2 hunks ignored -- saving rejects to file y.rej
#> 1
#> patching file z
#> Hunk #1 FAILED at 2.
#> Hunk #2 FAILED at 12.
#> 2 out of 2 hunks FAILED -- saving rejects to file z.rej
#> 1
#> patching file t
#> Reversed (or previously applied) patch detected!  Assuming -R.
#> a
#> b
#> p
#> t
#> t.orig
#> x
#> x.rej
#> y
#> y.rej
#> z
#> z.orig
#> z.rej

## no file to be found
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
rm a
patch < p
echo $?
mkdir e
cd e
patch -p1 < ../p
patch -f < ../p
echo $?
#> patching file b
#>$ Reversed (or previously applied) patch detected!  Assume -R? [n]\x20
#>$ Apply anyway? [n]\x20
#> Skipping patch.
#> 2 out of 2 hunks ignored -- saving rejects to file b.rej
#> 1
#> can't find file to patch at input line 3
#> Perhaps you used the wrong -p or --strip option?
#> The text leading up to this was:
#> --------------------------
#> |--- a
#> |+++ b
#> --------------------------
#>$ File to patch:\x20
#>$ Skip this patch? [y]\x20
#> Skipping patch.
#> 2 out of 2 hunks ignored
#> can't find file to patch at input line 3
#> Perhaps you should have used the -p or --strip option?
#> The text leading up to this was:
#> --------------------------
#> |--- a
#> |+++ b
#> --------------------------
#> No file to patch.  Skipping patch.
#> 2 out of 2 hunks ignored
#> 1

## names with directories
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
mkdir -p src
cp a src/f
printf -- '--- a/src/f\n+++ b/src/f\n@@ -1,3 +1,3 @@\n 1\n-2\n+two\n 3\n' > g
patch < g
patch -p0 < g
patch -p1 < g
sed -n 2p src/f
cp a f
patch < g
patch -p2 < g
mkdir sub
cp a sub/f
patch -d sub < g
#> can't find file to patch at input line 3
#> Perhaps you should have used the -p or --strip option?
#> The text leading up to this was:
#> --------------------------
#> |--- a/src/f
#> |+++ b/src/f
#> --------------------------
#>$ File to patch:\x20
#>$ Skip this patch? [y]\x20
#> Skipping patch.
#> 1 out of 1 hunk ignored
#> can't find file to patch at input line 3
#> Perhaps you used the wrong -p or --strip option?
#> The text leading up to this was:
#> --------------------------
#> |--- a/src/f
#> |+++ b/src/f
#> --------------------------
#>$ File to patch:\x20
#>$ Skip this patch? [y]\x20
#> Skipping patch.
#> 1 out of 1 hunk ignored
#> patching file src/f
#> two
#> patching file f
#> patching file f
#>$ Reversed (or previously applied) patch detected!  Assume -R? [n]\x20
#>$ Apply anyway? [n]\x20
#> Skipping patch.
#> 1 out of 1 hunk ignored -- saving rejects to file f.rej
#> patching file f

## new files and files that go
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
printf -- '--- /dev/null\n+++ b/new/deep/f\n@@ -0,0 +1,2 @@\n+one\n+two\n' > n
patch -p1 < n
cat new/deep/f
patch -p1 < n
echo $?
patch -R -p1 < n
ls
patch -p1 -N -R < n
printf -- '--- a\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n' > del
echo x > a
patch < del
ls
echo y > a
patch < del
echo $?
#> patching file new/deep/f
#> one
#> two
#> The next patch would create the file new/deep/f,
#>$ which already exists!  Assume -R? [n]\x20
#>$ Apply anyway? [n]\x20
#> Skipping patch.
#> 1 out of 1 hunk ignored
#> 1
#> patching file new/deep/f
#> a
#> b
#> n
#> p
#> The next patch, when reversed, would delete the file new/deep/f,
#> which does not exist!  Skipping patch.
#> 1 out of 1 hunk ignored
#> patching file a
#> b
#> del
#> n
#> p
#> patching file a
#>$ Reversed (or previously applied) patch detected!  Assume -R? [n]\x20
#>$ Apply anyway? [n]\x20
#> Skipping patch.
#> 1 out of 1 hunk ignored -- saving rejects to file a.rej
#> 1

## what becomes empty
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
printf -- '--- e\n+++ e\n@@ -1,1 +0,0 @@\n-1\n' > del
echo 1 > e
patch < del
ls -s e | cut -c1
echo 1 > e
patch -E < del
ls e
#> patching file e
#> 0
#> patching file e
#2> ls: cannot access 'e': No such file or directory
#? 2

## patches of git
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
printf 'diff --git a/n.txt b/n.txt\nnew file mode 100755\nindex 000..111\n--- /dev/null\n+++ b/n.txt\n@@ -0,0 +1,2 @@\n+one\n+two\n' | patch -p1
stat -c %a n.txt
printf 'diff --git a/b b/c\nsimilarity index 100%%\nrename from b\nrename to c\n' | patch -p1
printf 'diff --git a/c b/c\nold mode 100644\nnew mode 100755\n' | patch -p1
stat -c %a c
ls
#> patching file n.txt
#> 755
#> patching file c (renamed from b)
#> patching file c
#> 755
#> a
#> c
#> n.txt
#> p

## patches of git (2)
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
printf 'diff --git a/a b/a\ndeleted file mode 100644\nindex 1..0\n--- a/a\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n' > d
echo x > a
patch -p1 < d
ls
#> patching file a
#> b
#> d
#> p

## patches of git (3)
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
sed -i 's/^2$/V/' b
printf 'diff --git a/b b/b\nindex 1..2 100644\n--- a/b\n+++ b/b\n@@ -1,3 +1,3 @@\n 1\n-2\n+two\n 3\n' | patch -p1
cat b.rej
#> patching file b
#> Hunk #1 FAILED at 1.
#> 1 out of 1 hunk FAILED -- saving rejects to file b.rej
#> --- b
#> +++ b
#> @@ -1,3 +1,3 @@
#>  1
#> -2
#> +two
#>  3

## several files at once
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
cp a x
cp a y
(printf 'Some words before.\n\n'
sed 's/^--- a/--- x/;s/^+++ b/+++ x/' p
echo
echo 'Index: y'
sed 's/^--- a/--- y/;s/^+++ b/+++ y/' p) > multi
patch < multi
cmp x b
cmp y b
patch -R < multi
cmp x a
#> patching file x
#> patching file y
#> patching file x
#> patching file y

## modes stay
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
cp a x
chmod 755 x
patch x p
stat -c %a x
chmod 600 x
patch -R -b x p
stat -c '%n %a' x x.orig
#> patching file x
#> 755
#> patching file x
#> x 600
#> x.orig 600

## the last line without a newline
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
printf -- '--- e\n+++ e\n@@ -1,1 +1,1 @@\n-1\n\\ No newline at end of file\n+2\n' > nn
printf 1 > e
patch < nn
od -c e
patch -R < nn
od -c e
#> patching file e
#> 0000000   2  \n
#> 0000002
#> patching file e
#> 0000000   1
#> 0000001

## the last line without a newline (2)
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
printf 'x' > f
printf -- '--- f\n+++ f\n@@ -1 +1 @@\n-x\n+y\n' | patch
echo $?
#> patching file f
#> Hunk #1 FAILED at 1.
#> 1 out of 1 hunk FAILED -- saving rejects to file f.rej
#> 1

## blanks that differ
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
printf 'a  b\n\tc\nd \n' > z
printf -- '--- z\n+++ z\n@@ -1,3 +1,3 @@\n a b\n-\tc\n+C\n d\n' > q
patch < q
echo $?
patch -l < q
cat -A z
#> patching file z
#> Hunk #1 succeeded at 1 with fuzz 1.
#> 0
#> patching file z
#>$ Reversed (or previously applied) patch detected!  Assume -R? [n]\x20
#>$ Apply anyway? [n]\x20
#> Skipping patch.
#> 1 out of 1 hunk ignored -- saving rejects to file z.rej
#> a  b$
#> C$
#> d $

## other line ends
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
printf '1\r\n2\r\n' > z
printf -- '--- z\n+++ z\n@@ -1,2 +1,2 @@\n 1\n-2\n+zwei\n' | patch
echo $?
#> patching file z
#> Hunk #1 FAILED at 1 (different line endings).
#> 1 out of 1 hunk FAILED -- saving rejects to file z.rej
#> 1

## only garbage, nothing, too short
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
echo garbage | patch x
echo $?
patch x < /dev/null
echo $?
printf -- '--- a\n+++ a\n@@ -1,3 +1,3 @@\n 1\n-2\n+two\nx\n' | patch
echo $?
#> 2
#> 0
#> patching file a
#> 2
#2> patch: **** Only garbage was found in the patch input.
#2> patch: **** malformed patch at line 7: x
#2>

## what is no regular file
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
mkdir dd
patch dd p
echo $?
ln -s a lnk
patch lnk p
echo $?
ls
#> File dd is not a regular file -- refusing to patch
#> 2 out of 2 hunks ignored -- saving rejects to file dd.rej
#> 1
#> File lnk is not a regular file -- refusing to patch
#> 2 out of 2 hunks ignored -- saving rejects to file lnk.rej
#> 1
#> a
#> b
#> dd
#> dd.rej
#> lnk
#> lnk.rej
#> p

## faults
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
patch x missing
echo $?
patch --foo
echo $?
patch -d nodir -i p
echo $?
patch a b c
echo $?
patch nofile p
echo $?
patch -p1 -i
echo $?
#> 2
#> 2
#> 2
#> 2
#> patching file nofile
#> Hunk #1 FAILED at 2.
#> Hunk #2 FAILED at 12.
#> 2
#> 2
#2> patch: **** Can't open patch file missing : No such file or directory
#2> patch: unrecognized option '--foo'
#2> patch: Try 'patch --help' for more information.
#2> patch: **** Can't change to directory nodir : No such file or directory
#2> patch: c: extra operand
#2> patch: Try 'patch --help' for more information.
#2> patch: **** Can't reopen file nofile : No such file or directory
#2> patch: option requires an argument -- 'i'
#2> patch: Try 'patch --help' for more information.

## names beyond the directory
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
printf -- '--- ../x\n+++ ../x\n@@ -1,1 +1,2 @@\n 1\n+n\n' | patch -p0
echo $?
printf -- '--- /etc/hostname\n+++ /etc/hostname\n@@ -1,1 +1,2 @@\n 1\n+n\n' | patch -p0
echo $?
#> can't find file to patch at input line 3
#> Perhaps you used the wrong -p or --strip option?
#> The text leading up to this was:
#> --------------------------
#> |--- ../x
#> |+++ ../x
#> --------------------------
#>$ File to patch:\x20
#>$ Skip this patch? [y]\x20
#> Skipping patch.
#> 1 out of 1 hunk ignored
#> 1
#> Ignoring potentially dangerous file name /etc/hostname
#> can't find file to patch at input line 3
#> Perhaps you used the wrong -p or --strip option?
#> The text leading up to this was:
#> --------------------------
#> |--- /etc/hostname
#> |+++ /etc/hostname
#> --------------------------
#>$ File to patch:\x20
#>$ Skip this patch? [y]\x20
#> Skipping patch.
#> 1 out of 1 hunk ignored
#> 1

## an insertion at the start, at the end
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
printf -- '--- a\n+++ a\n@@ -1,3 +1,4 @@\n+0\n 1\n 2\n 3\n@@ -18,3 +19,4 @@\n 18\n 19\n 20\n+21\n' > ends
patch < ends
head -n 2 a
tail -n 2 a
(echo top
seq 1 20
echo bottom) > a
patch < ends
echo $?
#> patching file a
#> 0
#> 1
#> 20
#> 21
#> patching file a
#> Hunk #1 FAILED at 1.
#> Hunk #2 FAILED at 18.
#> 2 out of 2 hunks FAILED -- saving rejects to file a.rej
#> 1

## help and version
seq 1 20 > a; sed 's/^5$/five/;s/^15$/fifteen/' a > b
unified() { printf -- '--- a\n+++ b\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n@@ -12,7 +12,7 @@\n 12\n 13\n 14\n-15\n+fifteen\n 16\n 17\n 18\n' > p; }
unified
patch --help
patch --version | head -n 1
#> Usage: patch [OPTION]... [ORIGFILE [PATCHFILE]]
#>
#> Input options:
#>
#>   -p NUM  --strip=NUM  Strip NUM leading components from file names.
#>   -F LINES  --fuzz LINES  Set the fuzz factor to LINES for inexact matching.
#>   -l  --ignore-whitespace  Ignore white space changes between patch and input.
#>
#>   -c  --context  Interpret the patch as a context difference.
#>   -e  --ed  Interpret the patch as an ed script.
#>   -n  --normal  Interpret the patch as a normal difference.
#>   -u  --unified  Interpret the patch as a unified difference.
#>
#>   -N  --forward  Ignore patches that appear to be reversed or already applied.
#>   -R  --reverse  Assume patches were created with old and new files swapped.
#>
#>   -i PATCHFILE  --input=PATCHFILE  Read patch from PATCHFILE instead of stdin.
#>
#> Output options:
#>
#>   -o FILE  --output=FILE  Output patched files to FILE.
#>   -r FILE  --reject-file=FILE  Output rejects to FILE.
#>
#>   -D NAME  --ifdef=NAME  Make merged if-then-else output using NAME.
#>   --merge  Merge using conflict markers instead of creating reject files.
#>   -E  --remove-empty-files  Remove output files that are empty after patching.
#>
#>   -Z  --set-utc  Set times of patched files, assuming diff uses UTC (GMT).
#>   -T  --set-time  Likewise, assuming local time.
#>
#>   --quoting-style=WORD   output file names using quoting style WORD.
#>     Valid WORDs are: literal, shell, shell-always, c, escape.
#>     Default is taken from QUOTING_STYLE env variable, or 'shell' if unset.
#>
#> Backup and version control options:
#>
#>   -b  --backup  Back up the original contents of each file.
#>   --backup-if-mismatch  Back up if the patch does not match exactly.
#>   --no-backup-if-mismatch  Back up mismatches only if otherwise requested.
#>
#>   -V STYLE  --version-control=STYLE  Use STYLE version control.
#> 	STYLE is either 'simple', 'numbered', or 'existing'.
#>   -B PREFIX  --prefix=PREFIX  Prepend PREFIX to backup file names.
#>   -Y PREFIX  --basename-prefix=PREFIX  Prepend PREFIX to backup file basenames.
#>   -z SUFFIX  --suffix=SUFFIX  Append SUFFIX to backup file names.
#>
#>   -g NUM  --get=NUM  Get files from RCS etc. if positive; ask if negative.
#>
#> Miscellaneous options:
#>
#>   -t  --batch  Ask no questions; skip bad-Prereq patches; assume reversed.
#>   -f  --force  Like -t, but ignore bad-Prereq patches, and assume unreversed.
#>   -s  --quiet  --silent  Work silently unless an error occurs.
#>   --verbose  Output extra information about the work being done.
#>   --dry-run  Do not actually change any files; just print what would happen.
#>   --posix  Conform to the POSIX standard.
#>
#>   -d DIR  --directory=DIR  Change the working directory to DIR first.
#>   --reject-format=FORMAT  Create 'context' or 'unified' rejects.
#>   --binary  Read and write data in binary mode.
#>   --read-only=BEHAVIOR  How to handle read-only input files: 'ignore' that they
#>                         are read-only, 'warn' (default), or 'fail'.
#>
#>   -v  --version  Output version info.
#>   --help  Output this help.
#>
#> Report bugs to <bug-patch@gnu.org>.
#> GNU patch 2.7.6

## trees, with files that come and go
mkdir x y
seq 1 9 > x/f
sed 's/^5$/five/' x/f > y/f
echo o > x/old
echo n > y/new
diff -ruN x y > p
patch -d x -p1 < p
diff -r x y
ls x
patch -d x -p1 -R < p
ls x
#> patching file f
#> patching file new
#> patching file old
#> f
#> new
#> patching file f
#> patching file new
#> patching file old
#> f
#> old

## a patch whose lines end with carriage returns
seq 1 9 > a
sed 's/^5$/five/' a > b
diff -u a b | sed 's/$/\r/' > p
patch a p
cmp a b
seq 1 9 > a
patch --binary a p
#> (Stripping trailing CRs from patch; use --binary to disable.)
#> patching file a
#> patching file a
#> Hunk #1 FAILED at 2 (different line endings).
#> 1 out of 1 hunk FAILED -- saving rejects to file a.rej
#? 1

## rejects of a patch turned round
printf 'a\nb\nc\n' > old; printf 'a\nB\nc' > new; diff -u -L old -L new old new > p; printf 'x\ny\nz\n' > old; patch -R old < p; cat old.rej; patch old < p; cat old.rej
#> patching file old
#> Hunk #1 FAILED at 1.
#> 1 out of 1 hunk FAILED -- saving rejects to file old.rej
#> --- new
#> +++ old
#> @@ -1,3 +1,3 @@
#>  a
#> -B
#> -c+b
#> +c
#> patching file old
#> Hunk #1 FAILED at 1.
#> 1 out of 1 hunk FAILED -- saving rejects to file old.rej
#> --- old
#> +++ new
#> @@ -1,3 +1,3 @@
#>  a
#> -b
#> -c
#> +B
#>| +c

## another file for the result
printf 'a\n' > old; printf 'b\n' > new; diff -u -L old -L new old new > p; patch -o out old < p
#tree
#> patching file out (read from old)
#/ -rw-r--r-- new "b\n"
#/ -rw-r--r-- old "a\n"
#/ -rw------- out "b\n"
#/ -rw-r--r-- p "--- old\n+++ new\n@@ -1 +1 @@\n-a\n+b\n"

## asks before it applies a patch twice
printf 'a\nb\n' > f; printf 'a\nb\nc\n' > g; diff --label f --label f -u f g > p; patch < p; patch < p; echo $?; patch -N < p; patch -t < p; cat f
#> patching file f
#> patching file f
#>$ Reversed (or previously applied) patch detected!  Assume -R? [n]\x20
#>$ Apply anyway? [n]\x20
#> Skipping patch.
#> 1 out of 1 hunk ignored -- saving rejects to file f.rej
#> 1
#> patching file f
#> Reversed (or previously applied) patch detected!  Skipping patch.
#> 1 out of 1 hunk ignored -- saving rejects to file f.rej
#> patching file f
#> Reversed (or previously applied) patch detected!  Assuming -R.
#> a
#> b

## a patch with context on both sides is not applied twice either
seq 8 > f; sed 's/4/four/' f > g; diff --label f --label f -u f g > p; cp g f; patch -N < p; echo $?; patch -R < p; patch -R < p; cat f | head -4
#> patching file f
#> Reversed (or previously applied) patch detected!  Skipping patch.
#> 1 out of 1 hunk ignored -- saving rejects to file f.rej
#> 1
#> patching file f
#> patching file f
#>$ Unreversed patch detected!  Ignore -R? [n]\x20
#>$ Apply anyway? [n]\x20
#> Skipping patch.
#> 1 out of 1 hunk ignored -- saving rejects to file f.rej
#> 1
#> 2
#> 3
#> 4

## names between quotes
printf -- '--- /dev/null\n+++ "fruit bat"\n@@ -0,0 +1 @@\n+hello\n' | patch; printf -- '--- "fruit bat"\n+++ /dev/null\n@@ -1 +0,0 @@\n-hello\n' > p; patch --dry-run < p; ls; patch < p; ls
#> patching file 'fruit bat'
#> checking file 'fruit bat'
#> fruit bat
#> p
#> patching file 'fruit bat'
#> p

## names between quotes with bytes as octal numbers
printf -- '--- /dev/null\n+++ "caf\\303\\251"\n@@ -0,0 +1 @@\n+hello\n' | patch; ls
#> patching file café
#> café

## reversed, the first of two names that are there is taken
printf 'a\n' > f; printf 'b\n' > g; diff -u f g | sed 's/\t.*//' > p; patch -R < p; cat f g
#> patching file f
#>$ Unreversed patch detected!  Ignore -R? [n]\x20
#>$ Apply anyway? [n]\x20
#> Skipping patch.
#> 1 out of 1 hunk ignored -- saving rejects to file f.rej
#> a
#> b

## numbers that are none
for n in x -1 '' 3x 1.5; do patch -p "$n" < /dev/null; echo $?; patch -F "$n" < /dev/null; done
#> 2
#> 2
#> 2
#> 2
#> 2
#2> patch: **** strip count x is not a number
#2> patch: **** fuzz factor x is not a number
#2> patch: **** strip count -1 is negative
#2> patch: **** fuzz factor -1 is negative
#2> patch: **** strip count '' is not a number
#2> patch: **** fuzz factor '' is not a number
#2> patch: **** strip count 3x is not a number
#2> patch: **** fuzz factor 3x is not a number
#2> patch: **** strip count 1.5 is not a number
#2> patch: **** fuzz factor 1.5 is not a number
#? 2
