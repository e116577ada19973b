/** Python: Errors of system calls show Linux' numbers. */
export const errors = `# Errors of system calls show Linux' numbers. This CPython stands on WASI, whose errno values differ (ENOENT is 44, not 2).
# Inside they stay as they are, since C code compares them and 'errno.ENOENT' agrees with them; what is printed is what
# Linux prints.
import errno
import gc
import os
import sys

_LINUX = {
    "EPERM": 1, "ENOENT": 2, "ESRCH": 3, "EINTR": 4, "EIO": 5, "ENXIO": 6, "E2BIG": 7, "ENOEXEC": 8, "EBADF": 9,
    "ECHILD": 10, "EAGAIN": 11, "ENOMEM": 12, "EACCES": 13, "EFAULT": 14, "EBUSY": 16, "EEXIST": 17, "EXDEV": 18,
    "ENODEV": 19, "ENOTDIR": 20, "EISDIR": 21, "EINVAL": 22, "ENFILE": 23, "EMFILE": 24, "ENOTTY": 25, "ETXTBSY": 26,
    "EFBIG": 27, "ENOSPC": 28, "ESPIPE": 29, "EROFS": 30, "EMLINK": 31, "EPIPE": 32, "EDOM": 33, "ERANGE": 34,
    "EDEADLK": 35, "ENAMETOOLONG": 36, "ENOLCK": 37, "ENOSYS": 38, "ENOTEMPTY": 39, "ELOOP": 40, "EILSEQ": 84,
    "EOVERFLOW": 75, "ENOTSOCK": 88, "EDESTADDRREQ": 89, "EMSGSIZE": 90, "EPROTONOSUPPORT": 93, "ENOTSUP": 95,
    "EAFNOSUPPORT": 97, "EADDRINUSE": 98, "EADDRNOTAVAIL": 99, "ENETUNREACH": 101, "ECONNABORTED": 103,
    "ECONNRESET": 104, "EISCONN": 106, "ENOTCONN": 107, "ETIMEDOUT": 110, "ECONNREFUSED": 111, "EHOSTUNREACH": 113,
    "EALREADY": 114, "EINPROGRESS": 115,
}
_LINUX_BY_NUMBER = {getattr(errno, name): number for name, number in _LINUX.items() if hasattr(errno, name)}


# Where musl's words are not those of glibc.
_WORDS_OF_GLIBC = {
    "EADDRINUSE": "Address already in use", "EADDRNOTAVAIL": "Cannot assign requested address",
    "EAFNOSUPPORT": "Address family not supported by protocol", "EALREADY": "Operation already in progress",
    "ECHILD": "No child processes",
    "ECONNABORTED": "Software caused connection abort", "EHOSTUNREACH": "No route to host",
    "EINPROGRESS": "Operation now in progress", "EISCONN": "Transport endpoint is already connected",
    "ELOOP": "Too many levels of symbolic links", "EMFILE": "Too many open files", "EMSGSIZE": "Message too long",
    "ENETUNREACH": "Network is unreachable", "ENOMEM": "Cannot allocate memory",
    "ENOTCONN": "Transport endpoint is not connected", "ENOTSOCK": "Socket operation on non-socket",
    "ENOTSUP": "Operation not supported",
    "EOVERFLOW": "Value too large for defined data type", "EPROTONOSUPPORT": "Protocol not supported",
    "ETIMEDOUT": "Connection timed out", "EIO": "Input/output error",
}
_plain_strerror = os.strerror
_WORDS_BY_NUMBER = {getattr(errno, name): words for name, words in _WORDS_OF_GLIBC.items() if hasattr(errno, name)}
os.strerror = lambda number: _WORDS_BY_NUMBER.get(number) or _plain_strerror(number)


def _linux_number(number):
    return _LINUX_BY_NUMBER.get(number, number)


_plain_str = OSError.__str__


def _os_error_str(self):
    if self.errno is None or self.strerror is None:
        return _plain_str(self)
    text = f"[Errno {_linux_number(self.errno)}] {self.strerror}"
    if self.filename is None:
        return text
    if self.filename2 is None:
        return f"{text}: {self.filename!r}"
    return f"{text}: {self.filename!r} -> {self.filename2!r}"


def _os_error_repr(self):
    args = self.args
    if len(args) >= 2 and isinstance(args[0], int):
        args = (_linux_number(args[0]), *args[1:])
    return f"{type(self).__name__}({', '.join(map(repr, args))})"


class _Model(OSError):
    __str__ = _os_error_str
    __repr__ = _os_error_repr


def _types_of_system_errors():
    """OSError and what inherits its printing, for the host to set their slots (a built-in type takes no new methods)."""
    namespace = gc.get_referents(OSError.__dict__)[0]
    namespace["__str__"] = _os_error_str
    namespace["__repr__"] = _os_error_repr
    # What was looked up before is remembered otherwise.
    sys._clear_internal_caches()
    found = [OSError]
    for cls in found:
        found.extend(cls.__subclasses__())
    heap_type = 1 << 9
    return [id(cls) for cls in dict.fromkeys(found) if not cls.__flags__ & heap_type], id(_Model)
`;
