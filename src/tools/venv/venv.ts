import { joinPath, normalizePath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";
import type { Process } from "../../process/process.ts";
import type { Interpreter } from "../python/interpreter.ts";
import type { NativeProgram } from "../python/native-modules.ts";
import { isAtLeast, type PythonVersion } from "../python/version.ts";
import { createEnvironment } from "./create-environment.ts";

const USAGE = `usage: venv [-h] [--system-site-packages] [--symlinks | --copies] [--clear]
            [--upgrade] [--without-pip] [--prompt PROMPT] [--upgrade-deps]
            ENV_DIR [ENV_DIR ...]
`;

/** Until 3.11 setuptools came along too. */
function helpFor(version: PythonVersion): string {
  if (isAtLeast(version, 3, 12)) return HELP;
  return HELP.replace(
    "core dependencies (pip) to the latest version\n                        in PyPI",
    "core dependencies: pip setuptools to the\n                        latest version in PyPI",
  );
}

export const HELP = `${USAGE}
Creates virtual Python environments in one or more target directories.

positional arguments:
  ENV_DIR               A directory to create the environment in.

options:
  -h, --help            show this help message and exit
  --system-site-packages
                        Give the virtual environment access to the system
                        site-packages dir.
  --symlinks            Try to use symlinks rather than copies, when symlinks
                        are not the default for the platform.
  --copies              Try to use copies rather than symlinks, even when
                        symlinks are the default for the platform.
  --clear               Delete the contents of the environment directory if it
                        already exists, before environment creation.
  --upgrade             Upgrade the environment directory to use this version
                        of Python, assuming Python has been upgraded in-place.
  --without-pip         Skips installing or upgrading pip in the virtual
                        environment (pip is bootstrapped by default)
  --prompt PROMPT       Provides an alternative prompt prefix for this
                        environment.
  --upgrade-deps        Upgrade core dependencies (pip) to the latest version
                        in PyPI

Once an environment has been created, you may wish to activate it, e.g. by
sourcing an activate script in its bin directory.
`;

const FLAGS = [
  "--help",
  "--system-site-packages",
  "--symlinks",
  "--copies",
  "--clear",
  "--upgrade",
  "--without-pip",
  "--prompt",
  "--upgrade-deps",
];

/** Milliseconds: files and links, and unpacking pip. */
const MAKING = 80;
const UNPACKING_PIP = 1900;

interface Words {
  readonly flags: ReadonlySet<string>;
  readonly prompt: string | undefined;
  readonly directories: readonly string[];
  readonly problem: string | undefined;
}

/** `python -m venv` (https://docs.python.org/3/library/venv.html). */
export const venv: NativeProgram = async (process, interpreter, args) => {
  const words = parseWords(args);
  if (words.flags.has("--help")) return say(process, helpFor(interpreter.version));
  const problem =
    words.problem ??
    (words.flags.has("--upgrade") && words.flags.has("--clear")
      ? "you cannot supply --upgrade and --clear together."
      : undefined);
  if (problem !== undefined) return fail(process, `${USAGE}venv: error: ${problem}\n`, 2);
  if (words.flags.has("--upgrade-deps"))
    return fail(process, "rockpool: not simulated here: venv --upgrade-deps\n", 1);
  for (const directory of words.directories) {
    const status = await make(process, interpreter, { directory, words });
    if (status !== 0) return status;
  }
  return 0;
};

async function say(process: Process, text: string): Promise<number> {
  await process.stdout.write(text);
  return 0;
}

async function fail(process: Process, text: string, status: number): Promise<number> {
  await process.stderr.write(text);
  return status;
}

function parseWords(args: readonly string[]): Words {
  const flags = new Set<string>();
  const directories: string[] = [];
  let prompt: string | undefined;
  const unknown: string[] = [];
  let problem: string | undefined;
  for (let at = 0; at < args.length; at++) {
    const word = args[at] ?? "";
    const [name = "", value] = word.split("=", 2);
    const known = name === "-h" ? "--help" : name.startsWith("--") ? complete(name) : undefined;
    if (!word.startsWith("-")) directories.push(word);
    else if (known === "--prompt") {
      prompt = value ?? args[++at];
      if (prompt === undefined) problem ??= "argument --prompt: expected one argument";
    } else if (known) flags.add(known);
    else unknown.push(word);
  }
  if (flags.has("--symlinks") && flags.has("--copies"))
    problem ??= "argument --copies: not allowed with argument --symlinks";
  if (directories.length === 0) problem ??= "the following arguments are required: ENV_DIR";
  if (unknown.length > 0) problem ??= `unrecognized arguments: ${unknown.join(" ")}`;
  return { flags, prompt, directories, problem };
}

/** argparse takes a beginning that only one option has. */
function complete(name: string): string | undefined {
  const matching = FLAGS.filter((flag) => flag.startsWith(name));
  return FLAGS.includes(name) ? name : matching.length === 1 ? matching[0] : undefined;
}

interface Making {
  readonly directory: string;
  readonly words: Words;
}

async function make(
  process: Process,
  interpreter: Interpreter,
  { directory, words }: Making,
): Promise<number> {
  const { files } = process;
  const path = normalizePath(directory, process.cwd);
  const status = files.stat(path);
  if (!(status instanceof Errno) && status.kind !== "directory")
    return fail(process, `Error: Unable to create directory '${path}'\n`, 1);
  if (path.includes(":"))
    return fail(
      process,
      `Error: Refusing to create a venv in ${path} because it contains the PATH separator :.\n`,
      1,
    );
  if (words.flags.has("--clear")) clear(files, path);
  const withPip = !words.flags.has("--without-pip") && !words.flags.has("--upgrade");
  await process.sleep(MAKING + (withPip ? UNPACKING_PIP : 0));
  const prompt = words.prompt === "." ? process.cwd.slice(process.cwd.lastIndexOf("/") + 1) : words.prompt;
  const failed = createEnvironment(files, interpreter, {
    directory: path,
    ...(prompt === undefined ? {} : { prompt }),
    systemSitePackages: words.flags.has("--system-site-packages"),
    copies: words.flags.has("--copies"),
    withPip,
    command: `${interpreter.executable} -m venv ${[...optionsOf(words), path].join(" ")}`,
  });
  if (!failed) return 0;
  return fail(process, `Error: [Errno ${failed.number}] ${failed.message}: '${path}'\n`, 1);
}

/** The options, as pyvenv.cfg keeps them: in the order of CPython's Lib/venv. */
function optionsOf({ flags, prompt }: Words): readonly string[] {
  const kept = ["--copies", "--without-pip", "--system-site-packages", "--clear", "--upgrade"];
  const given = kept.filter((flag) => flags.has(flag));
  return prompt === undefined ? given : [...given, `--prompt="${prompt}"`];
}

/** What is below a directory goes; it stays itself. */
function clear(files: Files, directory: string): void {
  const entries = files.readdir(directory);
  if (entries instanceof Errno) return;
  for (const { name, kind } of entries) {
    const path = joinPath(directory, name);
    if (kind !== "directory") files.unlink(path);
    else {
      clear(files, path);
      files.rmdir(path);
    }
  }
}
