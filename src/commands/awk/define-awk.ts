import { MatchOverrun } from "../../base/match-overrun.ts";
import type { Call } from "../../process/command/call.ts";
import { defineCommand } from "../../process/command/define-command.ts";
import { WriteFailed } from "../../process/command/output.ts";
import { GAWK } from "../../process/command/packages.ts";
import { type FlagSpec, longNames } from "../../process/command/spec.ts";
import {
  AwkErrors,
  AwkFatal,
  AwkInputFault,
  AwkOutputFault,
  type AwkRemark,
  AwkSyntaxFault,
} from "./faults.ts";
import { AWK_COPYRIGHT, AWK_FLAGS, awkUsage } from "./flags.ts";
import { BACKUP_SUFFIXES, InplaceEditor } from "./inplace.ts";
import { doubtfulFunctions, shadows } from "./lint.ts";
import type { AwkMachine } from "./machine.ts";
import type { AwkProgram } from "./nodes.ts";
import { describeProcess } from "./process-info.ts";
import { CompiledProgram, machineFor, parseProgram } from "./program.ts";
import { inBytes } from "./reader.ts";
import { SourceFault, Sources } from "./sources.ts";
import { unescapeString } from "./tokens.ts";
import { StringOrNumber } from "./values.ts";
import { awkWordHelp } from "./word-help.ts";

const FATAL = 2;
const UNFINISHED = "source files / command-line arguments must contain complete functions or rules";
const AWK_VERSION = `${GAWK.version("awk")}\n`;

/** gawk, under one of its names: https://pubs.opengroup.org/onlinepubs/9799919799/utilities/awk.html */
export function defineAwk(name: "awk" | "gawk") {
  return defineCommand({
    name,
    package: GAWK,
    versionText: () => AWK_VERSION + AWK_COPYRIGHT,
    summary: "pattern scanning and processing language",
    operands: [
      "[POSIX or GNU style options] -f progfile [--] file ...",
      "[POSIX or GNU style options] [--] 'program' file ...",
    ],
    completes: "file",
    flags: AWK_FLAGS,
    stopAtFirstOperand: true,
    wordHelp: awkWordHelp,
    helpText: awkUsage,
    afterUsageProblem: awkUsage,
    usageProblem: (problem) => {
      if (problem.startsWith("`")) return problem;
      // Of an option that it does not know gawk says nothing but its usage.
      const letter = /^option requires an argument -- '(.)'$/.exec(problem)?.[1] ?? letterOf(problem);
      return letter === undefined ? undefined : `option requires an argument -- ${letter}`;
    },
    // `-W name` is another spelling of `--name`.
    traditional: (words) => {
      const at = words.indexOf("-W");
      const option = words[at + 1];
      const isOption = words.slice(0, at).every((word) => word.startsWith("-"));
      return at < 0 || !isOption || option === undefined ? words : words.toSpliced(at, 2, `--${option}`);
    },
    examples: [
      {
        run: `printf 'a 1\\nb 2\\n' | ${name} '{ print $2 }'`,
        prints: "1\n2\n",
        shows: "print the second field",
      },
      { run: `seq 4 | ${name} '{ sum += $1 } END { print sum }'`, prints: "10\n", shows: "add up" },
      { run: `${name} -F: '{ print $1 }' /etc/passwd`, shows: "fields between colons" },
      { run: `seq 3 | ${name} 'NR > 1'`, prints: "2\n3\n", shows: "lines for which something holds" },
    ],
    exitStatus:
      "0 if all went well, 1 if the program cannot be read, 2 after a fatal error; or what exit says.",
    seeAlso: ["sed(1)", "grep(1)", "cut(1)"],
    run,
  });
}

async function run(call: Call<typeof AWK_FLAGS>): Promise<number> {
  const { flags } = call;
  const [, ...rest] = call.operands;
  if (flags.help || flags.copyright) {
    call.print(flags.copyright ? AWK_COPYRIGHT : awkUsage(call.name));
    return 0;
  }
  const sources = new Sources(call);
  let machine: AwkMachine | undefined;
  let inplace: InplaceEditor | undefined;
  try {
    if (!(await readSources(call, sources))) {
      call.printError(awkUsage(call.name));
      return 1;
    }
    const text = flags.charactersAsBytes ? inBytes(sources.text) : sources.text;
    const lints = flags.lint !== undefined;
    const isFatal = flags.lint === "fatal";
    const program = parseProgram(text, lints, (remark) => {
      if (remark.isDoubt && isFatal) throw new AwkFatal(remark.text, remark.line);
      tell(call, sources, remark, "warning: ");
    });
    if (lints) lintProgram(call, sources, program);
    machine = machineFor(call, program);
    machine.locate = (line) => sources.place(line);
    const faulty = prepare(machine, call, givesProgram(call) ? call.operands : rest);
    if (faulty !== undefined) return faulty;
    inplace = sources.editsInPlace ? editorFor(call, machine) : undefined;
    return await new CompiledProgram(machine, program, inplace).run();
  } catch (thrown) {
    inplace?.abandon();
    return explain({ call, sources, machine }, thrown);
  }
}

function editorFor(call: Call<typeof AWK_FLAGS>, machine: AwkMachine): InplaceEditor {
  const suffix = () =>
    BACKUP_SUFFIXES.map((name) => machine.text(machine.scalar(name))).find((text) => text !== "") ?? "";
  return new InplaceEditor(call, suffix);
}

function lintProgram(call: Call<typeof AWK_FLAGS>, sources: Sources, program: AwkProgram): void {
  for (const { where, line } of sources.unended)
    call.note(`${where}:${line}: warning: source file does not end in newline`);
  const isFatal = call.flags.lint === "fatal";
  for (const text of doubtfulFunctions(program)) {
    if (isFatal) throw new SourceFault(`fatal: ${text}`, FATAL);
    call.note(`warning: ${text}`);
  }
  const shadowing = [...shadows(program)];
  for (const remark of shadowing) tell(call, sources, remark, "warning: ");
  if (shadowing.length > 0 && isFatal)
    throw new AwkFatal("there were shadowed variables", shadowing.at(-1)?.line);
}

/** A long option that wants an argument, or wants none, is told by its letter. */
function letterOf(problem: string): string | undefined {
  const long = /^option '--(.+)' (?:requires|doesn't allow) an argument$/.exec(problem)?.[1];
  const found = Object.entries<FlagSpec>(AWK_FLAGS).find(([key, flag]) => longNames(key, flag)[0] === long);
  return found?.[1].short;
}

/** Whether the program stands in options, so that every operand is a file. */
function givesProgram({ flags }: Call<typeof AWK_FLAGS>): boolean {
  return flags.file.length > 0 || flags.source.length > 0;
}

/** Reads the program from -f, -e and -i, or the first operand; false where there is none. */
async function readSources(call: Call<typeof AWK_FLAGS>, sources: Sources): Promise<boolean> {
  const [first] = call.operands;
  if (first === undefined && !givesProgram(call)) return false;
  for (const { flag, value = "" } of call.given) {
    if (flag === "source") sources.addCommandLine(value);
    else if (flag === "file") await sources.addFile(value);
    else if (flag === "include") sources.include(value);
  }
  if (!givesProgram(call)) sources.addCommandLine(first ?? "");
  return true;
}

/** ARGV, ENVIRON, PROCINFO, -F and -v; the status after a message where one is wrong. */
function prepare(
  machine: AwkMachine,
  call: Call<typeof AWK_FLAGS>,
  operands: readonly string[],
): number | undefined {
  const argv = machine.array("ARGV");
  argv.set("0", call.name);
  for (const [at, operand] of operands.entries()) argv.set(String(at + 1), machine.given(operand));
  machine.set(machine.slot("ARGC"), operands.length + 1);
  const environ = machine.array("ENVIRON");
  for (const [name, value] of call.process.env) environ.set(name, new StringOrNumber(value));
  describeProcess(machine);
  for (const { flag, value = "" } of call.given) {
    if (flag === "fieldSeparator") machine.set(machine.slot("FS"), unescapeString(value));
    if (flag !== "assign" || machine.assignOperand(value, unknownEscape(call))) continue;
    if (!value.includes("="))
      return call.usageError(`\`${value}' argument to \`-v' not in \`var=value' form\n`);
    return call.fail(`fatal: \`${value.split("=")[0]}' is not a legal variable name`, FATAL);
  }
  return undefined;
}

function unknownEscape(call: Call<typeof AWK_FLAGS>): (letter: string) => void {
  return (letter) => call.note(`warning: escape sequence \`\\${letter}' treated as plain \`${letter}'`);
}

function tell(call: Call<typeof AWK_FLAGS>, sources: Sources, { line, text }: AwkRemark, kind = ""): void {
  const place = sources.place(line);
  call.printError(`${call.name}: ${place.where}:${place.line}: ${kind}${text}\n`);
}

interface Explained {
  readonly call: Call<typeof AWK_FLAGS>;
  readonly sources: Sources;
  readonly machine: AwkMachine | undefined;
}

function explain({ call, sources, machine }: Explained, thrown: unknown): number {
  if (thrown instanceof SourceFault) return call.fail(thrown.message, thrown.status);
  if (thrown instanceof AwkErrors) {
    for (const remark of thrown.remarks) tell(call, sources, remark);
    return 1;
  }
  if (thrown instanceof AwkSyntaxFault) {
    const { text } = sources;
    const before = text.slice(0, thrown.at).replace(/\n+$/, "");
    const line = before.split("\n").length;
    const source = text.split("\n")[line - 1] ?? "";
    const column = before.length - (before.lastIndexOf("\n") + 1);
    const place = sources.place(line);
    const prefix = `${call.name}: ${place.where}:${place.line}: `;
    if (thrown.at >= text.length && sources.endsInFile) {
      call.printError(`${prefix}(END OF FILE)\n${prefix}^ ${UNFINISHED}\n`);
      return 1;
    }
    call.printError(
      `${prefix}${source}\n${prefix}${source.slice(0, column).replace(/[^\t]/g, " ")}^ ${thrown.message}\n`,
    );
    return 1;
  }
  const unwritten = describeUnwritten(thrown);
  if (unwritten && machine) {
    const message = `${machine.place()}fatal: ${unwritten.message}`;
    throw new WriteFailed(unwritten.errno, { message, status: FATAL });
  }
  if (!(thrown instanceof AwkFatal) && !(thrown instanceof MatchOverrun)) throw thrown;
  call.stdout.flush();
  const line = thrown instanceof AwkFatal ? thrown.line : undefined;
  const place =
    thrown instanceof AwkInputFault
      ? placeBetweenFiles(machine)
      : (machine?.place(line) ?? `${sources.place(1).where}:1: `);
  call.printError(`${call.name}: ${place}fatal: ${thrown.message}\n`);
  return FATAL;
}

/** What is told when standard output could not be written while the program ran. */
function describeUnwritten(thrown: unknown): Pick<AwkOutputFault, "message" | "errno"> | undefined {
  if (thrown instanceof AwkOutputFault) return thrown;
  if (!(thrown instanceof WriteFailed) || thrown.told) return undefined;
  return { message: `print to "standard output" failed: ${thrown.message}`, errno: thrown.errno };
}

/** Where the program was when the next file could not be opened: nowhere, before it has run at all. */
function placeBetweenFiles(machine: AwkMachine | undefined): string {
  if (!machine?.hasRun) return "";
  const { where, line } = machine.locate(machine.line);
  return `${where}:${line}: `;
}
