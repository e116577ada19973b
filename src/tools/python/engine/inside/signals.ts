/** Python: Signals that the process gets. */
export const signals = `# signal: the process says what it does at each signal; handlers run in the main thread, also in the middle of a wait.
import math

import _signal

_plain_signal = _signal.signal
_wakeup_fd = -1


def _set_handler(signum, handler):
    if _current_ident != _MAIN_IDENT:
        raise ValueError("signal only works in main thread of the main interpreter")
    if signum in (9, 19):
        _fail(errno.EINVAL)
    before = _plain_signal(signum, handler)
    kind = "default" if handler == signal.SIG_DFL else "ignore" if handler == signal.SIG_IGN else "handle"
    _bridge.handleSignal(int(signum), kind)
    return before


def _run_signals():
    """A wait was given up for a signal: what the program does at it."""
    if _current_ident != _MAIN_IDENT:
        return
    for number in _bridge.takeSignals():
        _tell_wakeup_fd(number)
        handler = _signal.getsignal(number)
        if callable(handler):
            handler(number, sys._getframe(1))


def _tell_wakeup_fd(number):
    if _wakeup_fd >= 0:
        _bridge.send(_wakeup_fd, to_js(bytes([number])))


def _set_wakeup_fd(fd, *, warn_on_full_buffer=True):
    global _wakeup_fd
    before, _wakeup_fd = _wakeup_fd, fd
    return before


def _wait_for_signal(until=None):
    while True:
        result = _wait(_bridge.park(_bridge.newTicket(), -1))
        if result == -1000:
            return _run_signals()
        _check(result)


def _alarm(seconds):
    return math.ceil(_seconds_of(_bridge.alarm(int(seconds) * 1000, 0))[0])


def _seconds_of(timer):
    return tuple(one / 1000 for one in json.loads(timer))


def _need_real_timer(which):
    if which == 0:
        return
    if which not in (1, 2):
        raise signal.ItimerError(errno.EINVAL, os.strerror(errno.EINVAL))
    _refuse("signal.ITIMER_VIRTUAL and ITIMER_PROF")


def _setitimer(which, seconds, interval=0.0):
    _need_real_timer(which)
    if seconds < 0 or interval < 0:
        raise signal.ItimerError(errno.EINVAL, os.strerror(errno.EINVAL))
    return _seconds_of(_bridge.alarm(seconds * 1000, interval * 1000))


def _getitimer(which):
    _need_real_timer(which)
    return _seconds_of(_bridge.alarmLeft())


def _use_own_signals():
    _signal.signal = _set_handler
    signal.set_wakeup_fd = _signal.set_wakeup_fd = _set_wakeup_fd
    signal.pause = _wait_for_signal
    signal.alarm, signal.setitimer, signal.getitimer = _alarm, _setitimer, _getitimer
    signal.ITIMER_REAL, signal.ITIMER_VIRTUAL, signal.ITIMER_PROF = 0, 1, 2
    signal.ItimerError = OSError
    signal.raise_signal = lambda signum: os.kill(os.getpid(), signum)
    signal.siginterrupt = lambda signum, flag: None
`;
