/** Python: The debugger, as the selected version has it. */
export const debuggerParts = String.raw`# The debugger: it sees the program alone, not what runs it, and does as the selected version does.


def _bdb_of_program(bdb):
    stop_here, get_stack = bdb.Bdb.stop_here, bdb.Bdb.get_stack
    format_entry, begin = bdb.Bdb.format_stack_entry, bdb.Bdb.__init__

    def own_stack(self, frame, tb):
        stack, at = get_stack(self, frame, tb)
        outer = 0
        while outer < len(stack) and _hides(stack[outer][0].f_code.co_filename):
            outer += 1
        return (stack[outer:], max(0, at - outer)) if outer < len(stack) else (stack, at)

    # Monitoring goes on where this program waits and others run.
    bdb.Bdb.__init__ = lambda self, skip=None, backend=None: begin(self, skip, "settrace")
    bdb.Bdb.stop_here = lambda self, frame: not _hides(frame.f_code.co_filename) and stop_here(self, frame)
    bdb.Bdb.get_stack = own_stack
    bdb.Bdb.format_stack_entry = lambda self, *args, **options: format_entry(self, *args, **options).replace(
        "/lib/python314.zip/", _library + "/"
    )


def _pdb_of_version(pdb):
    def set_trace(*, header=None, commands=None):
        last = pdb.Pdb._last_pdb_instance if _version >= (3, 14) else None
        debugger = last or pdb.Pdb(mode="inline" if _version >= (3, 14) else None)
        if _version < (3, 13):
            # It stops at the line behind the call.
            debugger.set_stepinstr = debugger.set_step
        if header is not None:
            debugger.message(header)
        debugger.set_trace(sys._getframe().f_back, commands=commands)
        vars(debugger).pop("set_stepinstr", None)

    pdb.set_trace = set_trace


_OWN_MODULES["bdb"] = _bdb_of_program
_OWN_MODULES["pdb"] = _pdb_of_version
`;
