/** Python: Descriptors of the process: pipes, and reading and writing by number. */
export const descriptors = `# os.pipe, os.read and their like. Pipes, sockets and what the shell opened are descriptors of the process, where a read may
# wait; files that CPython opened are its own, and never wait.
_plain_calls = {name: getattr(os, name, None) for name in ("read", "write", "dup", "dup2", "set_blocking", "get_blocking", "set_inheritable", "get_inheritable")}
_plain_open = io.open


class _Pipe(_Descriptor):
    """What io.FileIO is for other files."""

    def __init__(self, number, mode, name=None, closefd=True):
        super().__init__(number, number if name is None else name, mode)
        self.closefd = closefd

    def close(self):
        if self.closed:
            return
        try:
            super().close()
        finally:
            if self.closefd:
                os.close(self._number)

    def readinto(self, buffer):
        try:
            return super().readinto(buffer)
        except BlockingIOError:
            return None

    def write(self, data):
        data = bytes(data)
        try:
            return _os_write(self._number, data) if data else 0
        except BlockingIOError:
            return None

    def __repr__(self):
        return f"<_io.FileIO name={self.name!r} mode={self.mode!r} closefd={self.closefd}>"


def _is_own(fd):
    return isinstance(fd, int) and not isinstance(fd, bool) and fd >= 0 and _bridge is not None and _bridge.isOwn(fd)


def _open_by_number(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None):
    """io.open for a pipe."""
    if not (_is_own(file) and file > 2):
        return _plain_open(file, mode, buffering, encoding, errors, newline, closefd, opener)
    text, writes = "b" not in mode, "w" in mode or "a" in mode
    if buffering == 0 and text:
        raise ValueError("can't have unbuffered text I/O")
    stream = _Pipe(file, "wb" if writes else "rb", closefd=closefd)
    if buffering == 0:
        return stream
    size = buffering if buffering > 1 else io.DEFAULT_BUFFER_SIZE
    stream = io.BufferedWriter(stream, size) if writes else io.BufferedReader(stream, size)
    if not text:
        return stream
    stream = io.TextIOWrapper(stream, encoding, errors, newline, line_buffering=buffering == 1)
    stream.mode = mode
    return stream


def _os_read(fd, length):
    if not _is_own(fd):
        return _plain_calls["read"](fd, length)
    while True:
        data = _check(_wait(_bridge.read(fd, length)))
        if data is not None:
            return data.to_bytes()


def _os_write(fd, data):
    if not _is_own(fd):
        return _plain_calls["write"](fd, data)
    data = to_js(memoryview(data).tobytes())
    while True:
        count = _check(_wait(_bridge.writeSome(fd, data)))
        if count is not None:
            return count


def _os_pipe(flags=0):
    read, write = json.loads(_bridge.pipe())
    if flags & getattr(os, "O_NONBLOCK", 0o4000):
        _bridge.setBlocking(read, False)
        _bridge.setBlocking(write, False)
    return read, write


def _os_dup(fd):
    return _check(_bridge.dup(fd)) if _is_own(fd) else _plain_calls["dup"](fd)


def _os_dup2(fd, fd2, inheritable=True):
    if not (_is_own(fd) or _is_own(fd2)):
        return _plain_calls["dup2"](fd, fd2, inheritable)
    return _check(_bridge.dupTo(fd, fd2, bool(inheritable)))


def _os_set_blocking(fd, blocking):
    if not _is_own(fd):
        return _plain_calls["set_blocking"](fd, blocking)
    _bridge.setBlocking(fd, bool(blocking))


def _os_get_blocking(fd):
    return bool(_bridge.getBlocking(fd)) if _is_own(fd) else _plain_calls["get_blocking"](fd)


def _os_set_inheritable(fd, inheritable):
    if not _is_own(fd):
        return _plain_calls["set_inheritable"](fd, inheritable)
    _check(_bridge.setInheritable(fd, bool(inheritable)))


class _IoForPipes:
    """The module io, but that its 'open' knows pipes."""

    open = staticmethod(_open_by_number)

    def __getattr__(self, name):
        return getattr(io, name)


def _use_own_descriptors():
    os.read, os.write, os.pipe, os.dup, os.dup2 = _os_read, _os_write, _os_pipe, _os_dup, _os_dup2
    os.pipe2 = _os_pipe
    os.set_blocking, os.get_blocking = _os_set_blocking, _os_get_blocking
    os.set_inheritable = _os_set_inheritable
    os.fdopen = _fdopen


def _fdopen(fd, mode="r", buffering=-1, encoding=None, *args, **kwargs):
    if not isinstance(fd, int):
        raise TypeError("invalid fd type (%s, expected integer)" % type(fd))
    if "b" not in mode:
        encoding = io.text_encoding(encoding)
    return _open_by_number(fd, mode, buffering, encoding, *args, **kwargs)


_use_own_descriptors()
`;
