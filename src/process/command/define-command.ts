import { andThen, type MaybePromise } from "../../base/maybe-promise.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process, Program } from "../process.ts";
import { Call, notSimulatedMessage } from "./call.ts";
import { type DescribedSpec, formatHelp, formatVersion } from "./help.ts";
import { WriteFailed } from "./output.ts";
import {
  describeAmbiguity,
  flagValues,
  type GivenFlag,
  type ParseResult,
  parseWords,
  type WordsSpec,
} from "./parse-options.ts";
import type { Ambiguity, CommandSpec, FlagSpecs, FlagValues, UsageProblem } from "./spec.ts";

export type SpecOfAnyCommand = DescribedSpec & WordsSpec;

/** A command as others see it: its spec for help, man page and completion, and its program. */
export interface Command {
  readonly name: string;
  readonly spec: SpecOfAnyCommand;
  readonly program: Program;
}

/** Makes a command of its spec. */
export function defineCommand<const F extends FlagSpecs>(spec: CommandSpec<F>): Command {
  return { name: spec.name, spec, program: (process) => runCommand(spec, process) };
}

function runCommand<F extends FlagSpecs>(spec: CommandSpec<F>, process: Process): MaybePromise<number> {
  const [called = spec.name, ...words] = process.argv;
  const name = spec.package?.shortName ? called.slice(called.lastIndexOf("/") + 1) : called;
  const parsed = parseWords(spec, words, process.env);
  const call = makeCall(spec, process, name, parsed);
  const failed = (thrown: unknown): MaybePromise<number> => {
    if (!(thrown instanceof WriteFailed)) throw thrown;
    const { told } = thrown;
    if (told) return andThen(call.printError(`${call.name}: ${told.message}\n`), () => told.status);
    return reportWriteFailure(call, spec, thrown.errno);
  };
  try {
    const status = parsed.kind === "parsed" ? spec.run(call) : answer(spec, call, parsed);
    const finished = andThen(status, (code) => andThen(call.finish(), () => closeStdin(spec, call, code)));
    return finished instanceof Promise ? finished.catch(failed) : finished;
  } catch (thrown) {
    return failed(thrown);
  }
}

/** gnulib closein.c: that standard input was not open is told last. */
function closeStdin<F extends FlagSpecs>(
  { closedStdin }: CommandSpec<F>,
  call: Call<F>,
  status: number,
): MaybePromise<number> {
  if (closedStdin === undefined || !call.missedStdin) return status;
  return andThen(
    call.printError(`${call.name}: ${closedStdin}: ${Errno.EBADF.message}\n`),
    () => status || 1,
  );
}

function makeCall<F extends FlagSpecs>(
  spec: CommandSpec<F>,
  process: Process,
  name: string,
  parsed: ParseResult,
): Call<F> {
  const given: readonly GivenFlag[] = parsed.kind === "parsed" ? parsed.given : [];
  return new Call<F>({
    name,
    process,
    given,
    // The parser fills in exactly what FlagValue promises for each kind of flag.
    flags: flagValues(spec.flags ?? {}, given) as FlagValues<F>,
    operands: parsed.kind === "parsed" ? parsed.operands : [],
    statusOfUsage: spec.statusOfUsage ?? 1,
    stdinProblem: spec.stdinProblem,
    afterUsageProblem: afterUsageProblemOf(spec),
    usageOnStdout: spec.usageOnStdout,
  });
}

function afterUsageProblemOf<F extends FlagSpecs>(
  spec: CommandSpec<F>,
): (name: string, process: Process) => string {
  if (spec.afterUsageProblem) return spec.afterUsageProblem;
  const ofPackage = spec.package?.afterUsageProblem;
  return ofPackage ? (name) => ofPackage(spec, name) : tryHelp;
}

/** The line after a usage problem. */
export function tryHelp(name: string): string {
  return `Try '${name} --help' for more information.\n`;
}

/** What is answered without running the command. */
function answer<F extends FlagSpecs>(
  spec: CommandSpec<F>,
  call: Call<F>,
  parsed: Exclude<ParseResult, { kind: "parsed" }>,
): MaybePromise<number> {
  switch (parsed.kind) {
    case "help":
      call.print(formatHelp(spec, call.name));
      return spec.statusOfHelp ?? 0;
    case "version":
      return andThen(printVersion(spec, call), () => spec.statusOfHelp ?? 0);
    case "not-simulated":
      call.printError(notSimulatedMessage(spec.name, parsed.what));
      return 1;
    case "problem":
      return parsed.ambiguity ? refuseLong(spec, call, parsed, parsed.ambiguity) : refuse(spec, call, parsed);
  }
}

/** The text of `--version`. */
export async function printVersion(spec: DescribedSpec, call: Call): Promise<void> {
  call.print(formatVersion(spec, call.name));
  if (spec.versionText) return;
  const { creditsOf } = await call.load(import("./credits.ts"));
  call.print(creditsOf(spec.name, spec.package));
}

/** The real program's table may stand in another order than its help, and know more than we do. */
async function refuseLong<F extends FlagSpecs>(
  spec: CommandSpec<F>,
  call: Call<F>,
  { problem }: UsageProblem,
  { word, typed, possibilities }: Ambiguity,
): Promise<number> {
  const { inRealTable } = await call.load(import("./long-order.ts"));
  const real = inRealTable(spec.name, typed, possibilities);
  const [first] = real;
  if (!first) return refuse(spec, call, { problem });
  if (real.length > 1) return refuse(spec, call, { problem: describeAmbiguity(word, real) });
  call.printError(notSimulatedMessage(spec.name, `--${first.name}`));
  return 1;
}

function refuse<F extends FlagSpecs>(
  spec: CommandSpec<F>,
  call: Call<F>,
  { problem, bare, choice, status: own }: UsageProblem,
): MaybePromise<number> {
  if (bare) return call.fail(problem);
  const status = own ?? (choice ? spec.statusOfChoice : spec.statusOfOption);
  if (spec.problemText)
    return andThen(call.print(spec.problemText(problem)), () => status ?? spec.statusOfUsage ?? 1);
  const told = spec.usageProblem ? spec.usageProblem(problem) : problem;
  return told === undefined ? call.tryHelp(status) : call.usageError(told, status);
}

/** gnulib closeout.c. A reader that has gone ended the process before, unless SIGPIPE is ignored. */
function reportWriteFailure<F extends FlagSpecs>(
  call: Call<F>,
  spec: CommandSpec<F>,
  errno: Errno,
): MaybePromise<number> {
  const told = writeProblemOf(spec)(errno);
  const lines = typeof told === "string" ? [told] : told;
  const status = spec.statusOfWriteProblem ?? spec.statusOfUsage ?? 1;
  const text = lines.map((line) => `${call.name}: ${line}\n`).join("");
  return andThen(call.printError(text), () => (lines.length > 0 ? status : 0));
}

function writeProblemOf<F extends FlagSpecs>(
  spec: CommandSpec<F>,
): (errno: Errno) => string | readonly string[] {
  const { writeProblem = spec.package?.writeProblem } = spec;
  return writeProblem ?? (({ message }) => `write error: ${message}`);
}
