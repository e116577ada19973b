/** Python: What modules of the standard library said and did in earlier versions. */
export const earlierModules = String.raw`# What modules of the standard library said and did in earlier versions than the engine's.
import builtins
import json
import os
import re
import sys
import warnings
import zipimport

import _colorize

_ALL = (99,)
# Before which version, in which file: what stands instead of what.
_EARLIER_SOURCES = (
    ((3, 14), "/http/server.py", r" *<style.*?</style>\n", ""),
    ((3, 14), "/http/server.py", r"\n *r\.append\('<style.*?\n", "\n"),
    ((3, 14), "/http/server.py", r"\n *parser\.add_argument\('--tls-.*?(?=\n *parser\.add_argument\('port')", ""),
    ((3, 14), "/http/server.py", r"args\.tls_(cert|key|password_file)", "None"),
    ((3, 14), "/json/tool.py", r"ArgumentParser\(", "ArgumentParser(prog='python -m json.tool', "),
    (
        (3, 13),
        "/json/tool.py",
        r"( *)infile = open\(options\.infile, encoding='utf-8'\)",
        r"""\1try:
\1    infile = open(options.infile, encoding='utf-8')
\1except OSError as error:
\1    parser.error(f"argument infile: can't open {options.infile!r}: {error}")""",
    ),
    ((3, 12), "/unittest/runner.py", r"elif run == 0 and not skipped:", "elif False:"),
    # A missing newline at the end was not made good.
    (
        (3, 12),
        "/unittest/case.py",
        r"if first and second:\n *if first\[-1\] != .*?(?=\n\n *firstlines)",
        """if len(first.splitlines()) == 1 and first.strip('\\\\r\\\\n') == first:
                first_presplit += '\\\\n'
                second_presplit += '\\\\n'""",
    ),
    ((3, 13), "/doctest.py", r's = "" if (n|total_failures) == 1 else "s"', r's = "s"'),
    (_ALL, "/zoneinfo/_common.py", r'import sys\n *if "tzdata" not in.*?(?=\n *# There are)', ""),
    ((3, 14), "/webbrowser.py", r"from js import window\n.*?(?=\n *return)", "return False"),
)


def _source_as_before(path, source):
    changes = [(old, new) for before, name, old, new in _EARLIER_SOURCES if _version < before and path.endswith(name)]
    if not changes:
        return source
    text = source.decode() if isinstance(source, bytes) else source
    for old, new in changes:
        text = re.sub(old, new, text, flags=re.S)
    return text.encode()


def _argparse_as_before(argparse):
    words = argparse._
    argparse._prog_name = lambda prog=None: os.path.basename(sys.argv[0]) if prog is None else prog
    if _version < (3, 13):
        argparse.HelpFormatter._format_action_invocation = _action_invocation
        _keep_groups_whole(argparse.HelpFormatter)
    if sys.version_info < (3, 12, 8) or sys.version_info[:3] == (3, 13, 0):
        argparse.ArgumentParser._check_value = _check_choice
    if _version < (3, 10):
        argparse._ = lambda text: words("optional arguments" if text == "options" else text)


def _action_invocation(self, action):
    """'-n N, --number N'; since 3.13 '-n, --number N'."""
    if not action.option_strings:
        return " ".join(self._metavar_formatter(action, self._get_default_metavar_for_positional(action))(1))
    if action.nargs == 0:
        return ", ".join(action.option_strings)
    value = self._format_args(action, self._get_default_metavar_for_optional(action))
    return ", ".join(f"{option} {value}" for option in action.option_strings)


def _keep_groups_whole(formatter):
    """Until 3.12 a line of the usage is not broken within the brackets of a group."""
    parts_of = formatter._get_actions_usage_parts

    def whole_parts(self, actions, groups):
        whole, depth = [], 0
        for part in parts_of(self, actions, groups):
            if depth > 0:
                whole[-1] += f" {part}"
            else:
                whole.append(part)
            depth += part.count("[") + part.count("(") - part.count("]") - part.count(")")
        return whole

    formatter._get_actions_usage_parts = whole_parts


def _check_choice(self, action, value):
    if action.choices is not None and value not in action.choices:
        import argparse

        choices = ", ".join(map(repr, action.choices))
        raise argparse.ArgumentError(action, f"invalid choice: {value!r} (choose from {choices})")


def _unittest_as_before(main):
    if _version < (3, 12):
        main._NO_TESTS_EXITCODE = 0


_EARLIER_MODULES = {"argparse": _argparse_as_before, "unittest.main": _unittest_as_before}
# What is changed whatever the version.
_OWN_MODULES = {}
_exec_module = zipimport.zipimporter.exec_module


def _exec_as_before(self, module):
    _exec_module(self, module)
    if module.__name__ in _OWN_MODULES:
        _OWN_MODULES[module.__name__](module)
    if _version < (3, 14) and module.__name__ in _EARLIER_MODULES:
        _EARLIER_MODULES[module.__name__](module)


_init_of_json_error = json.JSONDecodeError.__init__


def _json_error_as_before(self, msg, doc, pos):
    """A trailing comma was no error of its own before 3.13: what must follow a comma was missing."""
    if msg.startswith("Illegal trailing comma before end of "):
        pos = re.compile(r"\s*").match(doc, pos + 1).end()
        msg = "Expecting value" if msg.endswith("array") else "Expecting property name enclosed in double quotes"
    _init_of_json_error(self, msg, doc, pos)


# Below which version: what was no warning.
_LATER_WARNINGS = (
    ((3, 14), "'(return|break|continue)' in a 'finally' block", SyntaxWarning),
    # Before 3.12 it was a DeprecationWarning, which is not shown.
    ((3, 12), ".*invalid escape sequence", SyntaxWarning),
    ((3, 12), r"datetime\.datetime\.utc", DeprecationWarning),
)
_EARLIER_WARNINGS = (
    ((3, 14), r'"(.+)" is an invalid escape sequence\. .*', r"invalid escape sequence '\1'"),
    ((3, 12), r'("is(?: not)?") with \S+ literal\.', r"\1 with a literal."),
)


def _warn_as_before(version):
    for before, words, category in _LATER_WARNINGS:
        if version < before:
            warnings.filterwarnings("ignore", message=words, category=category)
    plain = warnings._formatwarnmsg_impl

    def format_warning(msg):
        text = str(msg.message)
        for before, words, earlier in _EARLIER_WARNINGS:
            if version < before:
                text = re.sub(words, earlier, text)
        # What happened when the program had ended.
        late = msg.filename == "<rockpool>"
        shown = warnings.WarningMessage(
            text,
            msg.category,
            "sys" if late else msg.filename,
            1 if late else msg.lineno,
            line=msg.line,
            source=None if late else msg.source,
        )
        return plain(shown)

    warnings._formatwarnmsg_impl = format_warning


def _name_authors(years):
    """'copyright' and 'credits', as the prompt's first line proposes."""
    import _sitebuiltins

    builtins.copyright = _sitebuiltins._Printer("copyright", sys.copyright.replace("(c) 2001 ", f"(c) {years} "))
    builtins.credits = _sitebuiltins._Printer(
        "credits",
        """\
    Thanks to CWI, CNRI, BeOpen.com, Zope Corporation and a cast of thousands
    for supporting Python development.  See www.python.org for more information.""",
    )


def _speak_as_before(version):
    if version < (3, 14):
        # Help, tests and JSON in colours, at a terminal.
        _colorize.COLORIZE = False
    if version < (3, 13):
        json.JSONDecodeError.__init__ = _json_error_as_before
        re.PatternError.__name__ = re.PatternError.__qualname__ = "error"
        _name_authors("2001-2023")
    elif version == (3, 13):
        _name_authors("2001-2024")
    _warn_as_before(version)


zipimport.zipimporter.exec_module = _exec_as_before
`;
