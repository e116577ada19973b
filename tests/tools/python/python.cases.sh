# The real one is Debian 12's python3 (3.11.2).

## prints what -c says
python3 -c 'print(1 + 1)'
#> 2

## words after the command are arguments
python3 -c 'import sys; print(sys.argv)' a 'b c'
#> ['-c', 'a', 'b c']

## runs a script with its arguments
printf 'import sys\nprint(sys.argv, __name__, __file__)\n' > show.py
python3 show.py x -c y
#> ['show.py', 'x', '-c', 'y'] __main__ /home/learner/case/show.py

## reads a program from standard input
echo 'print("from a pipe", __name__)' | python3
echo 'import sys; print(sys.argv)' | python3 - a b
#> from a pipe __main__
#> ['-', 'a', 'b']

## reads what the shell wrote, and writes what the shell reads
printf 'one\ntwo\n' > list.txt
python3 -c '
lines = open("list.txt").read().split()
with open("out.txt", "w") as file:
    for line in reversed(lines):
        print(line, file=file)
'
cat out.txt
#> two
#> one

## input reads lines of standard input
printf 'Ada\n36\n' | python3 -c '
name = input("name? ")
age = int(input("age? "))
print(f"\n{name} will be {age + 1}")
'
#>$ name? age?\x20
#> Ada will be 37

## input at the end of the file
python3 -c 'input("more? ")'
#>$| more?\x20
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> EOFError: EOF when reading a line
#? 1

## types of the course
python3 -c 'print(type(1), type(1.5), type("s"), type(True), type([1]), type((1,)), type({1}), type({"a":1}), type(None))'
#> <class 'int'> <class 'float'> <class 'str'> <class 'bool'> <class 'list'> <class 'tuple'> <class 'set'> <class 'dict'> <class 'NoneType'>

## an error ends with a traceback and status 1
python3 -c '1/0'
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> ZeroDivisionError: division by zero
#? 1

## a name that is not there
python3 -c 'print(undefined)'
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> NameError: name 'undefined' is not defined
#? 1

## a traceback names files, lines and functions
printf 'def f(x):\n    return x[0] + 1\n\nprint(f("a"))\n' > e.py
python3 e.py
#2> Traceback (most recent call last):
#2>   File "/home/learner/case/e.py", line 4, in <module>
#2>     print(f("a"))
#2>           ^^^^^^
#2>   File "/home/learner/case/e.py", line 2, in f
#2>     return x[0] + 1
#2>            ~~~~~^~~
#2> TypeError: can only concatenate str (not "int") to str
#? 1

## a parenthesis that is not closed
printf 'print("a"\n' > s.py
python3 s.py
#2>   File "/home/learner/case/s.py", line 1
#2>     print("a"
#2>          ^
#2> SyntaxError: '(' was never closed
#? 1

## a block that is missing
printf 'if True:\nprint(1)\n' > i.py
python3 i.py
#2>   File "/home/learner/case/i.py", line 2
#2>     print(1)
#2>     ^
#2> IndentationError: expected an indented block after 'if' statement on line 1
#? 1

## a module that is not there
python3 -c 'import numpyx'
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> ModuleNotFoundError: No module named 'numpyx'
#? 1

## an attribute that is not there
python3 -c 'x = "abc"; x.uper()'
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> AttributeError: 'str' object has no attribute 'uper'. Did you mean: 'upper'?
#? 1

## an error while handling another
printf 'try:\n    int("x")\nexcept ValueError as e:\n    raise RuntimeError("bad") from e\n' > c.py
python3 c.py
#2> Traceback (most recent call last):
#2>   File "/home/learner/case/c.py", line 2, in <module>
#2>     int("x")
#2> ValueError: invalid literal for int() with base 10: 'x'
#2>
#2> The above exception was the direct cause of the following exception:
#2>
#2> Traceback (most recent call last):
#2>   File "/home/learner/case/c.py", line 4, in <module>
#2>     raise RuntimeError("bad") from e
#2> RuntimeError: bad
#? 1

## an error during the handling of another
printf 'try:\n    {}["a"]\nexcept KeyError:\n    1/0\n' > c.py
python3 c.py
#2> Traceback (most recent call last):
#2>   File "/home/learner/case/c.py", line 2, in <module>
#2>     {}["a"]
#2>     ~~^^^^^
#2> KeyError: 'a'
#2>
#2> During handling of the above exception, another exception occurred:
#2>
#2> Traceback (most recent call last):
#2>   File "/home/learner/case/c.py", line 4, in <module>
#2>     1/0
#2>     ~^~
#2> ZeroDivisionError: division by zero
#? 1

## recursion without an end
printf 'def f(n):\n    return f(n + 1)\n\ntry:\n    f(0)\nexcept RecursionError as e:\n    print("too deep:", e)\n' > r.py
python3 r.py
#> too deep: maximum recursion depth exceeded

## exit statuses
python3 -c 'import sys; sys.exit(3)'; echo $?
python3 -c 'import sys; sys.exit()'; echo $?
python3 -c 'import sys; sys.exit("message")'; echo $?
python3 -c 'raise SystemExit(256 + 5)'; echo $?
python3 -c 'exit(4)'; echo $?
#> 3
#> 0
#> 1
#> 5
#> 4
#2> message

## a script that is not there
python3 nosuch.py
#2> python3: can't open file '/home/learner/case/nosuch.py': [Errno 2] No such file or directory
#? 2

## a script that may not be read
echo 'print(1)' > secret.py; chmod 000 secret.py; python3 secret.py
#2> python3: can't open file '/home/learner/case/secret.py': [Errno 13] Permission denied
#? 2

## a directory without a main module
mkdir d; python3 d
#2> /usr/bin/python3: can't find '__main__' module in '/home/learner/case/d'
#? 1

## a directory with a main module
mkdir d; echo 'import helper; print("main", helper.x)' > d/__main__.py; echo 'x = 5' > d/helper.py; python3 d
#> main 5

## an option that does not exist
python3 --foo; echo $?
python3 -Z; echo $?
python3 -c; echo $?
#> 2
#> 2
#> 2
#2> unknown option --foo
#2> usage: python3 [option] ... [-c cmd | -m mod | file | -] [arg] ...
#2> Try `python -h' for more information.
#2> Unknown option: -Z
#2> usage: python3 [option] ... [-c cmd | -m mod | file | -] [arg] ...
#2> Try `python -h' for more information.
#2> Argument expected for the -c option
#2> usage: python3 [option] ... [-c cmd | -m mod | file | -] [arg] ...
#2> Try `python -h' for more information.

## the version
python3 -V; python3 --version
#> Python 3.11.2
#> Python 3.11.2

## the help begins with the usage
python3 -h | head -n 3
#> usage: python3 [option] ... [-c cmd | -m mod | file | -] [arg] ...
#> Options (and corresponding environment variables):
#> -b     : issue warnings about str(bytes_instance), str(bytearray_instance)

## a module that does not exist
python3 -m nosuch; echo $?
python3 -m nosuch.part; echo $?
#> 1
#> 1
#2> /usr/bin/python3: No module named nosuch
#2> /usr/bin/python3: Error while finding module specification for 'nosuch.part' (ModuleNotFoundError: No module named 'nosuch')

## a module of the standard library
echo '{"b": [1, 2], "a": null}' | python3 -m json.tool
#> {
#>     "b": [
#>         1,
#>         2
#>     ],
#>     "a": null
#> }

## a package of one's own
mkdir pkg; echo 'print("init", __name__)' > pkg/__init__.py; echo 'print("main", __name__)' > pkg/__main__.py
python3 -m pkg
#> init pkg
#> main __main__

## a module of one's own leaves its cache
echo 'x = 1' > helper.py; echo 'import helper; print(helper.x)' > main.py; python3 -B main.py
#tree
#> 1
#/ -rw-r--r-- helper.py "x = 1\n"
#/ -rw-r--r-- main.py "import helper; print(helper.x)\n"

## errors of the system
python3 -c 'open("nosuch.txt")'
mkdir d; python3 -c 'open("d")'
python3 -c 'open("/etc/shadow")'
python3 -c '
try:
    open("nosuch")
except FileNotFoundError as e:
    print(e, "|", repr(e), "|", e.filename, e.strerror)
'
#> [Errno 2] No such file or directory: 'nosuch' | FileNotFoundError(2, 'No such file or directory') | nosuch No such file or directory
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> FileNotFoundError: [Errno 2] No such file or directory: 'nosuch.txt'
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> IsADirectoryError: [Errno 21] Is a directory: 'd'
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> PermissionError: [Errno 13] Permission denied: '/etc/shadow'

## files and directories
python3 -c '
import os, pathlib, shutil
os.makedirs("a/b/c")
pathlib.Path("a/b/file").write_text("text\n")
os.symlink("file", "a/b/link")
os.rename("a/b/c", "a/c")
os.chmod("a/b/file", 0o600)
shutil.copy("a/b/file", "a/copy")
os.remove("a/b/link")
with open("a/copy", "a") as f: f.write("more\n")
print(sorted(os.listdir("a")), os.path.isdir("a/c"), os.stat("a/b/file").st_size)
'
#tree
#> ['b', 'c', 'copy'] True 5
#/ drwxr-xr-x a
#/ drwxr-xr-x a/b
#/ -rw------- a/b/file "text\n"
#/ drwxr-xr-x a/c
#/ -rw------- a/copy "text\nmore\n"

## removing what is not empty
mkdir -p d/e; python3 -c 'import os; os.rmdir("d")'
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> OSError: [Errno 39] Directory not empty: 'd'
#? 1

## the place and the environment
export GREETING=hi
python3 -c 'import os; print(os.getcwd(), os.environ["GREETING"], os.environ.get("HOME"))'
#> /home/learner/case hi /home/learner

## standard error and standard output
python3 -c 'import sys; print("out"); print("err", file=sys.stderr)' 2>err.txt; cat err.txt
#> out
#> err

## output into a pipe that closes
python3 -c '
for i in range(3):
    print(i)
' | head -n 1
#> 0

## #! lines run scripts
printf '#!/usr/bin/python3\nimport sys\nprint("ran", sys.argv[1:])\n' > tool; chmod +x tool; ./tool a b
printf '#!/usr/bin/env python3\nprint("env")\n' > tool2; chmod +x tool2; ./tool2
#> ran ['a', 'b']
#> env

## identity of the interpreter
python3 -c 'import sys, platform; print(sys.executable, sys.prefix, sys.version_info[:3], platform.python_version(), sys.platform, sys.version_info >= (3, 8))'
#> /usr/bin/python3 /usr (3, 11, 2) 3.11.2 linux True

## sets and hashes of text have an order
python3 -c 'print(sorted({"b", "a"}), {1: "x", 2: "y"}, f"{3.14159:.2f}", 2 ** 100)'
#> ['a', 'b'] {1: 'x', 2: 'y'} 3.14 1267650600228229401496703205376

## classes and comprehensions
python3 -c '
class Pet:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return f"Pet({self.name!r})"

pets = [Pet(n) for n in ("Rex", "Tom")]
print(pets, {p.name: len(p.name) for p in pets})
'
#> [Pet('Rex'), Pet('Tom')] {'Rex': 3, 'Tom': 3}

## a loop with while, break and else
python3 -c '
n = 7
for d in range(2, n):
    if n % d == 0:
        print("not prime")
        break
else:
    print("prime")
'
#> prime

## an assertion that fails, and -O
python3 -c 'assert 1 == 2, "no"'
python3 -O -c 'assert 1 == 2; print("skipped")'
#> skipped
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> AssertionError: no

## the interpreter from a pipe, interactively
printf 'print(1)\n1/0\nx = 3\nx\n"s"\n[1,2]\ndef f():\n    return 1\n\nf()\n' | python3 -i -q
#> 1
#> 3
#> 's'
#> [1, 2]
#> 1
#2> >>> >>> Traceback (most recent call last):
#2>   File "<stdin>", line 1, in <module>
#2> ZeroDivisionError: division by zero
#2>$ >>> >>> >>> >>> >>> ... ... >>> >>>\x20

## a module that changes within a second is read anew, though its size and time are the same
echo 'X = 20' > m.py; python3 -c 'import m; print(m.X)'
echo 'X = 19' > m.py; python3 -c 'import m; print(m.X)'; ls __pycache__
#> 20
#> 19
#> m.cpython-311.pyc

## unittest draws its tracebacks as the version does
printf 'import unittest\nclass T(unittest.TestCase):\n    def test_x(self):\n        self.assertEqual(2, 3)\n' > test_m.py
python3 -m unittest 2>&1 | sed 's/in [0-9.]*s/in a moment/; s|File ".*/|File "|'
#> F
#> ======================================================================
#> FAIL: test_x (test_m.T.test_x)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "test_m.py", line 4, in test_x
#>     self.assertEqual(2, 3)
#> AssertionError: 2 != 3
#> 
#> ----------------------------------------------------------------------
#> Ran 1 test in a moment
#> 
#> FAILED (failures=1)
