# The real one is Debian 12's python3 (3.11.2).

## sys.flags follow options and the environment
python3 -c 'import sys; print(sys.flags)'
python3 -E -s -S -I -c 'import sys; print(sys.flags)'
PYTHONOPTIMIZE=2 PYTHONUTF8=1 PYTHONDEVMODE=1 python3 -X a=b -X c -b -c 'import sys; print(sys.flags, sys.warnoptions, sys._xoptions, __debug__)'
#> sys.flags(debug=0, inspect=0, interactive=0, optimize=0, dont_write_bytecode=0, no_user_site=0, no_site=0, ignore_environment=0, verbose=0, bytes_warning=0, quiet=0, hash_randomization=1, isolated=0, dev_mode=False, utf8_mode=0, warn_default_encoding=0, safe_path=False, int_max_str_digits=-1)
#> sys.flags(debug=0, inspect=0, interactive=0, optimize=0, dont_write_bytecode=0, no_user_site=1, no_site=1, ignore_environment=1, verbose=0, bytes_warning=0, quiet=0, hash_randomization=1, isolated=1, dev_mode=False, utf8_mode=0, warn_default_encoding=0, safe_path=True, int_max_str_digits=-1)
#> sys.flags(debug=0, inspect=0, interactive=0, optimize=2, dont_write_bytecode=0, no_user_site=0, no_site=0, ignore_environment=0, verbose=0, bytes_warning=1, quiet=0, hash_randomization=1, isolated=0, dev_mode=True, utf8_mode=1, warn_default_encoding=0, safe_path=False, int_max_str_digits=-1) ['default', 'default::BytesWarning'] {'a': 'b', 'c': True} False

## what no Python can begin with
PYTHONHASHSEED=x python3 -c 1
PYTHONUTF8=x python3 -c 1
python3 -X utf8=x -c 1
python3 -X int_max_str_digits=x -c 1
PYTHONHASHSEED=x python3 -E -c 'print(1)'
#> 1
#2> Fatal Python error: config_init_hash_seed: PYTHONHASHSEED must be "random" or an integer in range [0; 4294967295]
#2> Python runtime state: preinitialized
#2>
#2> Fatal Python error: preconfig_init_utf8_mode: invalid PYTHONUTF8 environment variable value
#2> Python runtime state: preinitializing
#2>
#2> Fatal Python error: preconfig_init_utf8_mode: invalid -X utf8 option value
#2> Python runtime state: preinitializing
#2>
#2> Fatal Python error: config_init_int_max_str_digits: -X int_max_str_digits: invalid limit; must be >= 640 or 0 for unlimited.
#2> Python runtime state: preinitialized
#2>

## PYTHONIOENCODING
PYTHONIOENCODING=ascii python3 -c 'print("é")'
PYTHONIOENCODING=ascii:replace python3 -c 'import sys; print("é"); print(sys.stdin.encoding, sys.stdin.errors, sys.stderr.errors)'
#> ?
#> ascii replace backslashreplace
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> UnicodeEncodeError: 'ascii' codec can't encode character '\xe9' in position 0: ordinal not in range(128)

## the prompt runs PYTHONSTARTUP first
echo 'print("start"); x = 3' > s.py; PYTHONSTARTUP=s.py python3 -q -i <<< 'x'
PYTHONSTARTUP=nosuch.py python3 -q -i <<< '1'
echo '1/0' > s.py; PYTHONSTARTUP=s.py python3 -q -i <<< '2'
#> start
#> 3
#> 1
#> 2
#2>$ >>> >>>\x20
#2> Could not open PYTHONSTARTUP
#2> FileNotFoundError: [Errno 2] No such file or directory: 'nosuch.py'
#2>$ >>> >>>\x20
#2> Traceback (most recent call last):
#2>   File "s.py", line 1, in <module>
#2>     1/0
#2>     ~^~
#2> ZeroDivisionError: division by zero
#2>$ >>> >>>\x20

## -i: the prompt follows even an exit
echo 'import sys; x = 5; sys.exit(4)' > a.py; python3 -q -i a.py <<< 'x'; echo $?
#> 5
#> 0
#2> Traceback (most recent call last):
#2>   File "/home/learner/case/a.py", line 1, in <module>
#2>     import sys; x = 5; sys.exit(4)
#2>                        ^^^^^^^^^^^
#2> SystemExit: 4
#2>$ >>> >>>\x20

## errors at the end of a line of the prompt
python3 -q -i <<< $'x = \n1 +\nprint(1'
#2> >>>   File "<stdin>", line 1
#2>$     x =\x20
#2>         ^
#2> SyntaxError: invalid syntax
#2> >>>   File "<stdin>", line 1
#2>     1 +
#2>        ^
#2> SyntaxError: invalid syntax
#2>$ >>> ...\x20
#2>   File "<stdin>", line 1
#2>     print(1
#2>          ^
#2> SyntaxError: '(' was never closed
#2>$ >>>\x20

## the prompt reads ahead of input()
python3 -q -i <<< $'x = input("n? ")\nAda\nx'
#>$| n?\x20
#2> >>> Traceback (most recent call last):
#2>   File "<stdin>", line 1, in <module>
#2> EOFError: EOF when reading a line
#2> >>> Traceback (most recent call last):
#2>   File "<stdin>", line 1, in <module>
#2> NameError: name 'Ada' is not defined
#2> >>> Traceback (most recent call last):
#2>   File "<stdin>", line 1, in <module>
#2> NameError: name 'x' is not defined
#2>$ >>>\x20

## readline
python3 -q -i <<< $'import readline
readline.get_history_length()
readline.parse_and_bind("tab: complete")
readline.add_history("a"); readline.add_history("b")
readline.get_history_item(1), readline.get_current_history_length()
readline.remove_history_item(4)
readline.replace_history_item(0, "c")
readline.write_history_file("h")
readline.clear_history(); readline.read_history_file("h"); readline.get_current_history_length()
readline.read_history_file("nosuch")'
cat h
#> -1
#> ('a', 2)
#> 2
#> c
#> b
#2> >>> >>> >>> >>> >>> >>> Traceback (most recent call last):
#2>   File "<stdin>", line 1, in <module>
#2> ValueError: No history item at position 4
#2> >>> >>> >>> >>> Traceback (most recent call last):
#2>   File "<stdin>", line 1, in <module>
#2> FileNotFoundError: [Errno 2] No such file or directory
#2>$ >>>\x20

## usage lines keep a group together
cat > a.py <<'P'
import argparse
p = argparse.ArgumentParser(prog="tool")
g = p.add_mutually_exclusive_group()
g.add_argument("--verbose", action="store_true")
g.add_argument("--quiet-output-please", action="store_true")
g.add_argument("--level", type=int, metavar="NUMBER")
p.add_argument("--configuration", metavar="FILE")
p.add_argument("file", nargs="+")
p.parse_args()
P
python3 a.py
#2> usage: tool [-h] [--verbose | --quiet-output-please | --level NUMBER]
#2>             [--configuration FILE]
#2>             file [file ...]
#2> tool: error: the following arguments are required: file
#? 2

## unittest compares texts of several lines; doctest counts its failures
cat > test_a.py <<'P'
import unittest
class T(unittest.TestCase):
    def test_a(self): self.assertEqual("ab\ncd", "ab\nce")
    def test_b(self): self.assertEqual("ab", "ac")
P
python3 -m unittest 2>&1 | sed 's/in [0-9.]*s/in Ns/'
printf '"""\n>>> 1\n2\n"""\n' > m.py; python3 -m doctest m.py
#> FF
#> ======================================================================
#> FAIL: test_a (test_a.T.test_a)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "/home/learner/case/test_a.py", line 3, in test_a
#>     def test_a(self): self.assertEqual("ab\ncd", "ab\nce")
#>                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> AssertionError: 'ab\ncd' != 'ab\nce'
#>   ab
#> - cd+ ce
#>
#> ======================================================================
#> FAIL: test_b (test_a.T.test_b)
#> ----------------------------------------------------------------------
#> Traceback (most recent call last):
#>   File "/home/learner/case/test_a.py", line 4, in test_b
#>     def test_b(self): self.assertEqual("ab", "ac")
#>                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^
#> AssertionError: 'ab' != 'ac'
#> - ab
#> + ac
#>
#>
#> ----------------------------------------------------------------------
#> Ran 2 tests in Ns
#>
#> FAILED (failures=2)
#> **********************************************************************
#> File "/home/learner/case/m.py", line 2, in m
#> Failed example:
#>     1
#> Expected:
#>     2
#> Got:
#>     1
#> **********************************************************************
#> 1 items had failures:
#>    1 of   1 in m
#> ***Test Failed*** 1 failures.
#? 1

## copyright and credits
python3 -q -i <<< $'copyright\ncredits' 
#> Copyright (c) 2001-2023 Python Software Foundation.
#> All Rights Reserved.
#>
#> Copyright (c) 2000 BeOpen.com.
#> All Rights Reserved.
#>
#> Copyright (c) 1995-2001 Corporation for National Research Initiatives.
#> All Rights Reserved.
#>
#> Copyright (c) 1991-1995 Stichting Mathematisch Centrum, Amsterdam.
#> All Rights Reserved.
#>     Thanks to CWI, CNRI, BeOpen.com, Zope Corporation and a cast of thousands
#>     for supporting Python development.  See www.python.org for more information.
#2>$ >>> >>> >>>\x20

## modules of other packages
python3 -c '
try:
    import turtle
except ImportError as error:
    print(error)'
python3 -c 'import tkinter'
#> No module named 'tkinter'
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> ModuleNotFoundError: No module named 'tkinter'
#? 1

## a module that is not here
python3 -c 'import curses'
#differs screens of curses want a terminal library in C
#2> Traceback (most recent call last):
#2>   File "<string>", line 1, in <module>
#2> ModuleNotFoundError: rockpool: not simulated here: the module curses
#? 1
