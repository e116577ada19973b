/** Python: The module readline, on the line editor of the prompt. */
export const readlineModule = String.raw`# The module readline: what it remembers is kept here, and 'input' edits its line with it as soon as it is imported.
import builtins
import importlib.machinery
import json
import sys
import types

_remembered = []
_line_settings = {"length": -1, "auto": True, "completer": None, "delims": " \t\n\x60~!@#$%^&*()-=+[{]}\\|;:'\",<>/?"}
_plain_input = builtins.input


def _open_history(filename, mode):
    path = os.path.expanduser("~/.history") if filename is None else filename
    try:
        return open(path, mode, encoding="utf-8", errors="surrogateescape")
    except OSError as error:
        # The library of C tells no name.
        raise OSError(error.errno, error.strerror) from None


def _read_history_file(filename=None, /):
    """Read a readline history file.

The default filename is ~/.history."""
    with _open_history(filename, "r") as file:
        _remembered.extend(line for line in file.read().split("\n") if line)


def _write_history(filename, lines, mode):
    length = _line_settings["length"]
    kept = lines if length < 0 else lines[len(lines) - min(length, len(lines)) :]
    with _open_history(filename, mode) as file:
        file.write("".join(f"{line}\n" for line in kept))


def _append_history_file(nelements, filename=None, /):
    if nelements < 0:
        raise ValueError("nelements must be positive")
    _write_history(filename, _remembered[len(_remembered) - min(nelements, len(_remembered)) :], "a")


def _history_place(pos):
    if pos < 0:
        raise ValueError("History index cannot be negative")
    if pos >= len(_remembered):
        raise ValueError(f"No history item at position {pos}")
    return pos


def _replace_history_item(pos, line, /):
    _remembered[_history_place(pos)] = line


def _history_item(index, /):
    return _remembered[index - 1] if 0 < index <= len(_remembered) else None


def _readline_matches(word):
    """What the program's completer finds, as JSON; nothing where looking fails."""
    found = []
    try:
        while (match := _line_settings["completer"](word, len(found))) is not None:
            found.append(match)
    except Exception:
        return "[]"
    return json.dumps(found)


def _edited_input(prompt="", /):
    if not (sys.stdin is sys.__stdin__ and sys.stdout is sys.__stdout__ and sys.stdin.isatty() and sys.stdout.isatty()):
        return _plain_input(prompt)
    sys.stdout.flush()
    sys.stderr.flush()
    if _line_settings["completer"] is not None:
        _bridge.completeWith(create_proxy(_readline_matches))
    edited = _wait(_bridge.readLine(str(prompt), json.dumps(_remembered)))
    if edited == -1000:
        _run_signals()
        raise KeyboardInterrupt
    if edited == -1001:
        return _plain_input(prompt)
    if edited is None or edited == -1:
        raise EOFError
    if _line_settings["auto"] and edited and _remembered[-1:] != [edited]:
        _remembered.append(edited)
    return edited


def _line_setting(name):
    return lambda value=None, /: _line_settings.__setitem__(name, value)


def _fill_readline(module):
    def nothing(*_):
        pass

    module.__doc__ = "Importing this module enables command line editing using GNU readline."
    if _is_interactive and os.path.isfile(os.path.expanduser("~/.python_history")):
        _read_history_file(os.path.expanduser("~/.python_history"))
    functions = {
        "read_history_file": _read_history_file,
        "write_history_file": lambda filename=None, /: _write_history(filename, _remembered, "w"),
        "append_history_file": _append_history_file,
        "get_history_length": lambda: _line_settings["length"],
        "set_history_length": _line_setting("length"),
        "get_current_history_length": lambda: len(_remembered),
        "get_history_item": _history_item,
        "remove_history_item": lambda pos, /: _remembered.__delitem__(_history_place(pos)),
        "replace_history_item": _replace_history_item,
        "add_history": lambda line, /: _remembered.append(line),
        "clear_history": lambda: _remembered.clear(),
        "set_auto_history": _line_setting("auto"),
        "set_completer": _line_setting("completer"),
        "get_completer": lambda: _line_settings["completer"],
        "set_completer_delims": _line_setting("delims"),
        "get_completer_delims": lambda: _line_settings["delims"],
        "get_line_buffer": lambda: "",
        "get_completion_type": lambda: 0,
        "get_begidx": lambda: 0,
        "get_endidx": lambda: 0,
    }
    # Keys and looks are those of the prompt, whatever a program asks for.
    for name in (
        "parse_and_bind read_init_file insert_text redisplay set_startup_hook set_pre_input_hook"
        " set_completion_display_matches_hook"
    ).split():
        functions[name] = nothing
    for name, function in functions.items():
        function.__name__ = function.__qualname__ = name
        function.__module__ = "readline"
        setattr(module, name, function)
    # New in 3.13; the engine's library asks for it.
    module.backend = "readline"
    builtins.input = _edited_input
    _edited_input.__name__ = _edited_input.__qualname__ = "input"


class _Readline:
    @staticmethod
    def find_spec(name, path=None, target=None):
        if name == "readline":
            return importlib.machinery.ModuleSpec(name, _Readline, origin="built-in")

    @staticmethod
    def create_module(spec):
        return types.ModuleType(spec.name)

    @staticmethod
    def exec_module(module):
        _fill_readline(module)


_is_interactive = False
sys.meta_path.insert(0, _Readline)
`;
