import { parseAssignment } from "./assignment.ts";
import { BUILTIN_VARIABLES } from "./builtin-rules.ts";
import { DEFAULT_SUFFIXES, type Make } from "./make.ts";
import { BUILTIN_FILE } from "./model.ts";
import { Reader } from "./reader.ts";
import { formatFlags } from "./settings.ts";

const FEATURES =
  "target-specific order-only second-expansion else-if shortest-stem undefine oneshell nocomment grouped-target extra-prereqs archives jobserver output-sync check-symlink load";

/** How this reading began. */
interface Start {
  readonly printsDirectory: boolean;
  /** How often all was read before. */
  readonly restarts: number;
}

/** All that is defined before a makefile is read. */
export async function defineInitialVariables(make: Make, start: Start): Promise<void> {
  const { call, flags, globals } = make;
  const define = (name: string, value: string, recursive = false) =>
    globals.define(name, { value, recursive, origin: "default", place: undefined });
  if (!flags.noBuiltinVariables) await new Reader(make, BUILTIN_FILE, BUILTIN_VARIABLES).read();
  for (const [, variable] of globals.visible())
    Object.assign(variable, { origin: "default", place: undefined });
  define("SHELL", "/bin/sh");
  define(".SHELLFLAGS", "-c");
  define("MAKE_COMMAND", call.name);
  define("MAKE", "$(MAKE_COMMAND)", true);
  define("MAKE_VERSION", "4.3");
  define("MAKE_HOST", "x86_64-pc-linux-gnu");
  define("SUFFIXES", DEFAULT_SUFFIXES.join(" "));
  define(".FEATURES", FEATURES);
  define(".INCLUDE_DIRS", "/usr/local/include /usr/include /usr/include", true);
  define("MAKEFILE_LIST", "");
  define("MAKELEVEL", String(make.level));
  globals.environmentWins = flags.environmentOverrides;
  for (const [name, value] of call.process.env) {
    if (["SHELL", "MAKEFLAGS", "MAKELEVEL"].includes(name)) continue;
    globals.define(name, {
      value,
      recursive: true,
      origin: "environment",
      place: undefined,
    }).exported = true;
  }
  globals.define("CURDIR", { value: call.process.cwd, recursive: false, origin: "file", place: undefined });
  if (start.restarts > 0)
    globals.define("MAKE_RESTARTS", {
      value: String(start.restarts),
      recursive: false,
      origin: "environment",
      place: undefined,
    });
  await defineOverrides(make, start);
  globals.define("MAKECMDGOALS", {
    value: goalWords(make).join(" "),
    recursive: false,
    origin: "default",
    place: undefined,
  });
}

async function defineOverrides(make: Make, { printsDirectory }: Start): Promise<void> {
  const { globals, call } = make;
  const overrides: string[] = [];
  for (const word of call.operands) {
    const line = parseAssignment(word);
    if (!line) continue;
    const variable = await make.assign(globals, line, "command line", undefined);
    if (!variable) continue;
    const operator = variable.recursive ? "=" : ":=";
    const shown = `${variable.name}${operator}${variable.value.replace(/[\s\\$]/g, (one) => (one === "$" ? "$$" : `\\${one}`))}`;
    overrides.unshift(shown);
  }
  const define = (name: string, value: string, origin: "environment" | "default", recursive = true) =>
    globals.define(name, { value, recursive, origin, place: undefined });
  if (overrides.length > 0) {
    define("-*-command-variables-*-", overrides.join(" "), "default");
    define("MAKEOVERRIDES", "${-*-command-variables-*-}", "environment").exported = true;
  }
  const words = formatFlags(make.flags, printsDirectory);
  define("MAKEFLAGS", overrides.length > 0 ? `${words} -- $(MAKEOVERRIDES)` : words, "environment");
  define("MFLAGS", words === "" || words.startsWith(" ") ? words.trimStart() : `-${words}`, "environment");
}

/** The words of the line that are no variables. */
export function goalWords(make: Make): readonly string[] {
  return make.call.operands.filter((word) => !parseAssignment(word));
}
