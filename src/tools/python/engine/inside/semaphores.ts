/** Python: `_multiprocessing`, the semaphores of multiprocessing, among the threads of one process. */
export const semaphores = String.raw`# What multiprocessing shares (Value, Lock, Queue …) works within the one process that there can be; starting another says
# that it cannot. Modules/_multiprocessing/semaphore.c
import importlib.machinery
import os
import sys
import threading
import types

_RECURSIVE = 0


class SemLock:
    SEM_VALUE_MAX = 2**31 - 1

    def __init__(self, kind, value, maxvalue, name, unlink):
        self.kind, self.maxvalue, self.name = kind, maxvalue, name
        self.handle = id(self)
        self._semaphore = threading.Semaphore(value)
        self._owner = None
        self._held = 0

    def acquire(self, blocking=True, timeout=None):
        if self.kind == _RECURSIVE and self._is_mine():
            self._held += 1
            return True
        if not blocking:
            timeout = None
        elif timeout is not None:
            timeout = max(0, timeout)
        if not self._semaphore.acquire(blocking, timeout):
            return False
        self._owner = threading.get_ident()
        self._held += 1
        return True

    def release(self):
        if self.kind == _RECURSIVE:
            if not self._is_mine():
                raise AssertionError("attempt to release recursive lock not owned by thread")
            if self._held > 1:
                self._held -= 1
                return
        elif self._get_value() >= self.maxvalue:
            raise ValueError("semaphore or lock released too many times")
        self._held -= 1
        self._semaphore.release()

    def __enter__(self):
        return self.acquire()

    def __exit__(self, *_):
        self.release()

    def _count(self):
        return self._held

    def _is_mine(self):
        return self._held > 0 and self._owner == threading.get_ident()

    def _get_value(self):
        return self._semaphore._value

    def _is_zero(self):
        return self._get_value() == 0


def _cannot(*_, **__):
    raise ModuleNotFoundError("rockpool: not simulated here: multiprocessing (this Python cannot fork)")


class _Semaphores:
    """Finds and loads what multiprocessing stands on; of what starts processes it says that it is not here."""

    @staticmethod
    def find_spec(name, path=None, target=None):
        if name in ("_multiprocessing", "_posixshmem"):
            return importlib.machinery.ModuleSpec(name, _Semaphores, origin="built-in")
        if name.startswith("multiprocessing.popen_"):
            _cannot()

    @staticmethod
    def create_module(spec):
        return types.ModuleType(spec.name)

    @staticmethod
    def exec_module(module):
        if module.__name__ == "_posixshmem":
            module.shm_open = module.shm_unlink = _cannot
            return
        module.SemLock, module.flags, module.sem_unlink = SemLock, {}, lambda name: None
        from multiprocessing import heap, resource_tracker

        # The names of semaphores die with the process, and what is shared lies in its own memory.
        resource_tracker.register = resource_tracker.unregister = lambda *_: None
        heap.Arena = _Arena


class _Arena:
    def __init__(self, size, fd=-1):
        import mmap

        self.size, self.fd, self.buffer = size, fd, mmap.mmap(-1, size)


_plain_sysconf = os.sysconf
# By that, concurrent.futures tells beforehand that it cannot start processes, and programs take threads.
os.sysconf = lambda name: 1 if name == "SC_SEM_NSEMS_MAX" else _plain_sysconf(name)
sys.meta_path.insert(0, _Semaphores)
`;
