# The calculator: numbers of any size, statements, functions and the math library of GNU bc 1.07.1.

## calculates with numbers of any size
echo '12345678901234567890 * 98765432109876543210; 2^64; 2^128 - 1; 99999999999999999999 + 1' | bc
#> 1219326311370217952237463801111263526900
#> 18446744073709551616
#> 340282366920938463463374607431768211455
#> 100000000000000000000

## follows precedence
printf '1 + 2 * 3\n(1 + 2) * 3\n-2^2\n2^3^2\n-3-4\n2*-3\n10-3-2\n7 % 3 * 2\n' | bc
#> 7
#> 9
#> 4
#> 512
#> -7
#> -6
#> 5
#2> bash: line 1: printf: ` ': invalid format character
#2> (standard_in) 1: syntax error

## divides integers unless scale says otherwise
printf '7/2\n-7/2\n7%%3\n-7%%3\nscale=2\n7/2\n10/3\n7%%3\n-10/3\n' | bc
#> 3
#> -3
#> 1
#> -1
#> 3.50
#> 3.33
#> .01
#> -3.33

## keeps the digits behind the point
printf '1.50+2\n1.5*2.0\n1.5*1.5\n.5\n-.5\n0.00\n007\nscale=3\n1.5*1.23456\n2.55^3\n1/3*3\n' | bc
#> 3.50
#> 3.0
#> 2.2
#> .5
#> -.5
#> 0
#> 7
#> 1.85184
#> 16.581
#> .999

## breaks long lines
echo '2^300; scale=80; 1/3' | bc; echo '2^300' | BC_LINE_LENGTH=0 bc; echo '2^100' | BC_LINE_LENGTH=20 bc
#> 20370359763344860862684456884093781610514683936659362506361404493543\
#> 81299763336706183397376
#> .3333333333333333333333333333333333333333333333333333333333333333333\
#> 3333333333333
#> 2037035976334486086268445688409378161051468393665936250636140449354381299763336706183397376
#> 126765060022822940\
#> 1496703205376

## knows powers
printf '2^10\n2^0\n0^0\n2^-1\nscale=5\n2^-2\n(-2)^3\n1.1^10\n(1/3)^2\n2^0.5\n' | bc
#> 1024
#> 1
#> 1
#> 0
#> .25000
#> -8
#> 2.59374
#> .11110
#> 1
#2> Runtime warning (func=(main), adr=8): non-zero scale in exponent

## knows roots
printf 'sqrt(16)\nsqrt(2)\nscale=10\nsqrt(2)\nsqrt(1)\nsqrt(.25)\nsqrt(0)\n' | bc
#> 4
#> 1
#> 1.4142135623
#> 1
#> .5000000000
#> 0

## keeps variables, and prints no assignment but one in parentheses
printf 'a=5\na\n(b=7)\na+b\na=b=2\na\nlong_name1=3;long_name1\n' | bc
#> 5
#> 7
#> 12
#> 2
#> 3

## changes variables in place
printf 'a=5\na+=3;a\na-=1;a\na*=2;a\na/=4;a\na^=3;a\na%%=5;a\na++\na\n++a\na--\n--a\n' | bc
#> 8
#> 7
#> 14
#> 3
#> 27
#> 2
#> 2
#> 3
#> 4
#> 4
#> 2

## remembers the last value
printf '5\n.\n.+1\nlast*2\nlast=3\nlast\n' | bc
#> 5
#> 5
#> 6
#> 12
#> 3

## compares and combines
printf '5>3\n5<3\n1==1\n1!=1\n2>=2\n2<=1\n!1\n!0\n1&&0\n1&&2\n0||0\n0||3\n!1==2\na=1<2\na\n' | bc
#> 1
#> 0
#> 1
#> 0
#> 1
#> 0
#> 0
#> 1
#> 0
#> 1
#> 0
#> 1
#> 1
#> 1
#> 1

## converts between bases
printf 'obase=2\n10\n255\nobase=16\n255\n10.5\n-255\nobase=8\n64\nobase=10\nibase=16\nFF\n1F+1\nibase=A\nFF\n10\n' | bc
echo 'ibase=2; 11010; 1.1' | bc; echo 'obase=16; ibase=2; 11111111' | bc
#> 1010
#> 11111111
#> FF
#> A.8
#> -FF
#> 100
#> 255
#> 32
#> 99
#> 10
#> 26
#> 1.5
#> FF

## writes large bases in groups
printf 'obase=20;399\nobase=100;123456\nobase=60;3661;scale=4;1.5\n' | bc
#>  19 19
#>  12 34 56
#>  01 01 01
#>  01.30

## writes fractions in other bases
printf 'scale=5;obase=2;1/3;.5\nobase=16;1/3;.75;-1.5\n' | bc
#> .01010101010101010
#> .1000
#> .55551
#> .C0
#> -1.8

## counts digits
printf 'length(12345)\nlength(1.50)\nlength(0)\nlength(.005)\nscale(1.500)\nscale(5)\nscale=4\nlength(1/3)\nscale(1/3)\n' | bc
#> 5
#> 3
#> 1
#> 3
#> 3
#> 0
#> 4
#> 4

## decides with if and else
printf 'x=3\nif (x > 2) "big\n" else "small\n"\nif (x < 2) {\n1\n} else if (x == 3) {\n3\n}\nif (0) 1\n' | bc
#> big
#> 3

## repeats with while and for
printf 'while (i < 3) {\ni\ni += 1\n}\nfor (i = 1; i <= 3; i++) i^2\nfor (i=0;i<9;i++) {\nif (i==2) continue\nif (i==4) break\ni\n}\nfor (;;) if (n++ > 3) break\nn\n' | bc
#> 0
#> 1
#> 2
#> 1
#> 4
#> 9
#> 0
#> 1
#> 3
#> 5

## prints texts and values
printf 'print "a\\tb\\n", 5, " \\"q\\\\ ", 2^3, "\\n"\n"no newline"\n"two\nlines\n"\nprint 1; print 2\n' | bc
#> 0
#>| 12
#2> (standard_in) 1: syntax error
#2> (standard_in) 1: illegal character: \
#2> (standard_in) 1: illegal character: \
#2> (standard_in) 1: illegal character: \
#2> (standard_in) 5: illegal character: "

## knows functions
printf 'define f(n) {\nif (n <= 1) return (1)\nreturn (n * f(n-1))\n}\nf(5)\nf(30)\ndefine g(a, b) { return a * b }\ng(3, 4) + g(1, 2)\n' | bc
#> 120
#> 265252859812191058636308480000000
#> 14

## keeps variables of a function to itself
printf 'define f(x) {\nauto i, t\nfor (i = 1; i <= x; i++) t += i\nx = 0\nreturn t\n}\ni=7; x=8\nf(4)\ni; x; t\n' | bc
#> 10
#> 7
#> 8
#> 0

## knows functions without a value
printf 'define void p(x) { print "<", x, ">\\n" }\np(5)\ndefine r() { }\nr()\ndefine q() { return }\nq()\n' | bc
#> <5>
#> 0
#> 0

## keeps arrays, and passes them by value or by reference
printf 'a[0]=1; a[1]=2; a[a[1]]=5; a[2]\na[1.7]; b[3]\na[0]++; a[0]; a[1]*=4; a[1]\ndefine f(x[]) { x[0]=9; return x[0] }\nf(a[]); a[0]\ndefine g(*x[]) { x[0]=9 }\ng(a[]); a[0]\n' | bc
#> 5
#> 2
#> 0
#> 1
#> 2
#> 8
#> 9
#> 2
#> 0
#> 9

## knows the math library
echo 'e(1); l(2); s(1); c(1); a(1); j(0,1); 4*a(1); scale' | bc -l
printf 'e(0);e(-1);e(10);l(1);l(10);l(.5);s(0);s(10);c(0);a(0);a(2);a(-1)\nscale=40\ne(1);4*a(1)\nl(0)\n' | bc -l
#> 2.71828182845904523536
#> .69314718055994530941
#> .84147098480789650665
#> .54030230586813971740
#> .78539816339744830961
#> .76519768655796655144
#> 3.14159265358979323844
#> 20
#> 1.00000000000000000000
#> .36787944117144232159
#> 22026.46579480671651695790
#> 0
#> 2.30258509299404568401
#> -.69314718055994530941
#> 0
#> -.54402111088936981340
#> 1.00000000000000000000
#> 0
#> 1.10714871779409050301
#> -.78539816339744830961
#> 2.7182818284590452353602874713526624977572
#> 3.1415926535897932384626433832795028841968
#> -9999999999999999999999999999999999999999.00000000000000000000000000\
#> 00000000000000

## lets the math library be changed
printf 'define s(x) { return 5 }\ns(1)\ndefine pi() { return 4*a(1) }\npi()\n' | bc -l
#> 5
#> 3.14159265358979323844

## takes comments and continued lines
printf '/* several\nlines */ 1 # one\n2 \\\n+ 3\n12\\\n34\n' | bc
#> 1
#> 5
#> 1234

## says where it does not understand
printf '1 +\n2\n1 2\n3\n(1\nif (1) 2\nelse 3\n}\n' | bc; echo $?
#> 2
#> 3
#> 2
#> 0
#2> (standard_in) 2: syntax error
#2> (standard_in) 3: syntax error
#2> (standard_in) 6: syntax error
#2> (standard_in) 7: syntax error

## names characters that it does not know
printf '@\n$x\n1 | 2\n_a=1\n"open\n' | bc; echo 'é' | bc
#2> (standard_in) 1: illegal character: @
#2> (standard_in) 2: illegal character: $
#2> (standard_in) 3: illegal character: |
#2> (standard_in) 3: syntax error
#2> (standard_in) 4: illegal character: _
#2> (standard_in) 5: illegal character: "
#2> (standard_in) 1: illegal character: \303
#2> (standard_in) 1: illegal character: \251

## says what goes wrong while it runs
printf '1/0\n2\n1;2/0;3\n4\n5%%0\nsqrt(-1)\nf(1)\na[-1]=1\n0^-1\n2^99999999999\n' | bc; echo $?
#> 2
#> 1
#> 4
#> 0
#2> Runtime error (func=(main), adr=3): Divide by zero
#2> Runtime error (func=(main), adr=7): Divide by zero
#2> Runtime error (func=(main), adr=5): Modulo by zero
#2> Runtime error (func=(main), adr=4): Square root of a negative number
#2> Runtime error (func=(main), adr=3): Function f not defined.
#2> Runtime error (func=(main), adr=5): Array a subscript out of bounds.
#2> Runtime error (func=(main), adr=4): divide by zero
#2> Runtime error (func=(main), adr=17): exponent too large in raise

## names the function in which something goes wrong
printf 'define f(x) {\nauto y\ny = x\nreturn (1/y)\n}\nf(0)\nf(1)\nf()\nf(0)+1\n' | bc
#> 1
#2> Runtime error (func=f, adr=9): Divide by zero
#2> Runtime error (func=(main), adr=3): Parameter number mismatch
#2> Runtime error (func=f, adr=9): Divide by zero

## counts the places in a line as bc does
printf 'a=5;a/0\na[1]=2;b=a[1]+3;b/0\nif(1)2 else 3;1/0\nfor(i=0;i<1;i++)i;1/0\nwhile(0)2;1/0\nprint "xy",3;1/0\na++;++a;1/0\n1.25+2*3;1/0\n!a&&a||a;1/0\nlength(12);sqrt(4);1/0\n' | bc
#> 2
#> 0
#> xy35
#> 7
#> 7.25
#> 1
#> 2
#> 2
#2> Runtime error (func=(main), adr=10): Divide by zero
#2> Runtime error (func=(main), adr=21): Divide by zero
#2> Runtime error (func=(main), adr=18): Divide by zero
#2> Runtime error (func=(main), adr=31): Divide by zero
#2> Runtime error (func=(main), adr=14): Divide by zero
#2> Runtime error (func=(main), adr=11): Divide by zero
#2> Runtime error (func=(main), adr=13): Divide by zero
#2> Runtime error (func=(main), adr=18): Divide by zero
#2> Runtime error (func=(main), adr=33): Divide by zero
#2> Runtime error (func=(main), adr=16): Divide by zero

## corrects what scale and the bases cannot be
printf 'scale=-1\nscale\nscale=3.7\nscale\nibase=1\nibase=A\nobase=1\nobase\n' | bc
#> 0
#> 3
#> 10
#2> Runtime warning (func=(main), adr=4): negative scale, set to 0
#2> Runtime warning (func=(main), adr=3): ibase too small, set to 2
#2> Runtime warning (func=(main), adr=3): obase too small, set to 2

## refuses return and break where they mean nothing
printf 'return 1\nbreak\ncontinue\ndefine f(x,x){}\nauto x\n' | bc
#2> (standard_in) 2: Return outside of a function.
#2> (standard_in) 2: Break outside a for/while
#2> (standard_in) 3: Continue outside a for
#2> (standard_in) 4: duplicate parameter names
#2> (standard_in) 5: syntax error

## ends with quit when it is read, with halt when it runs
printf '1\nquit\n2\n' | bc; printf 'if (0) quit\n3\n' | bc; printf 'if (0) halt\n4\nhalt\n5\n' | bc
#> 1
#> 4

## runs files before standard input
printf 'define f(x) { return x*x }\n1+1\n' > lib.bc; echo 'f(3)' | bc lib.bc; echo 1 | bc nosuch; echo $?
#> 2
#> 9
#> 1
#2> File nosuch is unavailable.

## tells its limits
echo limits | bc; bc --version | head -n 1; echo warranty | bc | head -n 3
#> BC_BASE_MAX     = 2147483647
#> BC_DIM_MAX      = 16777215
#> BC_SCALE_MAX    = 2147483647
#> BC_STRING_MAX   = 2147483647
#> MAX Exponent    = 9223372036854775807
#> Number of vars  = 32767
#> bc 1.07.1
#>
#> bc 1.07.1
#> Copyright 1991-1994, 1997, 1998, 2000, 2004, 2006, 2008, 2012-2017 Free Software Foundation, Inc.

## helps
bc --help; bc -h | head -n 1
#> usage: bc [options] [file ...]
#>   -h  --help         print this usage and exit
#>   -i  --interactive  force interactive mode
#>   -l  --mathlib      use the predefined math routines
#>   -q  --quiet        don't print initial banner
#>   -s  --standard     non-standard bc constructs are errors
#>   -w  --warn         warn about non-standard bc constructs
#>   -v  --version      print version information and exit
#> usage: bc [options] [file ...]

## takes options
echo scale | bc -l; echo scale | bc --mathlib; echo scale | bc -lq; echo scale | BC_ENV_ARGS=-l bc; echo 1 | bc -q
#> 20
#> 20
#> 20
#> 20
#> 1

## computes what a learner asks
echo 'scale=2; 19.99 * 1.19 / 1' | bc; echo '5 * 1024 ^ 3' | bc; x=3 y=4; echo "scale=3; sqrt($x^2 + $y^2)" | bc; echo '10 > 9.5' | bc; bc <<< '3.14 * 2^2'; seq -s+ 10 | bc
#> 23.78
#> 5368709120
#> 5.000
#> 1
#> 12.56
#> 55

## the usage after an option that there is not
bc -x 2> /dev/null | head -1; echo 1 | bc --nope; echo $?
#> usage: bc [options] [file ...]
#> usage: bc [options] [file ...]
#>   -h  --help         print this usage and exit
#>   -i  --interactive  force interactive mode
#>   -l  --mathlib      use the predefined math routines
#>   -q  --quiet        don't print initial banner
#>   -s  --standard     non-standard bc constructs are errors
#>   -w  --warn         warn about non-standard bc constructs
#>   -v  --version      print version information and exit
#> 1
#2> bc: unrecognized option '--nope'
