/** Python: Threads, on stacks of their own that WebAssembly can suspend (JSPI). */
export const threads = `# _thread: each thread is a stack that WebAssembly suspends when it waits, or when its turn is over. So they take turns as
# under CPython's own lock (GIL), and threading.py and all that stands on it are those of the standard library.
import _thread
import threading
import weakref
from pyodide.ffi import create_proxy

_MAIN_IDENT = 140_000_000_000_000
_current_ident = _MAIN_IDENT
_next_ident = _MAIN_IDENT
_living_threads = {}


class _ThreadLock:
    """A lock that waits with 'park', and is handed to who waits longest."""

    def __init__(self):
        self._owned = False
        self._waiting = []

    def acquire(self, blocking=True, timeout=-1):
        if timeout != -1 and not blocking:
            raise ValueError("can't specify a timeout for a non-blocking call")
        if timeout != -1 and timeout < 0:
            raise ValueError("timeout value must be a non-negative number")
        if timeout > _thread.TIMEOUT_MAX:
            raise OverflowError("timeout value is too large")
        if not self._owned:
            self._owned = True
            return True
        if not blocking:
            return False
        return self._wait_for_it(None if timeout == -1 else time.monotonic() + timeout)

    def _wait_for_it(self, deadline):
        ticket = [_bridge.newTicket()]
        self._waiting.append(ticket)
        try:
            while ticket:
                left = -1 if deadline is None else max(0, (deadline - time.monotonic()) * 1000)
                if _wait(_bridge.park(ticket[0], left)) == -1000:
                    self._run_signals_meanwhile(ticket)
                if ticket and deadline is not None and time.monotonic() >= deadline:
                    return False
            return True
        finally:
            if ticket and ticket in self._waiting:
                self._waiting.remove(ticket)

    def _run_signals_meanwhile(self, ticket):
        try:
            _run_signals()
        except BaseException:
            if not ticket:
                self.release()
            raise

    def release(self):
        if not self._owned:
            raise RuntimeError("release unlocked lock")
        if not self._waiting:
            self._owned = False
            return
        ticket = self._waiting.pop(0)
        number = ticket.pop()
        _bridge.unpark(number)

    def locked(self):
        return self._owned

    acquire_lock, release_lock, locked_lock = acquire, release, locked

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, *_):
        self.release()

    def _at_fork_reinit(self):
        self._owned, self._waiting = False, []

    def __repr__(self):
        return f"<{'locked' if self._owned else 'unlocked'} {type(self).__module__}.{type(self).__qualname__} object at {hex(id(self))}>"


class _ThreadRLock:
    def __init__(self):
        self._block = _ThreadLock()
        self._owner = None
        self._count = 0

    def acquire(self, blocking=True, timeout=-1):
        if self._owner == _current_ident:
            self._count += 1
            return True
        if not self._block.acquire(blocking, timeout):
            return False
        self._owner, self._count = _current_ident, 1
        return True

    def release(self):
        if self._owner != _current_ident:
            raise RuntimeError("cannot release un-acquired lock")
        self._count -= 1
        if not self._count:
            self._owner = None
            self._block.release()

    def locked(self):
        return self._count > 0

    def __enter__(self):
        self.acquire()
        return True

    def __exit__(self, *_):
        self.release()

    def _recursion_count(self):
        return self._count if self._owner == _current_ident else 0

    def _is_owned(self):
        return self._owner == _current_ident

    def _release_save(self):
        state = (self._count, self._owner)
        self._count, self._owner = 0, None
        self._block.release()
        return state

    def _acquire_restore(self, state):
        self._block.acquire()
        self._count, self._owner = state

    def _at_fork_reinit(self):
        self.__init__()

    def __repr__(self):
        state = "locked" if self._count else "unlocked"
        return f"<{state} {type(self).__module__}.{type(self).__qualname__} object owner={self._owner or 0} count={self._count} at {hex(id(self))}>"


class _ThreadLocal:
    """Attributes of which each thread has its own."""

    __slots__ = ("_local__kept", "__dict__", "__weakref__")

    def __new__(cls, /, *args, **kwargs):
        if (args or kwargs) and cls.__init__ is object.__init__:
            raise TypeError("Initialization arguments are not supported")
        self = object.__new__(cls)
        own = object.__getattribute__(self, "__dict__")
        object.__setattr__(self, "_local__kept", (args, kwargs, {_current_ident: own}))
        number = id(self)
        # Not a set of them: they need not be hashable.
        _thread_locals[number] = weakref.ref(self, lambda _: _thread_locals.pop(number, None))
        return self

    def __getattribute__(self, name):
        _enter_local(self)
        return object.__getattribute__(self, name)

    def __setattr__(self, name, value):
        _enter_local(self)
        object.__setattr__(self, name, value)

    def __delattr__(self, name):
        _enter_local(self)
        object.__delattr__(self, name)


_thread_locals = {}


def _enter_local(local):
    args, kwargs, of_threads = object.__getattribute__(local, "_local__kept")
    known = _current_ident in of_threads
    object.__setattr__(local, "__dict__", of_threads.setdefault(_current_ident, {}))
    if not known and type(local).__init__ is not object.__init__:
        local.__init__(*args, **kwargs)


class _ThreadHandle:
    """What join waits for."""

    def __init__(self, ident=0):
        self.ident = ident
        self._end = _ThreadLock()
        self._done = False

    def is_done(self):
        return self._done

    def _set_done(self):
        self._done = True
        if self._end.locked():
            self._end.release()

    def join(self, timeout=None):
        if self.ident == _current_ident:
            raise RuntimeError("Cannot join current thread")
        if self._done:
            return
        if self._end.acquire(timeout=-1 if timeout is None else timeout):
            self._end.release()


def _start_joinable_thread(function, handle=None, daemon=True):
    global _next_ident
    if not can_run_sync():
        print("rockpool: not simulated here: threads, where WebAssembly cannot wait (JSPI)", file=sys.stderr)
        raise RuntimeError("can't start new thread")
    _next_ident += 1 << 13
    handle = handle or _ThreadHandle()
    handle.ident = _next_ident
    handle._end.acquire()
    _living_threads[handle] = daemon
    proxy = create_proxy(lambda: _run_thread(function, handle, proxy))
    _bridge.startThread(proxy)
    return handle


def _run_thread(function, handle, proxy):
    global _current_ident
    _current_ident = handle.ident
    _set_running_loop(None)
    _bridge.resume(False)
    try:
        function()
    except SystemExit:
        pass
    except BaseException as error:
        sys.unraisablehook(types.SimpleNamespace(exc_type=type(error), exc_value=error, exc_traceback=error.__traceback__, err_msg="Exception ignored in thread started by", object=function))
    finally:
        _living_threads.pop(handle, None)
        for local in [known() for known in _thread_locals.values()]:
            if local is not None:
                object.__getattribute__(local, "_local__kept")[2].pop(handle.ident, None)
        handle._set_done()
        _bridge.pause()


def _start_new_thread(function, args, kwargs={}):
    return _start_joinable_thread(lambda: function(*args, **kwargs)).ident


def _join_threads():
    """As at the end of CPython: those that are no daemons are waited for."""
    while waited := [handle for handle, daemon in _living_threads.items() if not daemon]:
        waited[0].join()


def _use_own_threads():
    for cls, name in ((_ThreadLock, "lock"), (_ThreadRLock, "RLock"), (_ThreadHandle, "_ThreadHandle"), (_ThreadLocal, "_local")):
        cls.__name__ = cls.__qualname__ = name
        cls.__module__ = "_thread"
    _thread.lock = _thread.LockType = _thread.allocate_lock = _thread.allocate = _ThreadLock
    _thread.RLock = _ThreadRLock
    _thread._ThreadHandle = _thread._make_thread_handle = _ThreadHandle
    _thread.start_joinable_thread = _start_joinable_thread
    _thread.start_new_thread = _thread.start_new = _start_new_thread
    _thread.get_ident = lambda: _current_ident
    _thread.get_native_id = lambda: os.getpid() + (_current_ident - _MAIN_IDENT >> 13)
    _thread._get_main_thread_ident = lambda: _MAIN_IDENT
    _thread._shutdown = _join_threads
    _thread._count = lambda: len(_living_threads)
    _thread._local = _ThreadLocal
    # Written in Python, it prints as the rest does.
    del _thread._excepthook
    importlib.reload(threading)
    sys.modules.pop("_queue", None)
    sys.modules["_queue"] = None
    if "queue" in sys.modules:
        importlib.reload(sys.modules["queue"])
`;
