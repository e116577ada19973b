/** Python: select and selectors over descriptors of the process. */
export const selects = `# select: what waits at descriptors. Those that are no socket and no standard stream are files, which are always ready.
import select
import selectors

_INPUT, _PRIORITY, _OUTPUT, _ERROR, _HANGUP, _INVALID = 1, 2, 4, 8, 16, 32


def _poll_for(wishes, deadline):
    """Those of (fd, input, output) that are ready, with what they are; none at the deadline. Signals are handled meanwhile."""
    text = json.dumps(wishes)
    while True:
        left = -1 if deadline is None else max(0, (deadline - time.monotonic()) * 1000)
        result = _wait(_bridge.poll(text, left))
        if result == -1000:
            _run_signals()
            continue
        ready = [tuple(one) for one in json.loads(_check(result))]
        if ready or (deadline is not None and time.monotonic() >= deadline):
            return ready


def _number_of(file):
    fd = file if isinstance(file, int) else file.fileno()
    if fd < 0:
        raise ValueError(f"file descriptor cannot be a negative integer ({fd})")
    return fd


def _deadline_of(timeout):
    return None if timeout is None or timeout < 0 else time.monotonic() + timeout


def _select(rlist, wlist, xlist, timeout=None):
    if timeout is not None and timeout < 0:
        raise ValueError("timeout must be non-negative")
    readers = [(one, _number_of(one)) for one in rlist]
    writers = [(one, _number_of(one)) for one in wlist]
    wishes = [(fd, True, False) for _, fd in readers] + [(fd, False, True) for _, fd in writers]
    ready = _poll_for(wishes, _deadline_of(timeout))
    readable = {fd for fd, input, _ in ready if input}
    writable = {fd for fd, _, output in ready if output}
    return [one for one, fd in readers if fd in readable], [one for one, fd in writers if fd in writable], []


class _Poll:
    """poll(2); the mask's bits are those of epoll(7) too. Timeouts are milliseconds."""

    _unit = 1000

    def __init__(self, sizehint=-1, flags=0):
        self._masks = {}
        self.closed = False

    def register(self, fd, eventmask=_INPUT | _PRIORITY | _OUTPUT):
        self._masks[_number_of(fd)] = eventmask

    def modify(self, fd, eventmask):
        fd = _number_of(fd)
        if fd not in self._masks:
            _fail(errno.ENOENT)
        self._masks[fd] = eventmask

    def unregister(self, fd):
        del self._masks[_number_of(fd)]

    def poll(self, timeout=None, maxevents=-1):
        seconds = None if timeout is None else timeout / self._unit
        wishes = [(fd, bool(mask & _INPUT), bool(mask & _OUTPUT)) for fd, mask in self._masks.items()]
        ready = _poll_for(wishes, _deadline_of(seconds))
        return [(fd, (_INPUT if input else 0) | (_OUTPUT if output else 0)) for fd, input, output in ready]


class _Epoll(_Poll):
    """epoll(7). Timeouts are seconds."""

    _unit = 1

    def register(self, fd, eventmask=_INPUT | _PRIORITY | _OUTPUT):
        if _number_of(fd) in self._masks:
            _fail(errno.EEXIST)
        super().register(fd, eventmask)

    def unregister(self, fd):
        if _number_of(fd) not in self._masks:
            _fail(errno.ENOENT)
        super().unregister(fd)

    def fileno(self):
        return -1

    def close(self):
        self.closed = True

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.close()


def _use_own_select():
    for cls, name in ((_Poll, "poll"), (_Epoll, "epoll")):
        cls.__name__ = cls.__qualname__ = name
        cls.__module__ = "select"
    select.select = _select
    select.poll, select.epoll = _Poll, _Epoll
    for prefix in ("POLL", "EPOLL"):
        for name, bit in (("IN", 1), ("PRI", 2), ("OUT", 4), ("ERR", 8), ("HUP", 16), ("RDHUP", 0x2000)):
            setattr(select, prefix + name, bit)
    select.POLLNVAL = _INVALID
    select.EPOLLET, select.EPOLLONESHOT, select.EPOLLEXCLUSIVE, select.EPOLL_CLOEXEC = 1 << 31, 1 << 30, 1 << 28, 0x80000
    select.PIPE_BUF = 4096
    importlib.reload(selectors)
`;
