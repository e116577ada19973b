/** Python: The module _socket, on the computer's own network. */
export const sockets = `# _socket: sockets of the computer's own network. socket.py and all that stands on it are those of the standard library.
import errno
import importlib
import json
import types

_AF_UNIX, _AF_INET, _AF_INET6 = 1, 2, 10
_STREAM, _DGRAM = 1, 2
_SOL_SOCKET, _SO_ERROR, _SO_TYPE, _SO_ACCEPTCONN, _SO_DOMAIN, _SO_PROTOCOL = 1, 4, 3, 30, 39, 38
_PEEK, _DONTWAIT, _WAITALL = 2, 64, 256
_BUFFER_SIZE = {7: 87040, 8: 131072}

_default_timeout = None


def _fail(number):
    raise OSError(number, os.strerror(number))


def _refuse_datagrams():
    print("rockpool: not simulated here: datagrams (UDP) of Python's sockets", file=sys.stderr)
    _fail(errno.ENOTSUP)


def _bytes_of(data):
    try:
        return memoryview(data).tobytes()
    except TypeError:
        raise TypeError(f"a bytes-like object is required, not '{type(data).__name__}'") from None


def _seconds(value):
    if value is None:
        return None
    seconds = value.__float__() if hasattr(value, "__float__") else None
    if seconds is None:
        raise TypeError(f"'{type(value).__name__}' object cannot be interpreted as an integer")
    if seconds < 0:
        raise ValueError("Timeout value out of range")
    return seconds


class _Socket:
    """socket(2). What would wait is tried at once, and again when the descriptor is ready."""

    __slots__ = ("_family", "_kind", "_proto", "_fd", "_timeout", "_options")

    def __init__(self, family=-1, type=-1, proto=-1, fileno=None):
        family, type, proto = (int(value) for value in (family, type, proto))
        kept = None
        if fileno is not None:
            if isinstance(fileno, float):
                raise TypeError("integer argument expected, got float")
            kept = json.loads(_check(_bridge.socketKind(int(fileno))))
        kind = (type & 0xF) if type != -1 else (kept[1] if kept else _STREAM)
        self._family = family if family != -1 else (kept[0] if kept else _AF_INET)
        self._kind = kind
        self._proto = 0 if proto == -1 else proto
        if kept is None:
            if self._family not in (_AF_UNIX, _AF_INET, _AF_INET6):
                _fail(errno.EAFNOSUPPORT)
            if kind not in (_STREAM, _DGRAM):
                _fail(errno.EPERM if kind == 3 else errno.EPROTONOSUPPORT)
            fileno = _check(_bridge.socket(self._family, kind))
        self._fd = int(fileno)
        self._timeout = 0.0 if type != -1 and type & 2048 else _default_timeout
        self._options = {}

    family = property(lambda self: self._family)
    type = property(lambda self: self._kind)
    proto = property(lambda self: self._proto)
    timeout = property(lambda self: self._timeout)

    def __del__(self):
        if getattr(self, "_fd", -1) < 0 or _bridge is None:
            return
        import warnings

        warnings.warn(f"unclosed {self!r}", ResourceWarning, source=self, stacklevel=2)
        self.close()

    def _try(self, act, output, timeout=False):
        """Calls 'act' until it does not ask to wait."""
        limit = self._timeout if timeout is False else timeout
        deadline = None if limit is None else time.monotonic() + limit
        while True:
            result = act()
            if not isinstance(result, int) or result != -errno.EAGAIN:
                return _check(result)
            if limit == 0:
                _fail(errno.EAGAIN)
            if not _poll_for([(self._fd, not output, output)], deadline):
                raise TimeoutError("timed out")

    def fileno(self):
        return self._fd

    def close(self):
        fd, self._fd = self._fd, -1
        if fd >= 0:
            _bridge.closeSocket(fd)

    def detach(self):
        fd, self._fd = self._fd, -1
        return fd

    def settimeout(self, value):
        self._timeout = _seconds(value)

    def gettimeout(self):
        return self._timeout

    def setblocking(self, flag):
        self._timeout = None if flag else 0.0

    def getblocking(self):
        return self._timeout != 0.0

    def bind(self, address):
        if self._family == _AF_UNIX:
            _check(_bridge.bindPath(self._fd, os.fsdecode(address)))
        else:
            _check(_bridge.bind(self._fd, *_numeric(self, address, "bind")))

    def listen(self, backlog=128):
        _check(_bridge.listen(self._fd))

    def _accept(self):
        fd = self._try(lambda: _bridge.accept(self._fd), False)
        return fd, _address(_bridge.peerName(fd))

    def connect_ex(self, address):
        try:
            self.connect(address)
        except OSError as error:
            if error.errno is None or isinstance(error, _gaierror):
                raise
            return error.errno
        return 0

    def connect(self, address):
        if self._family == _AF_UNIX:
            result = _bridge.connectPath(self._fd, os.fsdecode(address))
        else:
            result = _bridge.connect(self._fd, *_numeric(self, address, "connect"), self._timeout != 0)
        if result == -errno.EINPROGRESS and self._timeout != 0:
            deadline = None if self._timeout is None else time.monotonic() + self._timeout
            if not _poll_for([(self._fd, False, True)], deadline):
                raise TimeoutError("timed out")
            result = -_bridge.takeError(self._fd)
        _check(result)

    def getsockname(self):
        return _address(_bridge.ownName(self._fd))

    def getpeername(self):
        return _address(_bridge.peerName(self._fd))

    def recv(self, size, flags=0):
        if size < 0:
            raise ValueError("negative buffersize in recv")
        if size == 0:
            return b""
        if self._kind != _STREAM:
            _refuse_datagrams()
        timeout = 0 if flags & _DONTWAIT else False
        data = self._try(lambda: _bridge.receive(self._fd, size, bool(flags & _PEEK)), False, timeout).to_bytes()
        while flags & _WAITALL and len(data) < size:
            more = self.recv(size - len(data), flags & ~_WAITALL)
            if not more:
                break
            data += more
        return data

    def recvfrom(self, size, flags=0):
        return self.recv(size, flags), None

    def recv_into(self, buffer, nbytes=0, flags=0):
        view = memoryview(buffer).cast("B")
        data = self.recv(nbytes or len(view), flags)
        view[: len(data)] = data
        return len(data)

    def recvfrom_into(self, buffer, nbytes=0, flags=0):
        view = memoryview(buffer).cast("B")
        data, address = self.recvfrom(nbytes or len(view), flags)
        view[: len(data)] = data
        return len(data), address

    def send(self, data, flags=0):
        if self._kind != _STREAM:
            _refuse_datagrams()
        bytes_ = to_js(_bytes_of(data))
        return self._try(lambda: _bridge.send(self._fd, bytes_), True, 0 if flags & _DONTWAIT else False)

    def sendall(self, data, flags=0):
        view = memoryview(_bytes_of(data))
        deadline = None if self._timeout is None else time.monotonic() + self._timeout
        while True:
            limit = None if deadline is None else max(0, deadline - time.monotonic()) if self._timeout else 0
            bytes_ = to_js(view.tobytes())
            sent = self._try(lambda: _bridge.send(self._fd, bytes_), True, limit)
            view = view[sent:]
            if not view:
                return None

    def sendmsg(self, buffers, ancdata=(), flags=0, address=None):
        data = b"".join(_bytes_of(one) for one in buffers)
        return self.send(data, flags) if address is None else self.sendto(data, flags, address)

    def sendto(self, data, *rest):
        if self._kind != _STREAM:
            _refuse_datagrams()
        return self.send(data)

    def shutdown(self, how):
        _check(_bridge.shutdown(self._fd, int(how)))

    def setsockopt(self, level, option, value, length=None):
        if self._fd < 0:
            _fail(errno.EBADF)
        self._options[int(level), int(option)] = value

    def getsockopt(self, level, option, size=None):
        if self._fd < 0:
            _fail(errno.EBADF)
        level, option = int(level), int(option)
        if level == _SOL_SOCKET and option == _SO_ERROR:
            value = _bridge.takeError(self._fd)
        elif level == _SOL_SOCKET and option == _SO_ACCEPTCONN:
            value = int(_bridge.isListening(self._fd))
        elif level == _SOL_SOCKET and option in (_SO_TYPE, _SO_DOMAIN, _SO_PROTOCOL):
            value = {_SO_TYPE: self._kind, _SO_DOMAIN: self._family, _SO_PROTOCOL: self._proto}[option]
        else:
            value = self._options.get((level, option), _BUFFER_SIZE.get(option, 0) if level == _SOL_SOCKET else 0)
            if level == _SOL_SOCKET and option in _BUFFER_SIZE and (level, option) in self._options:
                value *= 2
        if not size:
            return value
        return value[:size] if isinstance(value, (bytes, bytearray)) else int(value).to_bytes(4, "little")[:size]

    def __repr__(self):
        return (
            f"<socket object, fd={self._fd}, family={self._family}, type={self._kind}, proto={self._proto}>"
        )


_Socket.__name__ = _Socket.__qualname__ = "socket"
_Socket.__module__ = "_socket"


def _address(result):
    """What getsockname(2) and its like tell, as Python writes addresses."""
    family, host, port = json.loads(_check(result))
    if family == _AF_UNIX:
        return host
    return (host, port, 0, 0) if family == _AF_INET6 else (host, port)


def _socketpair(family=_AF_UNIX, type=_STREAM, proto=0):
    fds = json.loads(_check(_bridge.socketPair()))
    return tuple(_socket_module.socket(family, type, proto, fileno=fd) for fd in fds)


def _set_default_timeout(value):
    global _default_timeout
    _default_timeout = _seconds(value)


def _close_descriptor(fd):
    if _bridge.closeSocket(int(fd)):
        _fail(errno.EBADF)


def _make_socket_module():
    global _socket_module
    module = types.ModuleType("_socket")
    vars(module).update(_SOCKET_NUMBERS)
    module.socket = module.SocketType = _Socket
    module.error, module.timeout = OSError, TimeoutError
    module.has_ipv6 = True
    module.socketpair = _socketpair
    module.close = _close_descriptor
    module.dup = lambda fd: _check(_bridge.dupSocket(int(fd)))
    module.setdefaulttimeout = _set_default_timeout
    module.getdefaulttimeout = lambda: _default_timeout
    vars(module).update(_names_of_hosts())
    sys.modules["_socket"] = module
    import socket

    _socket_module = importlib.reload(socket)
`;
