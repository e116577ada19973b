import { decode } from "../base/bytes.ts";
import { MatchOverrun } from "../base/match-overrun.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { SED } from "../process/command/packages.ts";
import { type CompiledScript, compileScript } from "./sed/compile.ts";
import { SED_FLAGS, SED_USAGE } from "./sed/flags.ts";
import { InPlace } from "./sed/in-place.ts";
import { Lines } from "./sed/lines.ts";
import { Machine } from "./sed/machine.ts";
import { Outputs } from "./sed/outputs.ts";
import { parseScript } from "./sed/parse.ts";
import { PANIC, type Script, SedEnd, SedFault } from "./sed/script.ts";
import type { ScriptSource } from "./sed/script-reader.ts";
import { Trace } from "./sed/trace.ts";
import { sedWordHelp } from "./sed/word-help.ts";

const LINE_LENGTH = 70;
const NOT_READ = 2;

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/sed.html */
export const sed = defineCommand({
  name: "sed",
  package: SED,
  stdinProblem: (errno) => `read error on stdin: ${errno.message}`,
  summary: "stream editor for filtering and transforming text",
  operands: "[OPTION]... {script-only-if-no-other-script} [input-file]...",
  completes: "file",
  flags: SED_FLAGS,
  wordHelp: sedWordHelp,
  helpText: () => `${SED_USAGE}E-mail bug reports to: <bug-sed@gnu.org>.\n`,
  afterUsageProblem: () => SED_USAGE,
  statusOfWriteProblem: PANIC,
  writeProblem: (errno) => `couldn't ${errno === Errno.EBADF ? "close" : "flush"} stdout: ${errno.message}`,
  examples: [
    {
      run: "echo 'one two' | sed 's/one/1/'",
      prints: "1 two\n",
      shows: "replace the first match of each line",
    },
    { run: "seq 5 | sed -n '2,3p'", prints: "2\n3\n", shows: "print some lines alone" },
    { run: "sed -i.bak 's/old/new/g' file", shows: "change a file and keep the old one as file.bak" },
    { run: "sed '/^#/d; /^$/d' file", shows: "leave out comments and empty lines" },
  ],
  exitStatus: `0  all went well
1  the script or an option is wrong
2  an input file could not be opened
4  reading or writing failed
Otherwise what the commands q and Q say.`,
  seeAlso: ["awk(1)", "ed(1)", "grep(1)", "tr(1)"],

  async run(call) {
    call.warningStatus = NOT_READ;
    try {
      const sources = await readSources(call);
      if (!sources) {
        call.printError(SED_USAGE);
        return 1;
      }
      return await runScript(call, sources);
    } catch (thrown) {
      if (thrown instanceof SedEnd) return thrown.status;
      if (thrown instanceof SedFault) return call.fail(thrown.message, thrown.status);
      if (thrown instanceof MatchOverrun) return call.fail(thrown.message, PANIC);
      throw thrown;
    }
  },
});

type SedCall = Call<typeof SED_FLAGS>;

interface Sources {
  readonly scripts: readonly ScriptSource[];
  readonly files: readonly string[];
}

/** The parts of the script in the order of the line, else the first operand; undefined where there is none. */
async function readSources(call: SedCall): Promise<Sources | undefined> {
  const scripts: ScriptSource[] = [];
  let expressions = 0;
  for (const { flag, value = "" } of call.given) {
    if (flag === "expression") scripts.push({ text: value, origin: ++expressions });
    if (flag === "file") scripts.push({ text: await readScriptFile(call, value), origin: value });
  }
  if (scripts.length > 0) return { scripts, files: call.operands };
  const [script, ...files] = call.operands;
  return script === undefined ? undefined : { scripts: [{ text: script, origin: 1 }], files };
}

async function readScriptFile(call: SedCall, path: string): Promise<string> {
  if (path === "-") return call.stdin.text();
  const content = call.files.readFile(path);
  if (content instanceof Errno) throw new SedFault(`couldn't open file ${path}: ${content.message}`, PANIC);
  return decode(content);
}

async function runScript(call: SedCall, sources: Sources): Promise<number> {
  const { flags } = call;
  const posix = flags.posix || call.env("POSIXLY_CORRECT") !== undefined;
  const delimiter = flags.nullData ? "\0" : "\n";
  const { regexpExtended: extended, sandbox } = flags;
  const { debug, nullData } = flags;
  const script = parseScript(sources.scripts, { extended, posix, sandbox, nullData, debug });
  const outputs = new Outputs(call, delimiter);
  await openTargets(script, outputs);
  if (flags.inPlace !== undefined && sources.files.length === 0) throw new SedFault("no input files", PANIC);
  const lineLength = Number.parseInt(flags.lineLength ?? String(LINE_LENGTH), 10) || 0;
  const trace = debug ? new Trace(call, script) : undefined;
  const compiled = compileScript(script, { delimiter, lineLength, trace });
  const { machine, lines } = makeMachine(call, { compiled, outputs, delimiter, files: sources.files });
  machine.options = { quiet: flags.quiet || script.quiet, posix, delimiter, trace };
  try {
    trace?.program();
    const status = await machine.run(compiled.steps);
    lines.stop();
    return status || call.status;
  } finally {
    await outputs.finish();
  }
}

async function openTargets({ commands }: Script, outputs: Outputs): Promise<void> {
  for (const { action } of commands) {
    if ((action.kind === "write" || action.kind === "substitute") && action.target)
      await outputs.open(action.target.path);
  }
}

interface MachineParts {
  readonly compiled: CompiledScript;
  readonly outputs: Outputs;
  readonly delimiter: string;
  readonly files: readonly string[];
}

function makeMachine(
  call: SedCall,
  parts: MachineParts,
): { readonly machine: Machine; readonly lines: Lines } {
  const { flags } = call;
  const { compiled, outputs, delimiter, files } = parts;
  const inPlace =
    flags.inPlace === undefined
      ? undefined
      : new InPlace(call, { suffix: flags.inPlace, followLinks: flags.followSymlinks, delimiter });
  const separate = flags.separate || inPlace !== undefined;
  const lines = new Lines(call, files.length > 0 ? files : ["-"], {
    delimiter,
    separate,
    unbuffered: flags.unbuffered,
    dashIsFile: inPlace !== undefined,
    beforeFile: (input) => {
      if (separate) machine.forgetText(compiled.ranges);
      const sink = inPlace ? inPlace.begin(input) : outputs.stdout;
      if (sink) machine.sink = sink;
      return sink !== undefined;
    },
    afterFile: () => inPlace?.finish(),
    beforeReading: () => {
      outputs.flush();
      if (flags.unbuffered) call.stdout.flush();
    },
  });
  const machine = new Machine(call, lines, outputs);
  return { machine, lines };
}
