# What changed, line by line. Recorded from git 2.39.5.

## texts with nothing in common
git init -q
seq 1 6000 > f; git add f
seq 20001 26000 > f; git diff --shortstat; git diff --numstat
#>  1 file changed, 6000 insertions(+), 6000 deletions(-)
#> 6000	6000	f

## blocks that moved
git init -q
for n in 1 2 3 4 5 6; do echo "def f$n():"; echo "    return $n"; echo; done > f.py
git add f.py
for n in 3 1 2 6 5 4; do echo "def f$n():"; echo "    return $n"; echo; done > f.py
git diff
#> diff --git a/f.py b/f.py
#> index 4e325ef..a6af8c2 100644
#> --- a/f.py
#> +++ b/f.py
#> @@ -1,18 +1,18 @@
#> +def f3():
#> +    return 3
#> +
#>  def f1():
#>      return 1
#>$ \x20
#>  def f2():
#>      return 2
#>$ \x20
#> -def f3():
#> -    return 3
#> -
#> -def f4():
#> -    return 4
#> +def f6():
#> +    return 6
#>$ \x20
#>  def f5():
#>      return 5
#>$ \x20
#> -def f6():
#> -    return 6
#> +def f4():
#> +    return 4
#>$ \x20

## lines that stand more than once
git init -q
printf '%s\n' a x b x c x d > f; git add f
printf '%s\n' a x x b c x x d x > f; git diff
#> diff --git a/f b/f
#> index bf2339a..c7d0543 100644
#> --- a/f
#> +++ b/f
#> @@ -1,7 +1,9 @@
#>  a
#>  x
#> -b
#>  x
#> +b
#>  c
#>  x
#> +x
#>  d
#> +x

## added and removed at the ends, a newline lost
git init -q
printf '%s\n' one two three four > f; git add f
printf '%s\n%s\n%s' zero one three > f; git diff --stat; git diff
#>  f | 5 ++---
#>  1 file changed, 2 insertions(+), 3 deletions(-)
#> diff --git a/f b/f
#> index f384549..9c148a5 100644
#> --- a/f
#> +++ b/f
#> @@ -1,4 +1,3 @@
#> +zero
#>  one
#> -two
#> -three
#> -four
#> +three
#> \ No newline at end of file
