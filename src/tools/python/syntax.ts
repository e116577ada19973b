import type { FlagSpec, FlagSpecs } from "../../process/command/spec.ts";
import type { CandidatePlace, CommandSyntax } from "../../process/command/syntax.ts";
import { argparseFlags } from "./argparse-flags.ts";
import { calledInterpreter } from "./called-interpreter.ts";
import { helpText } from "./help-texts.ts";
import type { PythonVersion } from "./version.ts";

/** Modules of the standard library that are meant to be run. */
const RUN_AS_PROGRAMS = [
  "ast",
  "calendar",
  "compileall",
  "cProfile",
  "dis",
  "doctest",
  "ensurepip",
  "gzip",
  "http.server",
  "inspect",
  "json.tool",
  "pdb",
  "pydoc",
  "site",
  "sqlite3",
  "sysconfig",
  "tarfile",
  "this",
  "timeit",
  "tokenize",
  "trace",
  "unittest",
  "venv",
  "zipfile",
];

/** How `python` reads its words. `calledAs`: the name or path that was typed. */
export function pythonSyntax(calledAs: string): CommandSyntax {
  return {
    name: "python",
    summary: "an interpreted, interactive, object-oriented programming language",
    noStandardOptions: true,
    stopAtFirstOperand: true,
    spacesArguments: true,
    flags: interpreterFlags(helpText(NEWEST, "options")),
    lastOptions: { c: () => undefined, m: (module) => moduleSyntax(calledAs, module) },
    candidates: (place) => (place.option === "m" ? modules(calledAs, place) : undefined),
  };
}

/** The help that tells most of the options. */
const NEWEST: PythonVersion = { text: "3.11.0", major: 3, minor: 11, micro: 0, short: "3.11" };

/** `-m mod : run library module as a script`, more lines indented. */
function interpreterFlags(help: string): FlagSpecs {
  const flags: Record<string, FlagSpec> = {};
  const [options = ""] = help.split("\nArguments:");
  for (const entry of options.split(/\n(?=-)/)) {
    const [, dashes, name, argument, text] = /^(--?)([\w-]+)(?: ([a-z|]+))? *:(.*)$/s.exec(entry) ?? [];
    if (name === undefined || text === undefined || (dashes === "-" && name.length > 1)) continue;
    flags[name] = {
      ...(dashes === "-" && { short: name, long: false }),
      help: text
        .replace(/\n\s+when /g, "; when ")
        .replace(/\s+/g, " ")
        .trim(),
      ...(argument !== undefined && { argument: { name: argument.toUpperCase() } }),
    };
  }
  const { h, V, ...others } = flags;
  return { ...others, help: { ...h, long: "help" }, version: { ...V, long: "version" } };
}

async function moduleSyntax(calledBy: string, module: string): Promise<CommandSyntax | undefined> {
  switch (module) {
    case "pip":
      return import("../pip/syntax.ts").then(({ pipSyntax }) => pipSyntax(calledBy));
    case "venv":
      return import("../venv/syntax.ts").then(({ venvSyntax }) => venvSyntax());
    case "http.server":
      return HTTP_SERVER;
    default:
      return undefined;
  }
}

const HTTP_SERVER: CommandSyntax = {
  name: "http.server",
  summary: "serve the files of a directory over HTTP",
  operands: "[PORT]",
  noStandardOptions: true,
  completes: "none",
  flags: argparseFlags(`
  -h, --help            show this help message and exit
  --cgi                 run as CGI server
  -b ADDRESS, --bind ADDRESS
                        bind to this address (default: all interfaces)
  -d DIRECTORY, --directory DIRECTORY
                        serve this directory (default: current directory)
`),
};

/** Modules that can be run: of the standard library, and installed packages that have a `__main__`. */
async function modules(calledAs: string, place: CandidatePlace): Promise<readonly string[]> {
  const { files } = place.process;
  const interpreter = await calledInterpreter(place, calledAs);
  const installed = (interpreter?.packageDirectories ?? []).flatMap((directory) => {
    const entries = files.readdir(directory);
    if (!Array.isArray(entries)) return [];
    return entries
      .map(({ name }) => name)
      .filter((name) => files.access(`${directory}/${name}/__main__.py`, "f") === undefined);
  });
  return [...new Set([...RUN_AS_PROGRAMS, ...installed])];
}
