# The real one is Debian 12's python3 (3.11.2): what later versions say otherwise.

## words of errors
cat > s.py <<'P'
import math, datetime, random, re, json
from abc import ABC, abstractmethod
class A(ABC):
    @abstractmethod
    def f(self): pass
    @abstractmethod
    def g(self): pass
def f(a): pass
def two(): a, b = 1, 2, 3
class E(ValueError): pass
def own(): raise E("expected a positive input")
def attr(): object().x = 1
def wit():
    with 5: pass
for w in (two, lambda: math.sqrt(-1), lambda: math.log(0), lambda: math.acos(2), lambda: {[]: 1}, lambda: {1}.add([]), lambda: print(1, sepp=2), lambda: f(b=1), lambda: sorted([1], keyy=2), lambda: max([]), lambda: min([], key=len), lambda: A(), lambda: datetime.date(2024, 13, 1), lambda: datetime.date(2024, 2, 30), lambda: datetime.time(25), lambda: random.randint(5, 1), lambda: 0 ** -1, lambda: "a" in 5, attr, wit, own, lambda: re.compile("("), lambda: json.loads("[1,]"), lambda: json.loads('{"a": 1 , }'), lambda: json.loads("{'a': 1}"), lambda: 1 + "a", lambda: int("x"), lambda: [][1], lambda: {}["k"], lambda: 1 // 0, lambda: E(1, 2).x):
    try: w()
    except Exception as e: print(type(e).__name__, e, "|", f"{e}", "|", str(e))
P
python3 s.py
#> ValueError too many values to unpack (expected 2) | too many values to unpack (expected 2) | too many values to unpack (expected 2)
#> ValueError math domain error | math domain error | math domain error
#> ValueError math domain error | math domain error | math domain error
#> ValueError math domain error | math domain error | math domain error
#> TypeError unhashable type: 'list' | unhashable type: 'list' | unhashable type: 'list'
#> TypeError unhashable type: 'list' | unhashable type: 'list' | unhashable type: 'list'
#> TypeError 'sepp' is an invalid keyword argument for print() | 'sepp' is an invalid keyword argument for print() | 'sepp' is an invalid keyword argument for print()
#> TypeError f() got an unexpected keyword argument 'b' | f() got an unexpected keyword argument 'b' | f() got an unexpected keyword argument 'b'
#> TypeError 'keyy' is an invalid keyword argument for sort() | 'keyy' is an invalid keyword argument for sort() | 'keyy' is an invalid keyword argument for sort()
#> ValueError max() arg is an empty sequence | max() arg is an empty sequence | max() arg is an empty sequence
#> ValueError min() arg is an empty sequence | min() arg is an empty sequence | min() arg is an empty sequence
#> TypeError Can't instantiate abstract class A with abstract methods f, g | Can't instantiate abstract class A with abstract methods f, g | Can't instantiate abstract class A with abstract methods f, g
#> ValueError month must be in 1..12 | month must be in 1..12 | month must be in 1..12
#> ValueError day is out of range for month | day is out of range for month | day is out of range for month
#> ValueError hour must be in 0..23 | hour must be in 0..23 | hour must be in 0..23
#> ValueError empty range for randrange() (5, 2, -3) | empty range for randrange() (5, 2, -3) | empty range for randrange() (5, 2, -3)
#> ZeroDivisionError 0.0 cannot be raised to a negative power | 0.0 cannot be raised to a negative power | 0.0 cannot be raised to a negative power
#> TypeError argument of type 'int' is not iterable | argument of type 'int' is not iterable | argument of type 'int' is not iterable
#> AttributeError 'object' object has no attribute 'x' | 'object' object has no attribute 'x' | 'object' object has no attribute 'x'
#> TypeError 'int' object does not support the context manager protocol | 'int' object does not support the context manager protocol | 'int' object does not support the context manager protocol
#> E expected a positive input | expected a positive input | expected a positive input
#> error missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern at position 0 | missing ), unterminated subpattern at position 0
#> JSONDecodeError Expecting value: line 1 column 4 (char 3) | Expecting value: line 1 column 4 (char 3) | Expecting value: line 1 column 4 (char 3)
#> JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 11 (char 10) | Expecting property name enclosed in double quotes: line 1 column 11 (char 10) | Expecting property name enclosed in double quotes: line 1 column 11 (char 10)
#> JSONDecodeError Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes: line 1 column 2 (char 1) | Expecting property name enclosed in double quotes: line 1 column 2 (char 1)
#> TypeError unsupported operand type(s) for +: 'int' and 'str' | unsupported operand type(s) for +: 'int' and 'str' | unsupported operand type(s) for +: 'int' and 'str'
#> ValueError invalid literal for int() with base 10: 'x' | invalid literal for int() with base 10: 'x' | invalid literal for int() with base 10: 'x'
#> IndexError list index out of range | list index out of range | list index out of range
#> KeyError 'k' | 'k' | 'k'
#> ZeroDivisionError integer division or modulo by zero | integer division or modulo by zero | integer division or modulo by zero
#> AttributeError 'E' object has no attribute 'x' | 'E' object has no attribute 'x' | 'E' object has no attribute 'x'

## warnings
cat > s.py <<'P'
import re, datetime
x = 5
print(x is 5)
print(re.match("\d", "5"))
def f():
    try: return 1
    finally: return 2
print(f(), datetime.datetime.utcfromtimestamp(0))
assert (x, "message")
P
python3 s.py; python3 -c 'async def f(): pass
f()'; printf 'import warnings\nwarnings.warn("careful")\ndef old(): warnings.warn("old", DeprecationWarning, stacklevel=2)\nold()\n' > w.py; python3 w.py; python3 -W ignore w.py; python3 -W error w.py
#> True
#> <re.Match object; span=(0, 1), match='5'>
#> 2 1970-01-01 00:00:00
#2> /home/learner/case/s.py:3: SyntaxWarning: "is" with a literal. Did you mean "=="?
#2>   print(x is 5)
#2> /home/learner/case/s.py:9: SyntaxWarning: assertion is always true, perhaps remove parentheses?
#2>   assert (x, "message")
#2> <string>:2: RuntimeWarning: coroutine 'f' was never awaited
#2> RuntimeWarning: Enable tracemalloc to get the object allocation traceback
#2> /home/learner/case/w.py:2: UserWarning: careful
#2>   warnings.warn("careful")
#2> /home/learner/case/w.py:4: DeprecationWarning: old
#2>   old()
#2> Traceback (most recent call last):
#2>   File "/home/learner/case/w.py", line 2, in <module>
#2>     warnings.warn("careful")
#2> UserWarning: careful
#? 1

## argparse help and errors
cat > s.py <<'P'
import argparse
p = argparse.ArgumentParser(description="Greets.", epilog="The end.")
p.add_argument("name", help="who")
p.add_argument("-n", "--times", type=int, default=1, metavar="N", help="how often (default: %(default)s)")
p.add_argument("--loud", action="store_true")
p.add_argument("--colour", choices=["red", "green"])
p.add_argument("--version", action="version", version="%(prog)s 1.0")
g = p.add_mutually_exclusive_group(); g.add_argument("-q", action="store_true"); g.add_argument("-v", action="count", default=0)
a = p.parse_args(); print(a)
P
python3 s.py -h; python3 s.py; echo $?; python3 s.py Ada -n x; python3 s.py Ada --colour blue; python3 s.py Ada -q -v; python3 s.py --version; python3 s.py Ada -vvv --lou; python3 s.py Ada --zzz
#> usage: s.py [-h] [-n N] [--loud] [--colour {red,green}] [--version] [-q | -v]
#>             name
#>
#> Greets.
#>
#> positional arguments:
#>   name                  who
#>
#> options:
#>   -h, --help            show this help message and exit
#>   -n N, --times N       how often (default: 1)
#>   --loud
#>   --colour {red,green}
#>   --version             show program's version number and exit
#>   -q
#>   -v
#>
#> The end.
#> 2
#> s.py 1.0
#> Namespace(name='Ada', times=1, loud=True, colour=None, q=False, v=3)
#2> usage: s.py [-h] [-n N] [--loud] [--colour {red,green}] [--version] [-q | -v]
#2>             name
#2> s.py: error: the following arguments are required: name
#2> usage: s.py [-h] [-n N] [--loud] [--colour {red,green}] [--version] [-q | -v]
#2>             name
#2> s.py: error: argument -n/--times: invalid int value: 'x'
#2> usage: s.py [-h] [-n N] [--loud] [--colour {red,green}] [--version] [-q | -v]
#2>             name
#2> s.py: error: argument --colour: invalid choice: 'blue' (choose from 'red', 'green')
#2> usage: s.py [-h] [-n N] [--loud] [--colour {red,green}] [--version] [-q | -v]
#2>             name
#2> s.py: error: argument -v: not allowed with argument -q
#2> usage: s.py [-h] [-n N] [--loud] [--colour {red,green}] [--version] [-q | -v]
#2>             name
#2> s.py: error: unrecognized arguments: --zzz
#? 2

## argparse subcommands
cat > todo.py <<'P'
import argparse
p = argparse.ArgumentParser(prog="todo"); s = p.add_subparsers(dest="cmd", required=True, help="what to do")
a = s.add_parser("add", help="add one"); a.add_argument("text", nargs="+")
l = s.add_parser("list", help="show all", aliases=["ls"])
print(p.parse_args())
P
python3 todo.py; python3 todo.py -h; python3 todo.py add; python3 todo.py add -h; python3 todo.py zap; python3 todo.py add a b; python3 todo.py ls
#> usage: todo [-h] {add,list,ls} ...
#>
#> positional arguments:
#>   {add,list,ls}  what to do
#>     add          add one
#>     list (ls)    show all
#>
#> options:
#>   -h, --help     show this help message and exit
#> usage: todo add [-h] text [text ...]
#>
#> positional arguments:
#>   text
#>
#> options:
#>   -h, --help  show this help message and exit
#> Namespace(cmd='add', text=['a', 'b'])
#> Namespace(cmd='ls')
#2> usage: todo [-h] {add,list,ls} ...
#2> todo: error: the following arguments are required: cmd
#2> usage: todo add [-h] text [text ...]
#2> todo add: error: the following arguments are required: text
#2> usage: todo [-h] {add,list,ls} ...
#2> todo: error: argument cmd: invalid choice: 'zap' (choose from 'add', 'list', 'ls')

## unittest discover with none
python3 -m unittest 2>&1 | sed 's/in [0-9.]*s/in TIMEs/'; echo $?
#>
#> ----------------------------------------------------------------------
#> Ran 0 tests in TIMEs
#>
#> OK
#> 0
