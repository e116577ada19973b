# The real one is Debian 12's python3 (3.11.2).

## syntax errors of beginners
printf 'def f():\n    x = 1\n      y = 2\n' > a.py; python3 a.py
printf 'print "hi"\n' > b.py; python3 b.py
printf 'for i in range(3)\n    print(i)\n' > c.py; python3 c.py
printf 's = "abc\n' > d.py; python3 d.py
printf 'if x = 3:\n  pass\n' > e.py; python3 e.py
#2>   File "/home/learner/case/a.py", line 3
#2>     y = 2
#2> IndentationError: unexpected indent
#2>   File "/home/learner/case/b.py", line 1
#2>     print "hi"
#2>     ^^^^^^^^^^
#2> SyntaxError: Missing parentheses in call to 'print'. Did you mean print(...)?
#2>   File "/home/learner/case/c.py", line 1
#2>     for i in range(3)
#2>                      ^
#2> SyntaxError: expected ':'
#2>   File "/home/learner/case/d.py", line 1
#2>     s = "abc
#2>         ^
#2> SyntaxError: unterminated string literal (detected at line 1)
#2>   File "/home/learner/case/e.py", line 1
#2>     if x = 3:
#2>        ^^^^^
#2> SyntaxError: invalid syntax. Maybe you meant '==' or ':=' instead of '='?
#? 1

## names and attributes that are almost there
python3 -c 'print(abc)'
python3 -c 'import math; math.sqroot(2)'
python3 -c 'from os import nosuch'
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> NameError: name 'abc' is not defined. Did you mean: 'abs'?
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> AttributeError: module 'math' has no attribute 'sqroot'. Did you mean: 'sqrt'?
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> ImportError: cannot import name 'nosuch' from 'os' (/usr/lib/python3.11/os.py)
#? 1

## arithmetic by zero
python3 -c 'print(1 // 0)'
python3 -c 'print(1 % 0)'
python3 -c 'print(1 / 0)'
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> ZeroDivisionError: integer division or modulo by zero
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> ZeroDivisionError: integer modulo by zero
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> ZeroDivisionError: division by zero
#? 1

## an error in a module of one's own
echo 'import helper' > m.py; echo '1/0' > helper.py; python3 -B m.py
python3 -c 'import traceback
try:
    1/0
except Exception:
    traceback.print_exc()'
#2> Traceback (most recent call last):
#2>   File "/home/learner/case/m.py", line 1, in <module>
#2>     import helper
#2>   File "/home/learner/case/helper.py", line 1, in <module>
#2>     1/0
#2>     ~^~
#2> ZeroDivisionError: division by zero
#2> Traceback (most recent call last):
#2>   File "<string>", line 3, in <module>
#2> ZeroDivisionError: division by zero

## warnings
python3 -c 'import warnings; warnings.warn("x")'
python3 -W error -c 'import warnings; warnings.warn("x")'
python3 -c 'print("\d")'
#> \d
#2> <string>:1: UserWarning: x
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> UserWarning: x

## a signal to itself
python3 -c 'import os; os.kill(os.getpid(), 15)'; echo $?
#> 143
#2> Terminated
