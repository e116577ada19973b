# Arithmetic, comparisons and matches of GNU expr.

## adds, subtracts, multiplies, divides
expr 1 + 2; expr 7 - 10; expr 6 '*' 7; expr 17 / 5; expr 17 % 5; expr -17 / 5; expr -17 % 5
#> 3
#> -3
#> 42
#> 3
#> 2
#> -3
#> -2

## follows precedence and parentheses
expr 1 + 2 '*' 3; expr '(' 1 + 2 ')' '*' 3; expr 10 - 3 - 2; expr 2 '*' 3 % 4
#> 7
#> 9
#> 5
#> 2

## knows numbers of any size
expr 123456789012345678901234567890 '*' 98765432109876543210; expr 9223372036854775807 + 1; expr -9223372036854775808 - 1
#> 12193263113702179522496570642237463801111263526900
#> 9223372036854775808
#> -9223372036854775809

## says with its status whether the value is nothing
expr 1 - 1; echo $?; expr 5; echo $?; expr ''; echo $?; expr 00; echo $?; expr -0; echo $?; expr - ; echo $?; expr abc; echo $?
#> 0
#> 1
#> 5
#> 0
#>
#> 1
#> 00
#> 1
#> -0
#> 1
#> -
#> 0
#> abc
#> 0

## compares numbers as numbers
expr 10 '<' 9; expr 10 '>' 9; expr 007 = 7; expr 5 '<=' 5; expr 5 '>=' 6; expr 5 != 5; expr -1 '<' 0; expr 1 == 1
#> 0
#> 1
#> 1
#> 1
#> 0
#> 0
#> 1
#> 1

## compares texts by their characters
expr abc '<' abd; expr 10a '<' 9a; expr B '<' a; expr abc = abc; expr ab != abc; expr é '>' z; expr 1 = 1.0
#> 1
#> 1
#> 1
#> 1
#> 1
#> 1
#> 0
#? 1

## combines with | and &
expr 0 '|' 7; expr a '|' b; expr '' '|' ''; expr 0 '&' 1; expr a '&' b; expr 1 '&' 0 '|' 3; expr '' '|' 00
#> 7
#> a
#> 0
#> 0
#> a
#> 3
#> 0
#? 1

## does not evaluate what it does not need
expr 1 '|' 1 / 0; expr 0 '&' 1 / 0; expr 1 '|' a + 1; echo $?
#> 1
#> 0
#> 1
#> 0

## matches at the start
expr abcde : 'abc'; expr abcde : 'bcd'; echo $?; expr abcde : '.*'; expr '' : 'a*'; expr aab : 'a*'; expr élan : '..'
#> 3
#> 0
#> 1
#> 5
#> 0
#> 2
#> 2

## gives what a group matched
expr file.txt : '\(.*\)\.txt'; expr file.txt : '\([a-z]*\)\.\(.*\)'; expr abc : '\(x\)'; echo $?; expr abc : 'a\(x*\)'; echo $?; expr /usr/bin/env : '.*/\(.*\)'
#> file
#> file
#>
#> 1
#>
#> 1
#> env

## knows basic expressions
expr aaa : 'a\{2\}'; expr 'a+b' : 'a+b'; expr aab : 'a\+b'; expr 'x*' : 'x\*'; expr abab : '\(ab\)*'; expr abab : '\(ab\)\1'; expr 12ab : '[[:digit:]]*'; expr '^a' : '^^a'; expr 'a|b' : 'a\|b'
#> 2
#> 3
#> 3
#> 2
#> ab
#> ab
#> 2
#> 2
#> 1

## is anchored with every alternative
expr foobar : 'bar\|foo'; expr foo : 'x*foo$'; expr foobar : 'foo$'; echo $?
#> 3
#> 3
#> 0
#> 1

## matches numbers that were computed
expr 1234 : '[0-9]*'; expr 12 + 3 : '[0-9]*'; expr '(' 10 + 5 ')' : '1\(.\)'
#> 4
#> 13
#> 5

## knows match, substr, index and length
expr match abcdef 'abc'; expr substr abcdef 2 3; expr index abcdef dc; expr length abcdef; expr length ''; expr length 'é€'; expr match abc 'a\(.\)c'
#> 3
#> bcd
#> 3
#> 6
#> 0
#> 2
#> b

## takes parts that are not all there
expr substr abc 0 2; echo $?; expr substr abc 2 100; expr substr abc -1 3; expr substr abc x 1; expr substr abc 3 0; echo $?; expr index abc x; echo $?; expr index 'a/b' /; expr substr héllo 2 1
#>
#> 1
#> bc
#>
#>
#>
#> 1
#> 0
#> 1
#> 2
#> é

## takes keywords as words behind +
expr + length; expr + index : 'i.*'; expr length + match; expr + + + 1; echo $?
#> length
#> 5
#> 5
#> 2
#2> expr: non-integer argument

## takes keywords as operands of their own
expr length length; expr index index d; expr length = length; echo $?
#> 2
#2> expr: syntax error: missing argument after ‘length’
#2> expr: syntax error: missing argument after ‘d’
#2> expr: syntax error: unexpected argument ‘length’

## wants integers
expr a + 1; echo $?; expr 1.5 + 1; echo $?; expr 1 + ''; echo $?; expr ' 1' + 1; echo $?; expr +1 + 1; echo $?
#> 2
#> 2
#> 2
#> 2
#> 2
#2> expr: non-integer argument
#2> expr: non-integer argument
#2> expr: non-integer argument
#2> expr: non-integer argument
#2> expr: non-integer argument

## does not divide by zero
expr 1 / 0; echo $?; expr 1 % 0; echo $?
#> 2
#> 2
#2> expr: division by zero
#2> expr: division by zero

## says what is missing or too much
expr; echo $?; expr 1 +; echo $?; expr 1 2; echo $?; expr '(' 1; echo $?; expr '(' 1 2; echo $?; expr ')'; echo $?; expr 1 + '*' 2; echo $?; expr a b c; expr length; echo $?; expr + ; echo $?; expr '(' ')'; echo $?
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#> 2
#2> expr: missing operand
#2> Try 'expr --help' for more information.
#2> expr: syntax error: missing argument after ‘+’
#2> expr: syntax error: unexpected argument ‘2’
#2> expr: syntax error: expecting ')' after ‘1’
#2> expr: syntax error: expecting ')' instead of ‘2’
#2> expr: syntax error: unexpected ')'
#2> expr: non-integer argument
#2> expr: syntax error: unexpected argument ‘b’
#2> expr: syntax error: missing argument after ‘length’
#2> expr: syntax error: missing argument after ‘+’
#2> expr: syntax error: unexpected ')'

## says what is wrong with an expression
expr a : '\('; echo $?; expr a : '['; echo $?; expr a : '\{1'; echo $?; expr a : 'a\{2,1\}'; echo $?; expr a : '\(a\)\2'; echo $?; expr a : '*'; echo $?; expr '*a' : '*a'
#> 2
#> 2
#> 0
#> 1
#> 2
#> 2
#> 0
#> 1
#> 2
#2> expr: Unmatched ( or \(
#2> expr: Invalid regular expression
#2> expr: Invalid content of \{\}
#2> expr: Invalid back reference

## knows no options but two that stand alone
expr --help --version; echo $?; expr -- 1 + 1; expr --foo; expr -5 + 3; expr --version | head -n 1; expr -- ; echo $?; expr -- --help
#> 2
#> 2
#> --foo
#> -2
#> expr (GNU coreutils) 9.1
#> 2
#> --help
#2> expr: syntax error: unexpected argument ‘--version’
#2> expr: missing operand
#2> Try 'expr --help' for more information.

## helps
expr --help
#> Usage: expr EXPRESSION
#>   or:  expr OPTION
#>
#>       --help        display this help and exit
#>       --version     output version information and exit
#>
#> Print the value of EXPRESSION to standard output.  A blank line below
#> separates increasing precedence groups.  EXPRESSION may be:
#>
#>   ARG1 | ARG2       ARG1 if it is neither null nor 0, otherwise ARG2
#>
#>   ARG1 & ARG2       ARG1 if neither argument is null or 0, otherwise 0
#>
#>   ARG1 < ARG2       ARG1 is less than ARG2
#>   ARG1 <= ARG2      ARG1 is less than or equal to ARG2
#>   ARG1 = ARG2       ARG1 is equal to ARG2
#>   ARG1 != ARG2      ARG1 is unequal to ARG2
#>   ARG1 >= ARG2      ARG1 is greater than or equal to ARG2
#>   ARG1 > ARG2       ARG1 is greater than ARG2
#>
#>   ARG1 + ARG2       arithmetic sum of ARG1 and ARG2
#>   ARG1 - ARG2       arithmetic difference of ARG1 and ARG2
#>
#>   ARG1 * ARG2       arithmetic product of ARG1 and ARG2
#>   ARG1 / ARG2       arithmetic quotient of ARG1 divided by ARG2
#>   ARG1 % ARG2       arithmetic remainder of ARG1 divided by ARG2
#>
#>   STRING : REGEXP   anchored pattern match of REGEXP in STRING
#>
#>   match STRING REGEXP        same as STRING : REGEXP
#>   substr STRING POS LENGTH   substring of STRING, POS counted from 1
#>   index STRING CHARS         index in STRING where any CHARS is found, or 0
#>   length STRING              length of STRING
#>   + TOKEN                    interpret TOKEN as a string, even if it is a
#>                                keyword like 'match' or an operator like '/'
#>
#>   ( EXPRESSION )             value of EXPRESSION
#>
#> Beware that many operators need to be escaped or quoted for shells.
#> Comparisons are arithmetic if both ARGs are numbers, else lexicographical.
#> Pattern matches return the string matched between \( and \) or null; if
#> \( and \) are not used, they return the number of characters matched or 0.
#>
#> Exit status is 0 if EXPRESSION is neither null nor 0, 1 if EXPRESSION is null
#> or 0, 2 if EXPRESSION is syntactically invalid, and 3 if an error occurred.
#>
#> GNU coreutils online help: <https://www.gnu.org/software/coreutils/>
#> Report any translation bugs to <https://translationproject.org/team/>
#> Full documentation <https://www.gnu.org/software/coreutils/expr>
#> or available locally via: info '(coreutils) expr invocation'

## counts in a loop
i=0; while [ "$i" -lt 3 ]; do i=$(expr $i + 1); echo $i; done
#> 1
#> 2
#> 3

## does not see patterns in comparisons
expr abc = 'a.c'; expr 'a b' = 'a b'; expr "$HOME" : '/' ; expr "" = ""
#> 0
#> 1
#> 1
#> 1
