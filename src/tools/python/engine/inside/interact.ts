/** Python: The interactive prompt. */
export const interact = String.raw`# The interactive prompt.
import code as _code
import codeop


def _interact(config, main, with_banner):
    if with_banner and not config["quiet"]:
        sys.stderr.write(config["banner"])
        sys.stderr.flush()
    sys.ps1 = getattr(sys, "ps1", ">>> ")
    sys.ps2 = getattr(sys, "ps2", "... ")
    compiler = codeop.CommandCompiler()
    _bridge.completeWith(create_proxy(lambda word: _matches_of(word, main)))
    pending = []
    while True:
        try:
            line = _read_line(str(sys.ps2 if pending else sys.ps1))
        except KeyboardInterrupt:
            pending = []
            sys.stderr.write("\nKeyboardInterrupt\n")
            sys.stderr.flush()
            continue
        if line is None:
            if pending:
                pending.append("")
            else:
                sys.stderr.write("\n")
                return 0
        else:
            pending.append(line)
        if not _run_lines(pending, compiler, main, line is None):
            continue
        pending = []
        if line is None:
            return 0


def _run_lines(pending, compiler, main, at_end):
    """Whether the lines made a whole statement, or an error."""
    source = "\n".join(pending)
    try:
        compiled = compiler(source, "<stdin>", "single")
    except (OverflowError, SyntaxError, ValueError) as error:
        error.__traceback__ = None
        _print_exception(error)
        return True
    if compiled is None:
        return at_end
    if _version >= (3, 13):
        linecache.cache["<stdin>"] = (len(source), None, source.splitlines(True), "<stdin>")
    _count_own_frames()
    try:
        exec(compiled, main.__dict__)
    except SystemExit:
        raise
    except BaseException as error:
        _flush_quietly()
        sys.last_exc = sys.last_value = error
        sys.last_type, sys.last_traceback = type(error), error.__traceback__
        sys.excepthook(type(error), error, error.__traceback__)
    _flush_quietly()
    sys.stderr.flush()
    return True


def _matches_of(word, main):
    """What rlcompleter finds, as JSON; nothing where looking fails."""
    import rlcompleter

    completer = rlcompleter.Completer(main.__dict__)
    found = []
    try:
        while (match := completer.complete(word, len(found))) is not None:
            found.append(match)
    except Exception:
        return "[]"
    return json.dumps(sorted(dict.fromkeys(found)))


def _read_line(prompt):
    """The next line without its newline; None at the end of input."""
    _flush_quietly()
    sys.stderr.flush()
    edited = _wait(_bridge.readLine(prompt))
    if edited == -1000:
        _run_signals()
        raise KeyboardInterrupt
    if edited == -1001:
        sys.stderr.write(prompt)
        sys.stderr.flush()
        line = sys.stdin.readline()
        return line.rstrip("\n") if line else None
    return None if edited is None or edited == -1 else edited
`;
