/** Python: Errors of system calls have Linux' numbers and words. */
export const errors = `# Errors of system calls have Linux' numbers. This CPython stands on WASI, whose errno values differ (ENOENT is 44, not 2), and
# its C code compares them; so they change where C makes an exception of one: all of them are made by calling OSError with
# a number and the words of C's strerror(3) for it, which nobody else has.
import errno
import gc
import os
import sys

_LINUX = {}
_WORDS = {}
_NAMES = {}
for _line in _ERRNO_TABLE.strip().splitlines():
    _number, _name, _words = _line.split(" ", 2)
    _LINUX[_name] = int(_number)
    _NAMES.setdefault(int(_number), _name)
    _WORDS[int(_number)] = _words

_of_wasi = {name: number for name, number in vars(errno).items() if name.startswith("E")}
_LINUX_BY_WASI = {number: _LINUX[name] for name, number in _of_wasi.items() if name in _LINUX}
_WORDS_OF_C = {number: os.strerror(number) for number in _LINUX_BY_WASI}


def _os_error(*args, **names):
    """What OSError(...) does."""
    if len(args) > 1 and type(args[0]) is int and _WORDS_OF_C.get(args[0]) == args[1]:
        number = _LINUX_BY_WASI[args[0]]
        args = (number, _WORDS[number], *args[2:])
    return type.__call__(OSError, *args, **names)


def _count_as_linux():
    os.strerror = lambda number: _WORDS.get(number) or ("Success" if number == 0 else f"Unknown error {number}")
    for module in [errno, *sys.modules.values()]:
        for name in _of_wasi:
            # Who has written 'from errno import *'.
            if getattr(module, "__dict__", {}).get(name) == _of_wasi[name]:
                delattr(module, name)
                if name in _LINUX:
                    setattr(module, name, _LINUX[name])
    for name, number in _LINUX.items():
        setattr(errno, name, number)
    errno.errorcode.clear()
    errno.errorcode.update(_NAMES)
    # Where OSError looks up which of its subclasses to make (Objects/exceptions.c).
    for found in gc.get_referrers(FileNotFoundError):
        if type(found) is dict and found.get(_of_wasi["ENOENT"]) is FileNotFoundError:
            classes = {_LINUX_BY_WASI[number]: cls for number, cls in found.items() if number in _LINUX_BY_WASI}
            found.clear()
            found.update(classes)


_count_as_linux()
`;
