import { encode } from "../base/bytes.ts";
import { andThen, type MaybePromise } from "../base/maybe-promise.ts";
import { compileRegex, type Regex, RegexFault } from "../base/regex/index.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import type { Package } from "../process/command/packages.ts";
import { runProgram } from "../process/command/run-program.ts";
import type { FlagSpecs } from "../process/command/spec.ts";
import { readExecutable } from "../process/executable.ts";
import type { OpenFile } from "../process/open-file.ts";
import { HeadedOutput } from "./run-parts/headed-output.ts";

const DEBIANUTILS: Package = {
  version: () => `Debian run-parts program, version 5.7
Copyright (C) 1994 Ian Jackson, Copyright (C) 1996 Jeff Noxon.
Copyright (C) 1996,1997,1998,1999 Guy Maor
Copyright (C) 2002-2020 Clint Adams
This is free software; see the GNU General Public License version 2
or later for copying conditions.  There is NO warranty.`,
};

const FLAGS = {
  test: { help: "print script names which would run, but don't run them." },
  list: { help: "print names of all valid files (can not be used with\n--test)" },
  verbose: { short: "v", help: "print script names before running them." },
  debug: { short: "d", notSimulated: true, help: "print script names while checking them." },
  report: { help: "print script names if they produce output." },
  reverse: { help: "reverse execution order of scripts." },
  exitOnError: { help: "exit as soon as a script returns with a non-zero exit\ncode." },
  stdin: { notSimulated: true, help: "multiplex stdin to scripts being run, using temporary file" },
  lsbsysinit: { help: "validate filenames based on LSB sysinit specs." },
  newSession: { help: "run each script in a separate process session" },
  regex: { argument: { name: "PATTERN" }, help: "validate filenames based on POSIX ERE pattern PATTERN." },
  umask: { short: "u", argument: { name: "UMASK" }, help: "sets umask to UMASK (octal), default is 022." },
  arg: {
    short: "a",
    argument: { name: "ARGUMENT" },
    repeatable: true,
    help: "pass ARGUMENT to scripts, use once for each argument.",
  },
  version: { short: "V", help: "output version information and exit." },
  usage: { short: "h", long: "help", help: "display this help and exit." },
} as const satisfies FlagSpecs;

type RunPartsCall = Call<typeof FLAGS>;

/** run-parts(8) of Debian. */
export const runParts = defineCommand({
  name: "run-parts",
  package: DEBIANUTILS,
  summary: "run scripts or programs in a directory",
  operands: "[OPTION]... DIRECTORY",
  completes: "directory",
  flags: FLAGS,
  noStandardOptions: true,
  afterUsageProblem: (name) => `Try \`${name} --help' for more information.\n`,
  examples: [
    { run: "run-parts --test /etc/cron.daily", shows: "what cron would run each day" },
    { run: "run-parts -v scripts", shows: "run all programs of a directory, in the order of their names" },
  ],
  exitStatus: "0; 1 where a script failed.",
  seeAlso: ["cron(8)"],

  async run(call) {
    const { flags, operands } = call;
    if (flags.usage) {
      call.printError(HELP);
      return 0;
    }
    if (flags.version) {
      call.print(`${DEBIANUTILS.version(call.name)}\n`);
      return 0;
    }
    const [directory] = operands;
    if (flags.list && flags.test) return call.usageError("--list and --test can not be used together");
    if (directory === undefined || operands.length > 1) return call.usageError("missing operand");
    if (flags.umask !== undefined && !/^[0-7]+$/.test(flags.umask)) return call.fail("bad umask value");
    call.files.umask = Number.parseInt(flags.umask ?? "022", 8) & 0o777;
    const patterns = readPatterns(call);
    if (patterns instanceof RegexFault) {
      call.printError(`Unable to build regexp: ${patterns.message}\n`);
      return 1;
    }
    const entries = call.files.readdir(directory);
    if (entries instanceof Errno)
      return call.fail(`failed to open directory ${directory}: ${entries.message}`);
    const names = entries.map(({ name }) => name).filter((name) => isChosen(name, patterns));
    names.sort((a, b) => (a < b ? -1 : 1));
    if (flags.reverse) names.reverse();
    for (const name of names)
      if ((await visit(call, `${directory}/${name}`)) !== 0) {
        call.status = 1;
        if (flags.exitOnError) break;
      }
    return call.status;
  },
});

/** Names of packages and hierarchies for the Linux Standard Base, and plain ones (run-parts.c, regex_compile_pattern). */
const LSB = ["^_?([a-z0-9_.]+-)+[a-z0-9]+$", "^[a-z0-9][a-z0-9-]*$"];
const LSB_LEFT_OVER = /^[a-z0-9-].*dpkg-(old|dist|new|tmp)$/;
const USUAL = "^[a-zA-Z0-9_-]+$";

function readPatterns({ flags }: RunPartsCall): readonly Regex[] | RegexFault {
  const sources = flags.regex !== undefined ? [flags.regex] : flags.lsbsysinit ? LSB : [USUAL];
  const compiled: Regex[] = [];
  for (const source of sources) {
    const regex = compileRegex(source, { dialect: "bash" });
    if (regex instanceof RegexFault) return regex;
    compiled.push(regex);
  }
  return compiled;
}

function isChosen(name: string, patterns: readonly Regex[]): boolean {
  if (name === "." || name === "..") return false;
  const isLsb = patterns.length > 1;
  return patterns.some((pattern) => pattern.test(name)) && !(isLsb && LSB_LEFT_OVER.test(name));
}

/** Runs one file, or tells its name; 0 where nothing failed. */
async function visit(call: RunPartsCall, path: string): Promise<number> {
  const { files, flags } = call;
  const status = files.stat(path);
  if (status instanceof Errno) {
    call.note(`failed to stat component ${path}: ${status.message}`);
    return 0;
  }
  if (status.kind === "directory") return 0;
  if (status.kind !== "file") {
    call.note(`component ${path} is not an executable plain file`);
    return 1;
  }
  const canRun = !files.access(path, "x");
  if (flags.list ? canRun || !files.access(path, "r") : flags.test && canRun) call.print(`${path}\n`);
  if (flags.list || flags.test || !canRun) return 0;
  return run(call, path);
}

async function run(call: RunPartsCall, path: string): Promise<number> {
  const { flags } = call;
  if (flags.verbose)
    if (flags.report) call.print(`run-parts: executing ${path}\n`);
    else call.note(`executing ${path}`);
  const ended = await start(call, path);
  const status = ended instanceof Errno ? 1 : ended;
  if (status !== 0) call.note(`${path} exited with return code ${status}`);
  return status;
}

async function start(call: RunPartsCall, path: string): Promise<number | Errno> {
  const { flags } = call;
  const argv = [path, ...flags.arg];
  const unknown = readExecutable(call.files, path) === Errno.ENOEXEC;
  if (flags.report && !unknown) return report(call, path, argv);
  const ended = unknown ? Errno.ENOEXEC : await runProgram(call, argv, sessionOf(call));
  if (!(ended instanceof Errno)) return ended.status;
  if (flags.report) call.printError(`${path}:\n`);
  call.note(`failed to exec ${path}: ${ended.message}`);
  return ended;
}

/** The name stands once before all that the script writes, on the stream that it writes to first. */
function report(call: RunPartsCall, path: string, argv: readonly string[]): MaybePromise<number | Errno> {
  const { process } = call;
  const fds = process.fds.fork({ exec: true });
  let hasHead = false;
  const head = (output: OpenFile) => {
    if (hasHead) return undefined;
    hasHead = true;
    return output.write(process, encode(`${path}:\n`));
  };
  for (const fd of [1, 2]) {
    const output = process.fds.get(fd);
    if (output) fds.set(fd, new HeadedOutput(output, head));
  }
  return andThen(runProgram(call, argv, { ...sessionOf(call), fds }), (ended) =>
    ended instanceof Errno ? ended : ended.status,
  );
}

function sessionOf({ flags }: RunPartsCall): { readonly session?: "new" } {
  return flags.newSession ? { session: "new" } : {};
}

const HELP = `Usage: run-parts [OPTION]... DIRECTORY
      --test          print script names which would run, but don't run them.
      --list          print names of all valid files (can not be used with
                      --test)
  -v, --verbose       print script names before running them.
  -d, --debug         print script names while checking them.
      --report        print script names if they produce output.
      --reverse       reverse execution order of scripts.
      --exit-on-error exit as soon as a script returns with a non-zero exit
                      code.
      --stdin         multiplex stdin to scripts being run, using temporary file
      --lsbsysinit    validate filenames based on LSB sysinit specs.
      --new-session   run each script in a separate process session
      --regex=PATTERN validate filenames based on POSIX ERE pattern PATTERN.
  -u, --umask=UMASK   sets umask to UMASK (octal), default is 022.
  -a, --arg=ARGUMENT  pass ARGUMENT to scripts, use once for each argument.
  -V, --version       output version information and exit.
  -h, --help          display this help and exit.
`;
