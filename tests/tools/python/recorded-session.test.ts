import { describe, expect, it } from "vitest";
import { createComputer } from "../../../src/cli/engine.ts";
import { installInterpreter } from "../../../src/tools/python/install-interpreter.ts";

const PREFIX = "/home/learner/.pyenv/versions/3.9.18";

/** Commands with what Python 3.9.18 of pyenv did: its standard output and error, its status. */
const SESSION: readonly (readonly [command: string, stdout: string, stderr: string, status: number])[] = [
  ["python --version", "Python 3.9.18\n", "", 0],
  [
    "printf 'def f(x):\\n    return x[0] + 1\\n\\nprint(f(\"a\"))\\n' > e.py; python e.py",
    "",
    `Traceback (most recent call last):
  File "/home/learner/e.py", line 4, in <module>
    print(f("a"))
  File "/home/learner/e.py", line 2, in f
    return x[0] + 1
TypeError: can only concatenate str (not "int") to str
`,
    1,
  ],
  [
    "printf 'print(\"a\"\\n' > s.py; python s.py",
    "",
    `  File "/home/learner/s.py", line 2
    
    ^
SyntaxError: unexpected EOF while parsing
`,
    1,
  ],
  [
    "printf 'if True:\\nprint(1)\\n' > i.py; python i.py",
    "",
    `  File "/home/learner/i.py", line 2
    print(1)
    ^
IndentationError: expected an indented block
`,
    1,
  ],
  [
    "printf 'import numpy\\n' > n.py; python n.py",
    "",
    `Traceback (most recent call last):
  File "/home/learner/n.py", line 1, in <module>
    import numpy
ModuleNotFoundError: No module named 'numpy'
`,
    1,
  ],
  [
    "python nosuch.py",
    "",
    `${PREFIX}/bin/python: can't open file '/home/learner/nosuch.py': [Errno 2] No such file or directory\n`,
    2,
  ],
  [
    `printf 'print(1)\\n1/0\\nx = 3\\nx\\n"s"\\n[1,2]\\ndef f():\\n    return 1\\n\\nf()\\nimport this_is_not\\nexit()\\n' | python -i`,
    "1\n3\n's'\n[1, 2]\n1\n",
    `Python 3.9.18 (main, Jan 10 2025, 09:12:30) 
[GCC 12.2.0] on linux
Type "help", "copyright", "credits" or "license" for more information.
>>> >>> Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
ZeroDivisionError: division by zero
>>> >>> >>> >>> >>> ... ... >>> >>> Traceback (most recent call last):
  File "<stdin>", line 1, in <module>
ModuleNotFoundError: No module named 'this_is_not'
>>> `,
    0,
  ],
  [
    "python --foo",
    "",
    `unknown option --foo
usage: ${PREFIX}/bin/python [option] ... [-c cmd | -m mod | file | -] [arg] ...
Try \`python -h' for more information.
`,
    2,
  ],
  ["python -m nosuch", "", `${PREFIX}/bin/python: No module named nosuch\n`, 1],
  [
    "python -c 'import sys; print(sys.version_info[:3], sys.prefix, sys.path[1:])'",
    `(3, 9, 18) ${PREFIX} ['${PREFIX}/lib/python39.zip', '${PREFIX}/lib/python3.9', '${PREFIX}/lib/python3.9/lib-dynload', '${PREFIX}/lib/python3.9/site-packages']\n`,
    "",
    0,
  ],
];

describe("Python 3.9.18", () => {
  it("does what the recorded one does", async () => {
    const computer = await createComputer();
    expect(installInterpreter(computer.files, { prefix: PREFIX, version: "3.9.18" })).toBeUndefined();
    for (const [command, stdout, stderr, status] of SESSION) {
      const script = command.replace(/\bpython (?=-|\w)/, `${PREFIX}/bin/python `);
      expect({ command, ...(await computer.run(script)) }).toEqual({ command, stdout, stderr, status });
    }
  }, 120_000);
});
