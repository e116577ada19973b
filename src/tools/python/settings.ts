import type { CommandLine } from "./command-line.ts";
import { isAtLeast, type PythonVersion } from "./version.ts";

/** What options and the environment say together, as Python/preconfig.c and initconfig.c of CPython read them. */
export interface Settings {
  /** The values of sys.flags by their names; those left out are 0. */
  readonly flags: Readonly<Record<string, number>>;
  /** sys.warnoptions */
  readonly warnings: readonly string[];
  readonly optimize: number;
  readonly inspect: boolean;
  readonly unbuffered: boolean;
  readonly noBytecode: boolean;
  readonly ignoresEnvironment: boolean;
  readonly safePath: boolean;
  /** PYTHONIOENCODING: of standard input and output, and what is done about what cannot be encoded. */
  readonly encoding: string;
  readonly encodingErrors: string;
  /** Ends the program before it begins. */
  readonly fatal: string | undefined;
}

/** What the options ask for and this Python cannot do. */
export function notSimulatedOption({ flags, implementation }: CommandLine): string | undefined {
  if (flags.v) return "python -v";
  const traced = implementation.find((option) => /^(importtime|showrefcount|perf)\b/.test(option));
  return traced === undefined ? undefined : `python -X ${traced}`;
}

export function readSettings(
  version: PythonVersion,
  line: CommandLine,
  env: ReadonlyMap<string, string>,
): Settings {
  const { flags, implementation } = line;
  const isolated = flags.I ? 1 : 0;
  const ignoresEnvironment = (flags.E ?? 0) + isolated > 0;
  const variable = (name: string) => (ignoresEnvironment ? "" : (env.get(name) ?? ""));
  const isDev = hasOption(implementation, "dev") || variable("PYTHONDEVMODE") !== "";
  const level = (letter: string, name: string) => Math.max(flags[letter] ?? 0, levelOf(variable(name)));
  const safePath = (flags.P ?? 0) + isolated > 0 || variable("PYTHONSAFEPATH") !== "";
  const inspect = level("i", "PYTHONINSPECT");
  const optimize = level("O", "PYTHONOPTIMIZE");
  const noBytecode = level("B", "PYTHONDONTWRITEBYTECODE");
  const bytesWarning = flags.b ?? 0;
  const seed = variable("PYTHONHASHSEED");
  const [encoding = "", encodingErrors = ""] = variable("PYTHONIOENCODING").split(":");
  return {
    flags: {
      debug: level("d", "PYTHONDEBUG"),
      inspect,
      interactive: flags.i ?? 0,
      optimize,
      dont_write_bytecode: noBytecode,
      no_user_site: Math.max(level("s", "PYTHONNOUSERSITE"), isolated),
      no_site: flags.S ?? 0,
      ignore_environment: ignoresEnvironment ? Math.max(flags.E ?? 0, isolated) : 0,
      bytes_warning: bytesWarning,
      quiet: flags.q ?? 0,
      hash_randomization: seed === "0" ? 0 : 1,
      isolated,
      dev_mode: isDev ? 1 : 0,
      utf8_mode: utf8Mode(implementation, variable("PYTHONUTF8")),
      warn_default_encoding: hasOption(implementation, "warn_default_encoding") ? 1 : 0,
      safe_path: safePath ? 1 : 0,
    },
    warnings: [
      ...(isDev ? ["default"] : []),
      ...variable("PYTHONWARNINGS").split(",").filter(Boolean),
      ...line.warnings,
      ...(bytesWarning > 0 ? [`${bytesWarning > 1 ? "error" : "default"}::BytesWarning`] : []),
    ],
    optimize,
    inspect: inspect > 0,
    unbuffered: (flags.u ?? 0) > 0 || variable("PYTHONUNBUFFERED") !== "",
    noBytecode: noBytecode > 0,
    ignoresEnvironment,
    safePath,
    encoding,
    encodingErrors,
    fatal: fatalOf(version, implementation, variable),
  };
}

/** `get_env_flag`: any text but a number counts as 1. */
function levelOf(value: string): number {
  if (value === "") return 0;
  return /^\d+$/.test(value) ? Number(value) : 1;
}

function hasOption(implementation: readonly string[], name: string): boolean {
  return implementation.some((option) => option.split("=")[0] === name);
}

function utf8Option(implementation: readonly string[]): string | undefined {
  const option = implementation.find((one) => one.split("=")[0] === "utf8");
  return option === undefined ? undefined : (option.split("=")[1] ?? "1");
}

function utf8Mode(implementation: readonly string[], variable: string): number {
  return (utf8Option(implementation) ?? variable) === "1" ? 1 : 0;
}

const SEED = /^(random|\d{1,10})$/;
const MAX_SEED = 4_294_967_295;

function fatalOf(
  version: PythonVersion,
  implementation: readonly string[],
  variable: (name: string) => string,
): string | undefined {
  const mode = utf8Option(implementation);
  if (mode !== undefined && !/^[01]$/.test(mode))
    return fatal("preconfig_init_utf8_mode: invalid -X utf8 option value", "preinitializing");
  if (!/^[01]?$/.test(variable("PYTHONUTF8")) && mode === undefined)
    return fatal(
      "preconfig_init_utf8_mode: invalid PYTHONUTF8 environment variable value",
      "preinitializing",
    );
  const seed = variable("PYTHONHASHSEED");
  if (seed !== "" && !(SEED.test(seed) && (seed === "random" || Number(seed) <= MAX_SEED)))
    return fatal(
      'config_init_hash_seed: PYTHONHASHSEED must be "random" or an integer in range [0; 4294967295]',
      "preinitialized",
    );
  const digits = implementation.find((one) => one.startsWith("int_max_str_digits="))?.split("=")[1];
  if (digits !== undefined && isAtLeast(version, 3, 11) && !isDigitLimit(digits))
    return fatal(
      "config_init_int_max_str_digits: -X int_max_str_digits: invalid limit; must be >= 640 or 0 for unlimited.",
      "preinitialized",
    );
  return undefined;
}

function isDigitLimit(text: string): boolean {
  return /^\d+$/.test(text) && (Number(text) === 0 || Number(text) >= 640);
}

function fatal(message: string, state: string): string {
  return `Fatal Python error: ${message}\nPython runtime state: ${state}\n\n`;
}
