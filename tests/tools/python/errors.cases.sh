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

## errors of system calls have Linux' numbers
cat > numbers.py <<'P'
import errno, os
try:
    open("nope")
except OSError as error:
    print(error.errno, error.errno == errno.ENOENT, errno.errorcode[error.errno], error.args, repr(error))
attempts = [
    lambda: os.mkdir("numbers.py"), lambda: os.listdir("numbers.py"), lambda: open("/etc/shadow"), lambda: os.rmdir("/tmp"),
    lambda: os.kill(99999, 0), lambda: open("."), lambda: os.readlink("numbers.py"), lambda: os.close(77), lambda: os.rmdir("/"),
    lambda: os.rename("nope", "other"), lambda: os.symlink("x", "numbers.py"), lambda: os.get_terminal_size(0),
]
for attempt in attempts:
    try:
        attempt()
    except OSError as error:
        print(error.errno, error.args, type(error).__name__, error)
P
python3 numbers.py
#> 2 True ENOENT (2, 'No such file or directory') FileNotFoundError(2, 'No such file or directory')
#> 17 (17, 'File exists') FileExistsError [Errno 17] File exists: 'numbers.py'
#> 20 (20, 'Not a directory') NotADirectoryError [Errno 20] Not a directory: 'numbers.py'
#> 13 (13, 'Permission denied') PermissionError [Errno 13] Permission denied: '/etc/shadow'
#> 13 (13, 'Permission denied') PermissionError [Errno 13] Permission denied: '/tmp'
#> 3 (3, 'No such process') ProcessLookupError [Errno 3] No such process
#> 21 (21, 'Is a directory') IsADirectoryError [Errno 21] Is a directory: '.'
#> 22 (22, 'Invalid argument') OSError [Errno 22] Invalid argument: 'numbers.py'
#> 9 (9, 'Bad file descriptor') OSError [Errno 9] Bad file descriptor
#> 16 (16, 'Device or resource busy') OSError [Errno 16] Device or resource busy: '/'
#> 2 (2, 'No such file or directory') FileNotFoundError [Errno 2] No such file or directory: 'nope' -> 'other'
#> 17 (17, 'File exists') FileExistsError [Errno 17] File exists: 'x' -> 'numbers.py'
#> 25 (25, 'Inappropriate ioctl for device') OSError [Errno 25] Inappropriate ioctl for device

## errors that a program makes
cat > made.py <<'P'
import errno, os
for number in (errno.ENOENT, errno.EACCES, 2, 13, 17, 20, 1, 39, 44, 9999):
    print(number, os.strerror(number), repr(OSError(number, os.strerror(number), "file")))
print(OSError(), OSError("words"), OSError(1).args, OSError(1).errno, OSError(2, "a", "b", None, "c"))
print(repr(FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), "x")), repr(ConnectionError(13, "x")))
print(sorted(errno.errorcode.items()))

class Mine(OSError):
    def __init__(self, what):
        super().__init__(errno.EEXIST, what)

class Other(OSError):
    pass

print(repr(Mine("mine")), Mine("mine").errno, repr(Other(2, "other")), Other.__mro__)
try:
    OSError(1, word=2)
except TypeError as error:
    print(error)
P
python3 made.py
#> 2 No such file or directory FileNotFoundError(2, 'No such file or directory')
#> 13 Permission denied PermissionError(13, 'Permission denied')
#> 2 No such file or directory FileNotFoundError(2, 'No such file or directory')
#> 13 Permission denied PermissionError(13, 'Permission denied')
#> 17 File exists FileExistsError(17, 'File exists')
#> 20 Not a directory NotADirectoryError(20, 'Not a directory')
#> 1 Operation not permitted PermissionError(1, 'Operation not permitted')
#> 39 Directory not empty OSError(39, 'Directory not empty')
#> 44 Channel number out of range OSError(44, 'Channel number out of range')
#> 9999 Unknown error 9999 OSError(9999, 'Unknown error 9999')
#>  words (1,) None [Errno 2] a: 'b' -> 'c'
#> FileNotFoundError(2, 'No such file or directory') ConnectionError(13, 'x')
#> [(1, 'EPERM'), (2, 'ENOENT'), (3, 'ESRCH'), (4, 'EINTR'), (5, 'EIO'), (6, 'ENXIO'), (7, 'E2BIG'), (8, 'ENOEXEC'), (9, 'EBADF'), (10, 'ECHILD'), (11, 'EAGAIN'), (12, 'ENOMEM'), (13, 'EACCES'), (14, 'EFAULT'), (15, 'ENOTBLK'), (16, 'EBUSY'), (17, 'EEXIST'), (18, 'EXDEV'), (19, 'ENODEV'), (20, 'ENOTDIR'), (21, 'EISDIR'), (22, 'EINVAL'), (23, 'ENFILE'), (24, 'EMFILE'), (25, 'ENOTTY'), (26, 'ETXTBSY'), (27, 'EFBIG'), (28, 'ENOSPC'), (29, 'ESPIPE'), (30, 'EROFS'), (31, 'EMLINK'), (32, 'EPIPE'), (33, 'EDOM'), (34, 'ERANGE'), (35, 'EDEADLOCK'), (36, 'ENAMETOOLONG'), (37, 'ENOLCK'), (38, 'ENOSYS'), (39, 'ENOTEMPTY'), (40, 'ELOOP'), (42, 'ENOMSG'), (43, 'EIDRM'), (44, 'ECHRNG'), (45, 'EL2NSYNC'), (46, 'EL3HLT'), (47, 'EL3RST'), (48, 'ELNRNG'), (49, 'EUNATCH'), (50, 'ENOCSI'), (51, 'EL2HLT'), (52, 'EBADE'), (53, 'EBADR'), (54, 'EXFULL'), (55, 'ENOANO'), (56, 'EBADRQC'), (57, 'EBADSLT'), (59, 'EBFONT'), (60, 'ENOSTR'), (61, 'ENODATA'), (62, 'ETIME'), (63, 'ENOSR'), (64, 'ENONET'), (65, 'ENOPKG'), (66, 'EREMOTE'), (67, 'ENOLINK'), (68, 'EADV'), (69, 'ESRMNT'), (70, 'ECOMM'), (71, 'EPROTO'), (72, 'EMULTIHOP'), (73, 'EDOTDOT'), (74, 'EBADMSG'), (75, 'EOVERFLOW'), (76, 'ENOTUNIQ'), (77, 'EBADFD'), (78, 'EREMCHG'), (79, 'ELIBACC'), (80, 'ELIBBAD'), (81, 'ELIBSCN'), (82, 'ELIBMAX'), (83, 'ELIBEXEC'), (84, 'EILSEQ'), (85, 'ERESTART'), (86, 'ESTRPIPE'), (87, 'EUSERS'), (88, 'ENOTSOCK'), (89, 'EDESTADDRREQ'), (90, 'EMSGSIZE'), (91, 'EPROTOTYPE'), (92, 'ENOPROTOOPT'), (93, 'EPROTONOSUPPORT'), (94, 'ESOCKTNOSUPPORT'), (95, 'ENOTSUP'), (96, 'EPFNOSUPPORT'), (97, 'EAFNOSUPPORT'), (98, 'EADDRINUSE'), (99, 'EADDRNOTAVAIL'), (100, 'ENETDOWN'), (101, 'ENETUNREACH'), (102, 'ENETRESET'), (103, 'ECONNABORTED'), (104, 'ECONNRESET'), (105, 'ENOBUFS'), (106, 'EISCONN'), (107, 'ENOTCONN'), (108, 'ESHUTDOWN'), (109, 'ETOOMANYREFS'), (110, 'ETIMEDOUT'), (111, 'ECONNREFUSED'), (112, 'EHOSTDOWN'), (113, 'EHOSTUNREACH'), (114, 'EALREADY'), (115, 'EINPROGRESS'), (116, 'ESTALE'), (117, 'EUCLEAN'), (118, 'ENOTNAM'), (119, 'ENAVAIL'), (120, 'EISNAM'), (121, 'EREMOTEIO'), (122, 'EDQUOT'), (123, 'ENOMEDIUM'), (124, 'EMEDIUMTYPE'), (125, 'ECANCELED'), (126, 'ENOKEY'), (127, 'EKEYEXPIRED'), (128, 'EKEYREVOKED'), (129, 'EKEYREJECTED'), (130, 'EOWNERDEAD'), (131, 'ENOTRECOVERABLE'), (132, 'ERFKILL')]
#> Mine(17, 'mine') 17 Other(2, 'other') (<class '__main__.Other'>, <class 'OSError'>, <class 'Exception'>, <class 'BaseException'>, <class 'object'>)
#> OSError() takes no keyword arguments

## groups of exceptions
cat > groups.py <<'P'
def first():
    raise ValueError("one")

def collect():
    found = []
    for work in (first, lambda: 1 / 0):
        try:
            work()
        except Exception as error:
            found.append(error)
    raise ExceptionGroup("both failed", [*found, ExceptionGroup("inner", [KeyError("k")])])

try:
    collect()
except* ValueError as group:
    print(repr(group))
P
python3 groups.py
#> ExceptionGroup('both failed', [ValueError('one')])
#2>   + Exception Group Traceback (most recent call last):
#2>   |   File "/home/learner/case/groups.py", line 14, in <module>
#2>   |     collect()
#2>   |   File "/home/learner/case/groups.py", line 11, in collect
#2>   |     raise ExceptionGroup("both failed", [*found, ExceptionGroup("inner", [KeyError("k")])])
#2>   | ExceptionGroup: both failed (2 sub-exceptions)
#2>   +-+---------------- 1 ----------------
#2>     | Traceback (most recent call last):
#2>     |   File "/home/learner/case/groups.py", line 8, in collect
#2>     |     work()
#2>     |   File "/home/learner/case/groups.py", line 6, in <lambda>
#2>     |     for work in (first, lambda: 1 / 0):
#2>     |                                 ~~^~~
#2>     | ZeroDivisionError: division by zero
#2>     +---------------- 2 ----------------
#2>     | ExceptionGroup: inner (1 sub-exception)
#2>     +-+---------------- 1 ----------------
#2>       | KeyError: 'k'
#2>       +------------------------------------
#? 1

## a group with a cause, and notes
cat > notes.py <<'P'
import traceback

try:
    try:
        {}["key"]
    except KeyError as error:
        error.add_note("a note")
        raise ExceptionGroup("many", [TypeError(n) for n in range(17)]) from error
except ExceptionGroup as group:
    print(traceback.format_exc())

def inner():
    traceback.print_stack()

inner()
P
python3 notes.py
#> Traceback (most recent call last):
#>   File "/home/learner/case/notes.py", line 5, in <module>
#>     {}["key"]
#>     ~~^^^^^^^
#> KeyError: 'key'
#> a note
#>
#> The above exception was the direct cause of the following exception:
#>
#>   + Exception Group Traceback (most recent call last):
#>   |   File "/home/learner/case/notes.py", line 8, in <module>
#>   |     raise ExceptionGroup("many", [TypeError(n) for n in range(17)]) from error
#>   | ExceptionGroup: many (17 sub-exceptions)
#>   +-+---------------- 1 ----------------
#>     | TypeError: 0
#>     +---------------- 2 ----------------
#>     | TypeError: 1
#>     +---------------- 3 ----------------
#>     | TypeError: 2
#>     +---------------- 4 ----------------
#>     | TypeError: 3
#>     +---------------- 5 ----------------
#>     | TypeError: 4
#>     +---------------- 6 ----------------
#>     | TypeError: 5
#>     +---------------- 7 ----------------
#>     | TypeError: 6
#>     +---------------- 8 ----------------
#>     | TypeError: 7
#>     +---------------- 9 ----------------
#>     | TypeError: 8
#>     +---------------- 10 ----------------
#>     | TypeError: 9
#>     +---------------- 11 ----------------
#>     | TypeError: 10
#>     +---------------- 12 ----------------
#>     | TypeError: 11
#>     +---------------- 13 ----------------
#>     | TypeError: 12
#>     +---------------- 14 ----------------
#>     | TypeError: 13
#>     +---------------- 15 ----------------
#>     | TypeError: 14
#>     +---------------- ... ----------------
#>     | and 2 more exceptions
#>     +------------------------------------
#>
#2>   File "/home/learner/case/notes.py", line 15, in <module>
#2>     inner()
#2>   File "/home/learner/case/notes.py", line 13, in inner
#2>     traceback.print_stack()

## a signal to itself comes at once
cat > self.py <<'P'
import os, signal

def hear(number, frame):
    print("heard", number)

signal.signal(signal.SIGUSR1, hear)
os.kill(os.getpid(), signal.SIGUSR1)
print("after kill")
signal.raise_signal(signal.SIGUSR1)
print("after raise_signal")
try:
    signal.raise_signal(signal.SIGINT)
    print("not here")
except KeyboardInterrupt:
    print("interrupted")
P
python3 self.py
#> heard 10
#> after kill
#> heard 10
#> after raise_signal
#> interrupted
