import { decode } from "../base/bytes.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { JQ_FLAGS } from "./jq/flags.ts";
import { HELP, SHORT_HELP } from "./jq/help.ts";
import { JqInput } from "./jq/input.ts";
import { type JqOptions, parseJqWords } from "./jq/options.ts";
import { describeFaults, type PreparedProgram, prepareProgram } from "./jq/program.ts";
import { runJq } from "./jq/run.ts";
import { loadVariables } from "./jq/variables.ts";

const SEE_HELP = `Use jq --help for help with command-line options,
or see the jq manpage, or online docs  at https://stedolan.github.io/jq
`;

/** A program for JSON. https://jqlang.github.io/jq/manual/v1.6/ */
export const jq = defineCommand({
  name: "jq",
  summary: "commandline JSON processor",
  operands: "[OPTION]... FILTER [FILE]...",
  flags: JQ_FLAGS,
  words: "raw",
  statusOfUsage: 2,
  helpText: () => HELP,
  versionText: () => "jq-1.6\n",
  examples: [
    { run: `echo '{"a":{"b":1}}' | jq .a.b`, prints: "1\n", shows: "a value in an object" },
    { run: `echo '[3,1,2]' | jq -c 'sort'`, prints: "[1,2,3]\n", shows: "sort an array" },
    { run: `echo '[{"n":"x"},{"n":"y"}]' | jq -r '.[].n'`, prints: "x\ny\n", shows: "texts without quotes" },
  ],
  exitStatus:
    "0, or with -e 1 if the last result was false or null and 4 if there was none; 2 for problems of usage and input, 3 for a filter that is none, 5 for an error of the filter.",

  async run(call) {
    const parsed = parseJqWords(call.operands, isOnTerminal(call));
    switch (parsed.kind) {
      case "help":
        call.print(HELP);
        return 0;
      case "version":
        call.print("jq-1.6\n");
        return 0;
      case "usage":
        call.printError(SHORT_HELP);
        return 2;
      case "problem":
        call.printError(`${parsed.message}\n${parsed.message.startsWith("rockpool:") ? "" : SEE_HELP}`);
        return 2;
      case "options":
        return runWith(call, parsed.options);
    }
  },
});

async function runWith(call: Call, options: JqOptions): Promise<number> {
  const { regexes } = await call.load(
    import("./jq/regexes.ts").then(({ createRegexes }) => ({ regexes: createRegexes() })),
  );
  const source = options.filterFile ? await readFilter(call, options.filter) : options.filter;
  if (source === undefined) return 2;
  const variables = await loadVariables(call, options);
  if (!variables) return 2;
  const input = new JqInput(call, options);
  const prepared: PreparedProgram = prepareProgram(source, variables, {
    call,
    input,
    regexes,
  });
  if (prepared.kind === "faults") {
    call.printError(describeFaults(source, prepared.faults));
    return 3;
  }
  return runJq(call, options, input, prepared);
}

/** Both ends: then there is somebody to tell what to write. */
function isOnTerminal({ process }: Call): boolean {
  return [0, 1].every((fd) => process.fds.get(fd)?.kind === "terminal");
}

async function readFilter(call: Call, name: string): Promise<string | undefined> {
  const input = await call.open(name, {
    dashIsFile: true,
    openProblem: (file, errno) => `Could not open ${file}: ${errno.message}`,
  });
  if (!input) return undefined;
  const bytes = await input.bytes();
  call.close(input);
  return input.failed ? undefined : decode(bytes);
}
