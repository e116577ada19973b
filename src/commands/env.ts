import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";
import { becomeProgram } from "../process/command/run-program.ts";
import { changeSignals, listIgnoredSignals } from "./env/signals.ts";
import { expandSplitStrings, type SplitListener } from "./env/split-string.ts";

const SHEBANG_HINT = "use -[v]S to pass options in shebang lines";
const NOT_FOUND = 127;
const NOT_RUN = 126;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/env.html */
export const env = defineCommand({
  name: "env",
  package: COREUTILS,
  summary: "run a program in a modified environment",
  operands: "[OPTION]... [-] [NAME=VALUE]... [COMMAND [ARG]...]",
  completes: "command",
  description: `Set each NAME to VALUE in the environment and run COMMAND.

Mandatory arguments to long options are mandatory for short options too.`,
  helpColumn: 24,
  flags: {
    ignoreEnvironment: { short: "i", help: "start with an empty environment" },
    null: { short: "0", help: "end each output line with NUL, not newline" },
    unset: {
      short: "u",
      argument: { name: "NAME", completes: "variable" },
      repeatable: true,
      help: "remove variable from the environment",
    },
    chdir: {
      short: "C",
      argument: { name: "DIR", completes: "directory" },
      help: "change working directory to DIR",
    },
    splitString: {
      short: "S",
      argument: { name: "S", completes: "none" },
      help: "process and split S into separate arguments;\n used to pass multiple arguments on shebang lines",
    },
    blockSignal: {
      argument: { name: "SIG", optional: true, completes: "signal" },
      notSimulated: true,
      help: "  block delivery of SIG signal(s) to COMMAND",
    },
    defaultSignal: {
      argument: { name: "SIG", optional: true, completes: "signal" },
      repeatable: true,
      help: "reset handling of SIG signal(s) to the default",
    },
    ignoreSignal: {
      argument: { name: "SIG", optional: true, completes: "signal" },
      repeatable: true,
      help: " set handling of SIG signal(s) to do nothing",
    },
    listSignalHandling: { help: "list non default signal handling to stderr" },
    debug: { short: "v", help: "print verbose information for each processing step" },
  },
  stopAtFirstOperand: true,
  statusOfUsage: 125,
  traditional: (words, environment) => expandSplitStrings(words, environment),
  usageProblem: (problem) =>
    /^invalid option -- '[ \t]/.test(problem) ? `${problem}\nenv: ${SHEBANG_HINT}` : problem,
  notes: `A mere - implies -i.  If no COMMAND, print the resulting environment.

SIG may be a signal name like 'PIPE', or a signal number like '13'.
Without SIG, all known signals are included.  Multiple signals can be
comma-separated.`,
  examples: [
    { run: "env FRUIT=apple sh -c 'echo $FRUIT'", prints: "apple\n", shows: "a variable for one command" },
    { run: "env -i FRUIT=apple env", prints: "FRUIT=apple\n", shows: "an environment of nothing else" },
  ],
  exitStatus: `125  if env itself fails
126  if COMMAND is found but cannot be run
127  if COMMAND cannot be found
Otherwise the exit status of COMMAND.`,
  seeAlso: ["printenv(1)"],

  async run(call) {
    const { flags } = call;
    const mere = call.operands[0] === "-";
    const operands = mere ? call.operands.slice(1) : call.operands;
    const variables = call.operands.length > 0 ? operands.findIndex((word) => !word.includes("=")) : -1;
    const command = variables < 0 ? [] : operands.slice(variables);
    const assignments = variables < 0 ? operands : operands.slice(0, variables);

    if (flags.debug) expandSplitStrings(call.process.argv.slice(1), call.process.env, tellOfSplit(call));
    const wish = {
      clean: flags.ignoreEnvironment || mere,
      unset: flags.unset,
      assignments,
      debug: flags.debug,
    };
    const environment = changeEnvironment(call, wish);
    if (typeof environment === "number") return environment;
    const misuse = describeMisuse(command, flags);
    if (misuse !== undefined) return call.usageError(misuse);
    const faulty = changeSignals(call, { ignore: flags.ignoreSignal, reset: flags.defaultSignal });
    if (faulty !== undefined) return faulty;
    if (flags.listSignalHandling) listIgnoredSignals(call);
    if (command.length === 0) {
      for (const [name, value] of environment) call.print(`${name}=${value}${flags.null ? "\0" : "\n"}`);
      return 0;
    }
    return runCommand(call, command, environment, flags);
  },
});

function tellOfSplit(call: Call): SplitListener {
  return (text, words) => {
    call.printError(`split -S:  ${quoteText(text)}\n`);
    for (const [i, word] of words.entries())
      call.printError(`${i === 0 ? " into:" : "     &"}    ${quoteText(word)}\n`);
  };
}

interface EnvironmentWish {
  readonly clean: boolean;
  readonly unset: readonly string[];
  readonly assignments: readonly string[];
  readonly debug: boolean;
}

/** The environment that is asked for, or the status after the message. */
function changeEnvironment(call: Call, wish: EnvironmentWish): ReadonlyMap<string, string> | number {
  const { clean, debug } = wish;
  const tell = (text: string) => debug && call.printError(`${text}\n`);
  if (clean) tell("cleaning environ");
  const environment = new Map(clean ? [] : call.process.env);
  for (const name of wish.unset) {
    if (clean) continue;
    tell(`unset:    ${name}`);
    if (name === "" || name.includes("="))
      return call.fail(`cannot unset ${quoteText(name)}: ${Errno.EINVAL.message}`);
    environment.delete(name);
  }
  for (const assignment of wish.assignments) {
    tell(`setenv:   ${assignment}`);
    const equals = assignment.indexOf("=");
    environment.set(assignment.slice(0, equals), assignment.slice(equals + 1));
  }
  return environment;
}

interface Manner {
  readonly null: boolean;
  readonly chdir?: string;
  readonly debug: boolean;
}

function describeMisuse(command: readonly string[], manner: Manner): string | undefined {
  if (command.length > 0) return manner.null ? "cannot specify --null (-0) with command" : undefined;
  return manner.chdir === undefined ? undefined : "must specify command with --chdir (-C)";
}

async function runCommand(
  call: Call,
  command: readonly string[],
  environment: ReadonlyMap<string, string>,
  { chdir, debug }: Manner,
): Promise<number> {
  if (chdir !== undefined) {
    if (debug) call.printError(`chdir:    ${quoteNameAlways(chdir)}\n`);
    const failed = call.files.chdir(chdir);
    if (failed) return call.fail(`cannot change directory to ${quoteNameAlways(chdir)}: ${failed.message}`);
  }
  const [name = ""] = command;
  if (debug) {
    call.printError(`executing: ${name}\n`);
    for (const [i, word] of command.entries()) call.printError(`   arg[${i}]= ${quoteText(word)}\n`);
  }
  const status = await becomeProgram(call, command, environment);
  if (!(status instanceof Errno)) return status;
  call.note(`${quoteText(name)}: ${status.message}`);
  if (status === Errno.ENOENT && /[ \t\n]/.test(name)) call.note(SHEBANG_HINT);
  return status === Errno.ENOENT ? NOT_FOUND : NOT_RUN;
}
