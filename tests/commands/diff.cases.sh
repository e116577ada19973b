## says what to change, add and delete
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff a b; diff b a
#> 3c3
#> < 3
#> ---
#> > x
#> 9c9,10
#> < 9
#> ---
#> > y
#> > z
#> 10a12
#> > 11
#> \ No newline at end of file
#> 3c3
#> < x
#> ---
#> > 3
#> 9,10c9
#> < y
#> < z
#> ---
#> > 9
#> 12d10
#> < 11
#> \ No newline at end of file
#? 1

## says nothing of files that are the same
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff a a; echo $?; diff -s a a
#> 0
#> Files a and a are identical

## unified, with the times of the files
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -u a b; diff -u b a
#> --- a	2024-01-02 03:04:05.678000000 +0000
#> +++ b	2024-01-02 03:04:05.678000000 +0000
#> @@ -1,10 +1,12 @@
#>  1
#>  2
#> -3
#> +x
#>  4
#>  5
#>  6
#>  7
#>  8
#> -9
#> +y
#> +z
#>  10
#> +11
#> \ No newline at end of file
#> --- b	2024-01-02 03:04:05.678000000 +0000
#> +++ a	2024-01-02 03:04:05.678000000 +0000
#> @@ -1,12 +1,10 @@
#>  1
#>  2
#> -x
#> +3
#>  4
#>  5
#>  6
#>  7
#>  8
#> -y
#> -z
#> +9
#>  10
#> -11
#> \ No newline at end of file
#? 1

## unified with other context
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -U0 a b; diff -U1 a b; diff --unified=100 a b
#> --- a	2024-01-02 03:04:05.678000000 +0000
#> +++ b	2024-01-02 03:04:05.678000000 +0000
#> @@ -3 +3 @@
#> -3
#> +x
#> @@ -9 +9,2 @@
#> -9
#> +y
#> +z
#> @@ -10,0 +12 @@
#> +11
#> \ No newline at end of file
#> --- a	2024-01-02 03:04:05.678000000 +0000
#> +++ b	2024-01-02 03:04:05.678000000 +0000
#> @@ -2,3 +2,3 @@
#>  2
#> -3
#> +x
#>  4
#> @@ -8,3 +8,5 @@
#>  8
#> -9
#> +y
#> +z
#>  10
#> +11
#> \ No newline at end of file
#> --- a	2024-01-02 03:04:05.678000000 +0000
#> +++ b	2024-01-02 03:04:05.678000000 +0000
#> @@ -1,10 +1,12 @@
#>  1
#>  2
#> -3
#> +x
#>  4
#>  5
#>  6
#>  7
#>  8
#> -9
#> +y
#> +z
#>  10
#> +11
#> \ No newline at end of file
#? 1

## context
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -c a b; diff -c b a
#> *** a	2024-01-02 03:04:05.678000000 +0000
#> --- b	2024-01-02 03:04:05.678000000 +0000
#> ***************
#> *** 1,10 ****
#>   1
#>   2
#> ! 3
#>   4
#>   5
#>   6
#>   7
#>   8
#> ! 9
#>   10
#> --- 1,12 ----
#>   1
#>   2
#> ! x
#>   4
#>   5
#>   6
#>   7
#>   8
#> ! y
#> ! z
#>   10
#> + 11
#> \ No newline at end of file
#> *** b	2024-01-02 03:04:05.678000000 +0000
#> --- a	2024-01-02 03:04:05.678000000 +0000
#> ***************
#> *** 1,12 ****
#>   1
#>   2
#> ! x
#>   4
#>   5
#>   6
#>   7
#>   8
#> ! y
#> ! z
#>   10
#> - 11
#> \ No newline at end of file
#> --- 1,10 ----
#>   1
#>   2
#> ! 3
#>   4
#>   5
#>   6
#>   7
#>   8
#> ! 9
#>   10
#? 1

## context with other numbers of lines
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -C1 a b; diff -C 0 a b; diff --context=1 a b
#> *** a	2024-01-02 03:04:05.678000000 +0000
#> --- b	2024-01-02 03:04:05.678000000 +0000
#> ***************
#> *** 2,4 ****
#>   2
#> ! 3
#>   4
#> --- 2,4 ----
#>   2
#> ! x
#>   4
#> ***************
#> *** 8,10 ****
#>   8
#> ! 9
#>   10
#> --- 8,12 ----
#>   8
#> ! y
#> ! z
#>   10
#> + 11
#> \ No newline at end of file
#> *** a	2024-01-02 03:04:05.678000000 +0000
#> --- b	2024-01-02 03:04:05.678000000 +0000
#> ***************
#> *** 3 ****
#> ! 3
#> --- 3 ----
#> ! x
#> ***************
#> *** 9 ****
#> ! 9
#> --- 9,10 ----
#> ! y
#> ! z
#> ***************
#> *** 10 ****
#> --- 12 ----
#> + 11
#> \ No newline at end of file
#> *** a	2024-01-02 03:04:05.678000000 +0000
#> --- b	2024-01-02 03:04:05.678000000 +0000
#> ***************
#> *** 2,4 ****
#>   2
#> ! 3
#>   4
#> --- 2,4 ----
#>   2
#> ! x
#>   4
#> ***************
#> *** 8,10 ****
#>   8
#> ! 9
#>   10
#> --- 8,12 ----
#>   8
#> ! y
#> ! z
#>   10
#> + 11
#> \ No newline at end of file
#? 1

## a number as an option
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -u5 a b; diff -u -2 a b; diff -5 a b
#> --- a	2024-01-02 03:04:05.678000000 +0000
#> +++ b	2024-01-02 03:04:05.678000000 +0000
#> @@ -1,10 +1,12 @@
#>  1
#>  2
#> -3
#> +x
#>  4
#>  5
#>  6
#>  7
#>  8
#> -9
#> +y
#> +z
#>  10
#> +11
#> \ No newline at end of file
#> --- a	2024-01-02 03:04:05.678000000 +0000
#> +++ b	2024-01-02 03:04:05.678000000 +0000
#> @@ -1,5 +1,5 @@
#>  1
#>  2
#> -3
#> +x
#>  4
#>  5
#> @@ -7,4 +7,6 @@
#>  7
#>  8
#> -9
#> +y
#> +z
#>  10
#> +11
#> \ No newline at end of file
#> 3c3
#> < 3
#> ---
#> > x
#> 9c9,10
#> < 9
#> ---
#> > y
#> > z
#> 10a12
#> > 11
#> \ No newline at end of file
#? 1

## scripts for ed
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -e a b; diff -f a b; printf 'x\n.\ny\n.\n' > t; diff -e n t
#> 10a
#> 11
#> .
#> 9c
#> y
#> z
#> .
#> 3c
#> x
#> .
#> c3
#> x
#> .
#> c9
#> y
#> z
#> .
#> a10
#> 11
#> .
#> 0a
#> x
#> ..
#> .
#> s/.//
#> a
#> y
#> ..
#> .
#> s/.//
#2> diff: b: No newline at end of file
#2>
#2> diff: b: No newline at end of file
#2>
#? 1

## RCS format
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -n a b; diff -n b a
#> d3 1
#> a3 1
#> x
#> d9 1
#> a9 2
#> y
#> z
#> a10 1
#> 11d3 1
#> a3 1
#> 3
#> d9 2
#> a10 1
#> 9
#> d12 1
#? 1

## side by side
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -y -W 40 a b; diff -y a a | head -n 2
#> 1			1
#> 2			2
#> 3		   |	x
#> 4			4
#> 5			5
#> 6			6
#> 7			7
#> 8			8
#> 9		   |	y
#> 		   >	z
#> 10			10
#> 		   >	111								1
#> 2								2

## side by side, less of it
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -y -W 40 --left-column a b; diff -y -W 40 --suppress-common-lines a b
#> 1		   (
#> 2		   (
#> 3		   |	x
#> 4		   (
#> 5		   (
#> 6		   (
#> 7		   (
#> 8		   (
#> 9		   |	y
#> 		   >	z
#> 10		   (
#> 		   >	113		   |	x
#> 9		   |	y
#> 		   >	z
#>| 		   >	11
#? 1

## side by side, narrow
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -y -W 20 -t a b; diff -y -W 3 a b
#> 1           1
#> 2           2
#> 3        |  x
#> 4           4
#> 5           5
#> 6           6
#> 7           7
#> 8           8
#> 9        |  y
#>          >  z
#> 10          10
#>$          >  11  \x20
#>$   \x20
#>$  |\x20
#>$   \x20
#>$   \x20
#>$   \x20
#>$   \x20
#>$   \x20
#>$  |\x20
#>$  >\x20
#>$   \x20
#>$|  >\x20
#? 1

## side by side with wide characters
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
printf 'héé\twörld\nlonger line than fits in it\n' > t1; printf 'hello\nlönger line thän fits\n' > t2; diff -y -W 30 t1 t2
#> héé	wörld |	hello
#> longer line t |	lönger line t
#? 1

## reports briefly
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -q a b; diff -q a a; diff -sq a b; diff --brief --report-identical-files a a
#> Files a and b differ
#> Files a and b differ
#> Files a and a are identical

## empty files
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff a n; diff n a; diff -u a n; diff -u n a; diff -c n a
#> 1,10d0
#> < 1
#> < 2
#> < 3
#> < 4
#> < 5
#> < 6
#> < 7
#> < 8
#> < 9
#> < 10
#> 0a1,10
#> > 1
#> > 2
#> > 3
#> > 4
#> > 5
#> > 6
#> > 7
#> > 8
#> > 9
#> > 10
#> --- a	2024-01-02 03:04:05.678000000 +0000
#> +++ n	2024-01-02 03:04:05.678000000 +0000
#> @@ -1,10 +0,0 @@
#> -1
#> -2
#> -3
#> -4
#> -5
#> -6
#> -7
#> -8
#> -9
#> -10
#> --- n	2024-01-02 03:04:05.678000000 +0000
#> +++ a	2024-01-02 03:04:05.678000000 +0000
#> @@ -0,0 +1,10 @@
#> +1
#> +2
#> +3
#> +4
#> +5
#> +6
#> +7
#> +8
#> +9
#> +10
#> *** n	2024-01-02 03:04:05.678000000 +0000
#> --- a	2024-01-02 03:04:05.678000000 +0000
#> ***************
#> *** 0 ****
#> --- 1,10 ----
#> + 1
#> + 2
#> + 3
#> + 4
#> + 5
#> + 6
#> + 7
#> + 8
#> + 9
#> + 10
#? 1

## shows in which function a change is
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -up c1 c2; diff -cp c1 c2; diff -U0 -F '^{' c1 c2; diff -p c1 c2
#> --- c1	2024-01-02 03:04:05.678000000 +0000
#> +++ c2	2024-01-02 03:04:05.678000000 +0000
#> @@ -2,10 +2,11 @@ int f()
#>  {
#>    a;
#>$ \x20
#> -  b;
#> +  bb;
#>  }
#>$ \x20
#>  int g()
#>  {
#> -  c;
#> +  cc;
#> +  d;
#>  }
#> *** c1	2024-01-02 03:04:05.678000000 +0000
#> --- c2	2024-01-02 03:04:05.678000000 +0000
#> *************** int f()
#> *** 2,11 ****
#>   {
#>     a;
#>$  \x20
#> !   b;
#>   }
#>$  \x20
#>   int g()
#>   {
#> !   c;
#>   }
#> --- 2,12 ----
#>   {
#>     a;
#>$  \x20
#> !   bb;
#>   }
#>$  \x20
#>   int g()
#>   {
#> !   cc;
#> !   d;
#>   }
#> --- c1	2024-01-02 03:04:05.678000000 +0000
#> +++ c2	2024-01-02 03:04:05.678000000 +0000
#> @@ -5 +5 @@ {
#> -  b;
#> +  bb;
#> @@ -10 +10,2 @@ {
#> -  c;
#> +  cc;
#> +  d;
#> *** c1	2024-01-02 03:04:05.678000000 +0000
#> --- c2	2024-01-02 03:04:05.678000000 +0000
#> *************** int f()
#> *** 2,11 ****
#>   {
#>     a;
#>$  \x20
#> !   b;
#>   }
#>$  \x20
#>   int g()
#>   {
#> !   c;
#>   }
#> --- 2,12 ----
#>   {
#>     a;
#>$  \x20
#> !   bb;
#>   }
#>$  \x20
#>   int g()
#>   {
#> !   cc;
#> !   d;
#>   }
#? 1

## colours
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff --color=always -u a b; diff --color=always -c a b; diff --color=always a b; diff --color=auto a b
#>$ \e[1m--- a\t2024-01-02 03:04:05.678000000 +0000\e[0m
#>$ \e[1m+++ b\t2024-01-02 03:04:05.678000000 +0000\e[0m
#>$ \e[36m@@ -1,10 +1,12 @@\e[0m
#>  1
#>  2
#>$ \e[31m-3\e[0m
#>$ \e[32m+x\e[0m
#>  4
#>  5
#>  6
#>  7
#>  8
#>$ \e[31m-9\e[0m
#>$ \e[32m+y\e[0m
#>$ \e[32m+z\e[0m
#>  10
#>$ \e[32m+11\e[0m
#> \ No newline at end of file
#>$ \e[1m*** a\t2024-01-02 03:04:05.678000000 +0000\e[0m
#>$ \e[1m--- b\t2024-01-02 03:04:05.678000000 +0000\e[0m
#> ***************
#>$ \e[36m*** 1,10 ****\e[0m
#>$ \e[31m  1\e[0m
#>$ \e[31m  2\e[0m
#>$ \e[31m! 3\e[0m
#>$ \e[31m  4\e[0m
#>$ \e[31m  5\e[0m
#>$ \e[31m  6\e[0m
#>$ \e[31m  7\e[0m
#>$ \e[31m  8\e[0m
#>$ \e[31m! 9\e[0m
#>$ \e[31m  10\e[0m
#>$ \e[36m--- 1,12 ----\e[0m
#>$ \e[32m  1\e[0m
#>$ \e[32m  2\e[0m
#>$ \e[32m! x\e[0m
#>$ \e[32m  4\e[0m
#>$ \e[32m  5\e[0m
#>$ \e[32m  6\e[0m
#>$ \e[32m  7\e[0m
#>$ \e[32m  8\e[0m
#>$ \e[32m! y\e[0m
#>$ \e[32m! z\e[0m
#>$ \e[32m  10\e[0m
#>$ \e[32m+ 11\e[0m
#> \ No newline at end of file
#>$ \e[36m3c3\e[0m
#>$ \e[31m< 3\e[0m
#> ---
#>$ \e[32m> x\e[0m
#>$ \e[36m9c9,10\e[0m
#>$ \e[31m< 9\e[0m
#> ---
#>$ \e[32m> y\e[0m
#>$ \e[32m> z\e[0m
#>$ \e[36m10a12\e[0m
#>$ \e[32m> 11\e[0m
#> \ No newline at end of file
#> 3c3
#> < 3
#> ---
#> > x
#> 9c9,10
#> < 9
#> ---
#> > y
#> > z
#> 10a12
#> > 11
#> \ No newline at end of file
#? 1

## colours of side by side, and other ones
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff --color=always -y -W 40 a b; diff --color=always --palette=ad=33:de=35 -u a b
#> 1			1
#> 2			2
#> 3		   |	x
#> 4			4
#> 5			5
#> 6			6
#> 7			7
#> 8			8
#> 9		   |	y
#>$ \e[32m\t\t   >\tz
#>$ \e[0m10\t\t\t10
#>$ \e[32m\t\t   >\t11\e[0m\e[1m--- a\t2024-01-02 03:04:05.678000000 +0000\e[0m
#>$ \e[1m+++ b\t2024-01-02 03:04:05.678000000 +0000\e[0m
#>$ \e[36m@@ -1,10 +1,12 @@\e[0m
#>  1
#>  2
#>$ \e[35m-3\e[0m
#>$ \e[33m+x\e[0m
#>  4
#>  5
#>  6
#>  7
#>  8
#>$ \e[35m-9\e[0m
#>$ \e[33m+y\e[0m
#>$ \e[33m+z\e[0m
#>  10
#>$ \e[33m+11\e[0m
#> \ No newline at end of file
#? 1

## refuses lengths that are none
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -U x a b; diff -W x -y a b; diff --tabsize=0 a b
#2> diff: invalid context length 'x'
#2> diff: Try 'diff --help' for more information.
#2> diff: invalid width 'x'
#2> diff: Try 'diff --help' for more information.
#2> diff: invalid tabsize '0'
#2> diff: Try 'diff --help' for more information.
#? 2

## one style only
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -u -c a b; diff -u --normal a b; diff -u -u a b > t; echo $?
#> 1
#2> diff: conflicting output style options
#2> diff: Try 'diff --help' for more information.
#2> diff: conflicting output style options
#2> diff: Try 'diff --help' for more information.

## needs two files
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff a; diff; diff a b n
#2> diff: missing operand after 'a'
#2> diff: Try 'diff --help' for more information.
#2> diff: missing operand after 'diff'
#2> diff: Try 'diff --help' for more information.
#2> diff: extra operand 'n'
#2> diff: Try 'diff --help' for more information.
#? 2

## unknown options
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -z a b; diff --foo a b; diff --color=x a b
#2> diff: invalid option -- 'z'
#2> diff: Try 'diff --help' for more information.
#2> diff: unrecognized option '--foo'
#2> diff: Try 'diff --help' for more information.
#2> diff: invalid color 'x'
#2> diff: Try 'diff --help' for more information.
#? 2

## missing files
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff absent a; diff absent absent2; diff a absent
#2> diff: absent: No such file or directory
#2> diff: absent: No such file or directory
#2> diff: absent2: No such file or directory
#2> diff: absent: No such file or directory
#? 2

## missing files taken as empty
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -N absent a; diff -Nu a absent; diff -uN absent absent2
#> 0a1,10
#> > 1
#> > 2
#> > 3
#> > 4
#> > 5
#> > 6
#> > 7
#> > 8
#> > 9
#> > 10
#> --- a	2024-01-02 03:04:05.678000000 +0000
#> +++ absent	1970-01-01 00:00:00.000000000 +0000
#> @@ -1,10 +0,0 @@
#> -1
#> -2
#> -3
#> -4
#> -5
#> -6
#> -7
#> -8
#> -9
#> -10
#2> diff: absent: No such file or directory
#2> diff: absent2: No such file or directory
#? 2

## standard input
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff - a < b; diff --label 1 --label 2 -u - b < a; diff - - < a
#> 3c3
#> < x
#> ---
#> > 3
#> 9,10c9
#> < y
#> < z
#> ---
#> > 9
#> 12d10
#> < 11
#> \ No newline at end of file
#> --- 1
#> +++ 2
#> @@ -1,10 +1,12 @@
#>  1
#>  2
#> -3
#> +x
#>  4
#>  5
#>  6
#>  7
#>  8
#> -9
#> +y
#> +z
#>  10
#> +11
#> \ No newline at end of file

## labels
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -u --label A --label B a b; diff -c -L A a b
#> --- A
#> +++ B
#> @@ -1,10 +1,12 @@
#>  1
#>  2
#> -3
#> +x
#>  4
#>  5
#>  6
#>  7
#>  8
#> -9
#> +y
#> +z
#>  10
#> +11
#> \ No newline at end of file
#> *** A
#> --- b	2024-01-02 03:04:05.678000000 +0000
#> ***************
#> *** 1,10 ****
#>   1
#>   2
#> ! 3
#>   4
#>   5
#>   6
#>   7
#>   8
#> ! 9
#>   10
#> --- 1,12 ----
#>   1
#>   2
#> ! x
#>   4
#>   5
#>   6
#>   7
#>   8
#> ! y
#> ! z
#>   10
#> + 11
#> \ No newline at end of file
#? 1

## several files against one
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff --from-file=a b c1; diff --to-file=a b n; diff --from-file=a --to-file=b
#> 3c3
#> < 3
#> ---
#> > x
#> 9c9,10
#> < 9
#> ---
#> > y
#> > z
#> 10a12
#> > 11
#> \ No newline at end of file
#> 1,10c1,11
#> < 1
#> < 2
#> < 3
#> < 4
#> < 5
#> < 6
#> < 7
#> < 8
#> < 9
#> < 10
#> ---
#> > int f()
#> > {
#> >   a;
#>$ >\x20
#> >   b;
#> > }
#>$ >\x20
#> > int g()
#> > {
#> >   c;
#> > }
#> 3c3
#> < x
#> ---
#> > 3
#> 9,10c9
#> < y
#> < z
#> ---
#> > 9
#> 12d10
#> < 11
#> \ No newline at end of file
#> 0a1,10
#> > 1
#> > 2
#> > 3
#> > 4
#> > 5
#> > 6
#> > 7
#> > 8
#> > 9
#> > 10
#2> diff: --from-file and --to-file both specified
#? 2

## merged for the preprocessor
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff -D FOO a b; diff -DX a a
#> 1
#> 2
#> #ifndef FOO
#> 3
#> #else /* FOO */
#> x
#> #endif /* FOO */
#> 4
#> 5
#> 6
#> 7
#> 8
#> #ifndef FOO
#> 9
#> #else /* FOO */
#> y
#> z
#> #endif /* FOO */
#> 10
#> #ifdef FOO
#> 11
#> #endif /* FOO */
#> 1
#> 2
#> 3
#> 4
#> 5
#> 6
#> 7
#> 8
#> 9
#> 10

## formats of lines
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff --line-format=%L a b; diff --new-line-format= --unchanged-line-format= a b; diff --old-line-format='%3dn: %L' --unchanged-line-format='' --new-line-format='' a b
#> 1
#> 2
#> 3
#> x
#> 4
#> 5
#> 6
#> 7
#> 8
#> 9
#> y
#> z
#> 10
#> 113
#> 9
#>   3: 3
#>   9: 9
#? 1

## formats of groups
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
diff --changed-group-format='%<' --unchanged-group-format='' a b; diff --changed-group-format='[%df,%dl %dF,%dL %de%dn%dm%dE%dN%dM %(N=3?three:%(N=1?one:other))]' --unchanged-group-format='=%dn' a b
#> 3
#> 9
#>| =2[3,3 3,3 214214 one]=5[9,9 9,10 81108211 other]=1[11,10 12,12 1001111113 one]
#? 1

## tabs before lines, and expanded
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
printf 'a\tb\n\n' > t1; printf 'a\tc\n\n' > t2; diff -t t1 t2; diff -tu -L 1 -L 2 t1 t2; diff -T t1 t2; diff -Tu -L 1 -L 2 t1 t2; diff -Tc -L 1 -L 2 t1 t2
#> 1c1
#> < a       b
#> ---
#> > a       c
#> --- 1
#> +++ 2
#> @@ -1,2 +1,2 @@
#> -a       b
#> +a       c
#>$ \x20
#> 1c1
#> <	a	b
#> ---
#> >	a	c
#> --- 1
#> +++ 2
#> @@ -1,2 +1,2 @@
#> -	a	b
#> +	a	c
#>$ \t
#> *** 1
#> --- 2
#> ***************
#> *** 1,2 ****
#> !	a	b
#>$  \t
#> --- 1,2 ----
#> !	a	c
#>$  \t
#? 1

## no blank before empty lines
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
printf 'a\n\nb\n' > t1; printf 'x\n\nb\n' > t2; diff -u --suppress-blank-empty -L 1 -L 2 t1 t2; diff -c --suppress-blank-empty -L 1 -L 2 t1 t2
#> --- 1
#> +++ 2
#> @@ -1,3 +1,3 @@
#> -a
#> +x
#>
#>  b
#> *** 1
#> --- 2
#> ***************
#> *** 1,3 ****
#> ! a
#>
#>   b
#> --- 1,3 ----
#> ! x
#>
#>   b
#? 1

## ignores the amount of white space, or all of it
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
printf 'a b\n' > t1; printf 'a  b\n' > t2; diff -b t1 t2; echo $?; diff -w t1 t2; echo $?; diff -Z t1 t2; printf 'ab\n' > t2; diff -b t1 t2; diff -w t1 t2
#> 0
#> 0
#> 1c1
#> < a b
#> ---
#> > a  b
#> 1c1
#> < a b
#> ---
#> > ab

## ignores white space at the end, and tabs
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
printf 'a b \n' > t1; printf 'a b\n' > t2; diff -Z t1 t2; echo $?; printf 'a\tb\n' > t1; printf 'a       b\n' > t2; diff -E t1 t2; echo $?; diff -EZ t1 t2
#> 0
#> 0
#> 1c1
#> < a	b
#> ---
#> > a       b
#? 1

## ignores case
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
printf 'ABC\n' > t1; printf 'abc\n' > t2; diff -i t1 t2; echo $?; diff t1 t2
#> 0
#> 1c1
#> < ABC
#> ---
#> > abc
#? 1

## ignores blank lines
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
printf 'a\n\n\nb\nc\n' > t1; printf 'a\nb\nd\n' > t2; diff -B t1 t2; diff -uB -L 1 -L 2 t1 t2; printf 'a\n  \nb\n' > t1; printf 'a\nb\n' > t2; diff -B t1 t2; diff -Bw t1 t2; echo $?
#> 5c3
#> < c
#> ---
#> > d
#> --- 1
#> +++ 2
#> @@ -1,5 +1,3 @@
#>  a
#> -
#> -
#>  b
#> -c
#> +d
#> 2d1
#>$ <  \x20
#> 0

## ignores lines that match
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
printf '# 1\na\n# 2\n' > t1; printf '# 3\na\n' > t2; diff -I '^#' t1 t2; echo $?; diff -I '^a' -I '#' t1 t2; echo $?; diff -I 2 t1 t2; diff -I '[' t1 t2
#> 0
#> 0
#> 1c1
#> < # 1
#> ---
#> > # 3
#2> diff: [: Invalid regular expression
#? 2

## binary files
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
printf 'a\0b\n' > t1; printf 'a\0c\n' > t2; diff t1 t2; echo $?; diff -q t1 t2; diff -a t1 t2; diff -u t1 a; diff -s t1 t1
#> Binary files t1 and t2 differ
#> 1
#> Files t1 and t2 differ
#> 1c1
#>$ < a\x00b
#> ---
#>$ > a\x00c
#> Binary files t1 and a differ
#> Files t1 and t1 are identical

## returns at the ends of lines
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
printf 'a\r\nb\r\n' > t1; printf 'a\nb\n' > t2; diff --strip-trailing-cr t1 t2; echo $?; diff t1 t2 | od -c | head -n 3
#> 0
#> 0000000   1   ,   2   c   1   ,   2  \n   <       a  \r  \n   <       b
#> 0000020  \r  \n   -   -   -  \n   >       a  \n   >       b  \n
#> 0000036

## a newline is missing
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
printf 'a' > t1; printf 'a\n' > t2; diff t1 t2; diff -u -L 1 -L 2 t2 t1; diff -e t1 t2; diff -b t1 t2; echo $?; diff -y -W 20 t1 t2
#> 1c1
#> < a
#> \ No newline at end of file
#> ---
#> > a
#> --- 1
#> +++ 2
#> @@ -1 +1 @@
#> -a
#> +a
#> \ No newline at end of file
#> 0
#> a     \	a
#2> diff: t1: No newline at end of file
#2>
#? 1

## names with blanks
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
printf 'a\n' > 'sp ace'; touch -d @0 'sp ace'; diff -u 'sp ace' n
#> --- "sp ace"	1970-01-01 00:00:00.000000000 +0000
#> +++ n	2024-01-02 03:04:05.678000000 +0000
#> @@ -1 +0,0 @@
#> -a
#? 1

## chooses among changes that are equally short
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
printf 'a\nb\nc\na\nb\nb\na\n' > t1; printf 'c\nb\na\nb\na\nc\n' > t2; diff t1 t2
#> 1,2d0
#> < a
#> < b
#> 4d1
#> < a
#> 5a3
#> > a
#> 7a6
#> > c
#? 1

## moves changes to the end of what is alike
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
printf '{\n  a\n}\n\n{\n  b\n}\n' > t1; printf '{\n  a\n}\n\n{\n  new\n}\n\n{\n  b\n}\n' > t2; diff -u -L 1 -L 2 t1 t2
#> --- 1
#> +++ 2
#> @@ -3,5 +3,9 @@
#>  }
#>$ \x20
#>  {
#> +  new
#> +}
#> +
#> +{
#>    b
#>  }
#? 1

## with more context changes may move further
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
printf 'x\nx\nx\n' > t1; printf 'x\nx\nx\nx\n' > t2; diff t1 t2; diff -U1 -L 1 -L 2 t1 t2; diff -U9 -L 1 -L 2 t1 t2
#> 3a4
#> > x
#> --- 1
#> +++ 2
#> @@ -3 +3,2 @@
#>  x
#> +x
#> --- 1
#> +++ 2
#> @@ -1,3 +1,4 @@
#>  x
#>  x
#>  x
#> +x
#? 1

## a search for a smaller script
printf '1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n' > a; printf '1\n2\nx\n4\n5\n6\n7\n8\ny\nz\n10\n11' > b; printf 'int f()\n{\n  a;\n\n  b;\n}\n\nint g()\n{\n  c;\n}\n' > c1; printf 'int f()\n{\n  a;\n\n  bb;\n}\n\nint g()\n{\n  cc;\n  d;\n}\n' > c2; : > n; touch -d '2024-01-02 03:04:05.678' a b c1 c2 n
for i in $(seq 300); do echo $((i % 7)); done > t1; for i in $(seq 300); do echo $((i * i % 7)); done > t2; diff t1 t2 | wc -l; diff -d t1 t2 | wc -l
#> 430
#> 430

## directories
mkdir -p x/s y/s x/o y/d; printf '1\n2\n' > x/f; printf '1\n3\n' > y/f; printf 'q\0\n' > x/bin; printf 'r\0\n' > y/bin; echo o > x/only; echo 1 > x/s/t; echo 2 > y/s/t; ln -s f x/l; ln -s nope y/l; mkdir x/dd; echo 1 > y/dd; echo same > x/same; echo same > y/same; echo q > x/o/in; touch -d @0 x/f y/f x/s/t y/s/t x/only x/o/in
diff x y
#> Binary files x/bin and y/bin differ
#> Only in y: d
#> File x/dd is a directory while file y/dd is a regular file
#> diff x/f y/f
#> 2c2
#> < 2
#> ---
#> > 3
#> Only in x: o
#> Only in x: only
#> Common subdirectories: x/s and y/s
#2> diff: y/l: No such file or directory
#? 2

## directories with all that is in them
mkdir -p x/s y/s x/o y/d; printf '1\n2\n' > x/f; printf '1\n3\n' > y/f; printf 'q\0\n' > x/bin; printf 'r\0\n' > y/bin; echo o > x/only; echo 1 > x/s/t; echo 2 > y/s/t; ln -s f x/l; ln -s nope y/l; mkdir x/dd; echo 1 > y/dd; echo same > x/same; echo same > y/same; echo q > x/o/in; touch -d @0 x/f y/f x/s/t y/s/t x/only x/o/in
diff -r x y
#> Binary files x/bin and y/bin differ
#> Only in y: d
#> File x/dd is a directory while file y/dd is a regular file
#> diff -r x/f y/f
#> 2c2
#> < 2
#> ---
#> > 3
#> Only in x: o
#> Only in x: only
#> diff -r x/s/t y/s/t
#> 1c1
#> < 1
#> ---
#> > 2
#2> diff: y/l: No such file or directory
#? 2

## directories, unified
mkdir -p x/s y/s x/o y/d; printf '1\n2\n' > x/f; printf '1\n3\n' > y/f; printf 'q\0\n' > x/bin; printf 'r\0\n' > y/bin; echo o > x/only; echo 1 > x/s/t; echo 2 > y/s/t; ln -s f x/l; ln -s nope y/l; mkdir x/dd; echo 1 > y/dd; echo same > x/same; echo same > y/same; echo q > x/o/in; touch -d @0 x/f y/f x/s/t y/s/t x/only x/o/in
diff -ru x y; diff --recursive --unified=1 x y
#> Binary files x/bin and y/bin differ
#> Only in y: d
#> File x/dd is a directory while file y/dd is a regular file
#> diff -ru x/f y/f
#> --- x/f	1970-01-01 00:00:00.000000000 +0000
#> +++ y/f	1970-01-01 00:00:00.000000000 +0000
#> @@ -1,2 +1,2 @@
#>  1
#> -2
#> +3
#> Only in x: o
#> Only in x: only
#> diff -ru x/s/t y/s/t
#> --- x/s/t	1970-01-01 00:00:00.000000000 +0000
#> +++ y/s/t	1970-01-01 00:00:00.000000000 +0000
#> @@ -1 +1 @@
#> -1
#> +2
#> Binary files x/bin and y/bin differ
#> Only in y: d
#> File x/dd is a directory while file y/dd is a regular file
#> diff --recursive '--unified=1' x/f y/f
#> --- x/f	1970-01-01 00:00:00.000000000 +0000
#> +++ y/f	1970-01-01 00:00:00.000000000 +0000
#> @@ -1,2 +1,2 @@
#>  1
#> -2
#> +3
#> Only in x: o
#> Only in x: only
#> diff --recursive '--unified=1' x/s/t y/s/t
#> --- x/s/t	1970-01-01 00:00:00.000000000 +0000
#> +++ y/s/t	1970-01-01 00:00:00.000000000 +0000
#> @@ -1 +1 @@
#> -1
#> +2
#2> diff: y/l: No such file or directory
#2> diff: y/l: No such file or directory
#? 2

## what is only in one of them taken as empty
mkdir -p x/s y/s x/o y/d; printf '1\n2\n' > x/f; printf '1\n3\n' > y/f; printf 'q\0\n' > x/bin; printf 'r\0\n' > y/bin; echo o > x/only; echo 1 > x/s/t; echo 2 > y/s/t; ln -s f x/l; ln -s nope y/l; mkdir x/dd; echo 1 > y/dd; echo same > x/same; echo same > y/same; echo q > x/o/in; touch -d @0 x/f y/f x/s/t y/s/t x/only x/o/in
diff -rN x y; diff -r --unidirectional-new-file y x
#> Binary files x/bin and y/bin differ
#> File x/dd is a directory while file y/dd is a regular file
#> diff -rN x/f y/f
#> 2c2
#> < 2
#> ---
#> > 3
#> diff -rN x/o/in y/o/in
#> 1d0
#> < q
#> diff -rN x/only y/only
#> 1d0
#> < o
#> diff -rN x/s/t y/s/t
#> 1c1
#> < 1
#> ---
#> > 2
#> Binary files y/bin and x/bin differ
#> Only in y: d
#> File y/dd is a regular file while file x/dd is a directory
#> diff -r --unidirectional-new-file y/f x/f
#> 2c2
#> < 3
#> ---
#> > 2
#> diff -r --unidirectional-new-file y/o/in x/o/in
#> 0a1
#> > q
#> diff -r --unidirectional-new-file y/only x/only
#> 0a1
#> > o
#> diff -r --unidirectional-new-file y/s/t x/s/t
#> 1c1
#> < 2
#> ---
#> > 1
#2> diff: y/l: No such file or directory
#2> diff: y/l: No such file or directory
#? 2

## directories, briefly
mkdir -p x/s y/s x/o y/d; printf '1\n2\n' > x/f; printf '1\n3\n' > y/f; printf 'q\0\n' > x/bin; printf 'r\0\n' > y/bin; echo o > x/only; echo 1 > x/s/t; echo 2 > y/s/t; ln -s f x/l; ln -s nope y/l; mkdir x/dd; echo 1 > y/dd; echo same > x/same; echo same > y/same; echo q > x/o/in; touch -d @0 x/f y/f x/s/t y/s/t x/only x/o/in
diff -rq x y; diff -rqs x y
#> Files x/bin and y/bin differ
#> Only in y: d
#> File x/dd is a directory while file y/dd is a regular file
#> Files x/f and y/f differ
#> Only in x: o
#> Only in x: only
#> Files x/s/t and y/s/t differ
#> Files x/bin and y/bin differ
#> Only in y: d
#> File x/dd is a directory while file y/dd is a regular file
#> Files x/f and y/f differ
#> Only in x: o
#> Only in x: only
#> Files x/s/t and y/s/t differ
#> Files x/same and y/same are identical
#2> diff: y/l: No such file or directory
#2> diff: y/l: No such file or directory
#? 2

## symbolic links themselves
mkdir -p x/s y/s x/o y/d; printf '1\n2\n' > x/f; printf '1\n3\n' > y/f; printf 'q\0\n' > x/bin; printf 'r\0\n' > y/bin; echo o > x/only; echo 1 > x/s/t; echo 2 > y/s/t; ln -s f x/l; ln -s nope y/l; mkdir x/dd; echo 1 > y/dd; echo same > x/same; echo same > y/same; echo q > x/o/in; touch -d @0 x/f y/f x/s/t y/s/t x/only x/o/in
diff -r --no-dereference x y
#> Binary files x/bin and y/bin differ
#> Only in y: d
#> File x/dd is a directory while file y/dd is a regular file
#> diff -r --no-dereference x/f y/f
#> 2c2
#> < 2
#> ---
#> > 3
#> Symbolic links x/l and y/l differ
#> Only in x: o
#> Only in x: only
#> diff -r --no-dereference x/s/t y/s/t
#> 1c1
#> < 1
#> ---
#> > 2
#? 1

## leaves out names
mkdir -p x/s y/s x/o y/d; printf '1\n2\n' > x/f; printf '1\n3\n' > y/f; printf 'q\0\n' > x/bin; printf 'r\0\n' > y/bin; echo o > x/only; echo 1 > x/s/t; echo 2 > y/s/t; ln -s f x/l; ln -s nope y/l; mkdir x/dd; echo 1 > y/dd; echo same > x/same; echo same > y/same; echo q > x/o/in; touch -d @0 x/f y/f x/s/t y/s/t x/only x/o/in
diff -rx f -x 's*' -x bin x y; printf 'f\nl\n' > ex; diff -r -X ex x y
#> Only in y: d
#> File x/dd is a directory while file y/dd is a regular file
#> Only in x: o
#> Only in x: only
#> Binary files x/bin and y/bin differ
#> Only in y: d
#> File x/dd is a directory while file y/dd is a regular file
#> Only in x: o
#> Only in x: only
#> diff -r -X ex x/s/t y/s/t
#> 1c1
#> < 1
#> ---
#> > 2
#2> diff: y/l: No such file or directory
#? 1

## begins at a name
mkdir -p x/s y/s x/o y/d; printf '1\n2\n' > x/f; printf '1\n3\n' > y/f; printf 'q\0\n' > x/bin; printf 'r\0\n' > y/bin; echo o > x/only; echo 1 > x/s/t; echo 2 > y/s/t; ln -s f x/l; ln -s nope y/l; mkdir x/dd; echo 1 > y/dd; echo same > x/same; echo same > y/same; echo q > x/o/in; touch -d @0 x/f y/f x/s/t y/s/t x/only x/o/in
diff -r -S o x y
#> Only in x: o
#> Only in x: only
#> diff -r -S o x/s/t y/s/t
#> 1c1
#> < 1
#> ---
#> > 2
#? 1

## a file and a directory
mkdir -p x/s y/s x/o y/d; printf '1\n2\n' > x/f; printf '1\n3\n' > y/f; printf 'q\0\n' > x/bin; printf 'r\0\n' > y/bin; echo o > x/only; echo 1 > x/s/t; echo 2 > y/s/t; ln -s f x/l; ln -s nope y/l; mkdir x/dd; echo 1 > y/dd; echo same > x/same; echo same > y/same; echo q > x/o/in; touch -d @0 x/f y/f x/s/t y/s/t x/only x/o/in
diff x/f y; diff x y/f; diff x - < x/f
#> 2c2
#> < 2
#> ---
#> > 3
#> 2c2
#> < 2
#> ---
#> > 3
#2> diff: cannot compare '-' to a directory
#? 2

## slashes at the end of names
mkdir -p x/s y/s x/o y/d; printf '1\n2\n' > x/f; printf '1\n3\n' > y/f; printf 'q\0\n' > x/bin; printf 'r\0\n' > y/bin; echo o > x/only; echo 1 > x/s/t; echo 2 > y/s/t; ln -s f x/l; ln -s nope y/l; mkdir x/dd; echo 1 > y/dd; echo same > x/same; echo same > y/same; echo q > x/o/in; touch -d @0 x/f y/f x/s/t y/s/t x/only x/o/in
diff -r x/ y/
#> Binary files x/bin and y/bin differ
#> Only in y/: d
#> File x/dd is a directory while file y/dd is a regular file
#> diff -r x/f y/f
#> 2c2
#> < 2
#> ---
#> > 3
#> Only in x/: o
#> Only in x/: only
#> diff -r x/s/t y/s/t
#> 1c1
#> < 1
#> ---
#> > 2
#2> diff: y/l: No such file or directory
#? 2

## the same directory, and none
mkdir -p x/s y/s x/o y/d; printf '1\n2\n' > x/f; printf '1\n3\n' > y/f; printf 'q\0\n' > x/bin; printf 'r\0\n' > y/bin; echo o > x/only; echo 1 > x/s/t; echo 2 > y/s/t; ln -s f x/l; ln -s nope y/l; mkdir x/dd; echo 1 > y/dd; echo same > x/same; echo same > y/same; echo q > x/o/in; touch -d @0 x/f y/f x/s/t y/s/t x/only x/o/in
diff x x; diff -r x absent
#2> diff: absent: No such file or directory
#? 2

## files that may not be read
mkdir -p x/s y/s x/o y/d; printf '1\n2\n' > x/f; printf '1\n3\n' > y/f; printf 'q\0\n' > x/bin; printf 'r\0\n' > y/bin; echo o > x/only; echo 1 > x/s/t; echo 2 > y/s/t; ln -s f x/l; ln -s nope y/l; mkdir x/dd; echo 1 > y/dd; echo same > x/same; echo same > y/same; echo q > x/o/in; touch -d @0 x/f y/f x/s/t y/s/t x/only x/o/in
chmod 0 x/f; diff x/f y/f; diff -r x y
#> Binary files x/bin and y/bin differ
#> Only in y: d
#> File x/dd is a directory while file y/dd is a regular file
#> Only in x: o
#> Only in x: only
#> diff -r x/s/t y/s/t
#> 1c1
#> < 1
#> ---
#> > 2
#2> diff: x/f: Permission denied
#2> diff: x/f: Permission denied
#2> diff: y/l: No such file or directory
#? 2

## not all styles are for directories
mkdir -p x/s y/s x/o y/d; printf '1\n2\n' > x/f; printf '1\n3\n' > y/f; printf 'q\0\n' > x/bin; printf 'r\0\n' > y/bin; echo o > x/only; echo 1 > x/s/t; echo 2 > y/s/t; ln -s f x/l; ln -s nope y/l; mkdir x/dd; echo 1 > y/dd; echo same > x/same; echo same > y/same; echo q > x/o/in; touch -d @0 x/f y/f x/s/t y/s/t x/only x/o/in
diff -D FOO x y; diff -r -e x/s y/s
#> diff -r -e x/s/t y/s/t
#> 1c
#> 2
#> .
#2> diff: -D option not supported with directories
#? 1

## beginnings of several long options are named in the order of the real table
diff --ignore=x 2>&1 | head -1
diff --s=x 2>&1 | head -1
#> diff: option '--ignore=x' is ambiguous; possibilities: '--ignore-all-space' '--ignore-blank-lines' '--ignore-case' '--ignore-file-name-case' '--ignore-matching-lines' '--ignore-space-change' '--ignore-tab-expansion' '--ignore-trailing-space'
#> diff: option '--s=x' is ambiguous; possibilities: '--sdiff-merge-assist' '--show-c-function' '--show-function-line' '--side-by-side' '--speed-large-files' '--starting-file' '--strip-trailing-cr' '--suppress-blank-empty' '--suppress-common-lines'

## slashes at the end of directories
mkdir a b; echo 1 > a/f; echo 2 > b/f; diff -r a// b/; diff -rq ./a// b//; touch a/x; diff -r a// b//; diff a/f b//
#> diff -r a/f b/f
#> 1c1
#> < 1
#> ---
#> > 2
#> Files ./a/f and b/f differ
#> diff -r a/f b/f
#> 1c1
#> < 1
#> ---
#> > 2
#> Only in a//: x
#> 1c1
#> < 1
#> ---
#> > 2
#? 1

## -N takes a directory that is not there as an empty one
mkdir -p d/sub e; echo a > d/f; echo b > d/sub/g; diff -Nr d new; diff -N d new; diff -Nq new d; diff -N new e; diff --unidirectional-new-file -r new d; diff --unidirectional-new-file -r d new
#> diff -Nr d/f new/f
#> 1d0
#> < a
#> diff -Nr d/sub/g new/sub/g
#> 1d0
#> < b
#> diff -N d/f new/f
#> 1d0
#> < a
#> Common subdirectories: d/sub and new/sub
#> Files new/f and d/f differ
#> Common subdirectories: new/sub and d/sub
#> diff --unidirectional-new-file -r new/f d/f
#> 0a1
#> > a
#> diff --unidirectional-new-file -r new/sub/g d/sub/g
#> 0a1
#> > b
#2> diff: new: No such file or directory
#? 2
