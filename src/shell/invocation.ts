import { baseName } from "../base/paths.ts";
import {
  isSetOption,
  isShoptOption,
  optionOfLetter,
  type SetOption,
  type ShoptOption,
} from "./state/options.ts";

/** What the command line of a shell asks for (bash manual 6.1). */
export interface Invocation {
  /** Options in the order given. */
  readonly options: readonly (readonly [SetOption | ShoptOption, boolean])[];
  readonly command: boolean;
  readonly readsInput: boolean;
  readonly interactive: boolean;
  readonly login: boolean;
  readonly profile: boolean;
  readonly rcfile: string | undefined;
  readonly posix: boolean;
  /** `-r`; its name may ask for it too. */
  readonly restricted: boolean;
  /** Its name is `sh`: posix mode once the start-up files have run. */
  readonly calledSh: boolean;
  /** What follows the options. */
  readonly operands: readonly string[];
}

/** Something else than to run a shell. */
export type Answer =
  | { readonly kind: "version" | "help" }
  /** `-o`, `-O` without a name. */
  | { readonly kind: "options"; readonly which: "set" | "shopt"; readonly asTable: boolean }
  /** What is wrong, without `bash: ` before it. */
  | { readonly kind: "fault"; readonly message: string; readonly usage: boolean }
  | { readonly kind: "not-simulated"; readonly what: string };

interface Draft {
  options: [SetOption | ShoptOption, boolean][];
  command: boolean;
  readsInput: boolean;
  interactive: boolean;
  login: boolean;
  profile: boolean;
  rcfile: string | undefined;
  posix: boolean;
  restricted: boolean;
  readonly calledSh: boolean;
}

const NOT_SIMULATED = ["debug", "debugger", "dump-po-strings", "dump-strings", "pretty-print"];

export function parseInvocation(argv: readonly string[]): Invocation | Answer {
  const [argument0 = "bash", ...args] = argv;
  const name = baseName(argument0.replace(/^-/, ""));
  const draft: Draft = {
    options: [],
    command: false,
    readsInput: false,
    interactive: false,
    login: argument0.startsWith("-"),
    profile: true,
    rcfile: "~/.bashrc",
    posix: false,
    restricted: false,
    calledSh: name === "sh",
  };
  const reader = new ArgumentReader(args);
  for (let word = reader.peek(); word !== undefined; word = reader.peek()) {
    if (!/^[-+]./.test(word) || word === "--") break;
    reader.take();
    const answer = word.startsWith("--") ? readLong(draft, word, reader) : readLetters(draft, word, reader);
    if (answer) return answer;
  }
  if (reader.peek() === "--" || reader.peek() === "-") reader.take();
  const operands = reader.rest;
  if (draft.command && operands.length === 0) {
    return { kind: "fault", message: "-c: option requires an argument", usage: false };
  }
  return { ...draft, operands };
}

class ArgumentReader {
  #at = 0;
  constructor(private readonly args: readonly string[]) {}
  peek(): string | undefined {
    return this.args[this.#at];
  }
  take(): string | undefined {
    return this.args[this.#at++];
  }
  get rest(): readonly string[] {
    return this.args.slice(this.#at);
  }
}

function readLong(draft: Draft, word: string, reader: ArgumentReader): Answer | undefined {
  const name = word.slice(2);
  switch (name) {
    case "help":
    case "version":
      return { kind: name };
    case "login":
      draft.login = true;
      return undefined;
    case "noprofile":
      draft.profile = false;
      return undefined;
    case "norc":
      draft.rcfile = undefined;
      return undefined;
    case "noediting":
      return undefined;
    case "posix":
      draft.posix = true;
      return undefined;
    case "restricted":
      draft.restricted = true;
      return undefined;
    case "verbose":
      draft.options.push(["verbose", true]);
      return undefined;
    case "rcfile":
    case "init-file":
      draft.rcfile = reader.take();
      return draft.rcfile === undefined
        ? fault(`${word.replace(/^--?/, "")}: option requires an argument`)
        : undefined;
    default:
      if (NOT_SIMULATED.includes(name)) return { kind: "not-simulated", what: word };
      return { kind: "fault", message: `${word}: invalid option`, usage: true };
  }
}

function fault(message: string): Answer {
  return { kind: "fault", message, usage: false };
}

function readLetters(draft: Draft, word: string, reader: ArgumentReader): Answer | undefined {
  const on = word.startsWith("-");
  for (const letter of word.slice(1)) {
    const answer = readLetter(draft, letter, on, reader);
    if (answer) return answer;
  }
  return undefined;
}

function readLetter(draft: Draft, letter: string, on: boolean, reader: ArgumentReader): Answer | undefined {
  switch (letter) {
    case "c":
      draft.command = true;
      return undefined;
    case "i":
      draft.interactive = true;
      return undefined;
    case "l":
      draft.login = true;
      return undefined;
    case "s":
      draft.readsInput = true;
      return undefined;
    case "o":
    case "O":
      return readNamedOption(draft, letter, on, reader);
    case "r":
      draft.restricted = on;
      return undefined;
    case "D":
      return { kind: "not-simulated", what: `-${letter}` };
    default: {
      const option = optionOfLetter(letter);
      if (!option)
        return { kind: "fault", message: `${on ? "-" : "+"}${letter}: invalid option`, usage: true };
      draft.options.push([option, on]);
      return undefined;
    }
  }
}

function readNamedOption(
  draft: Draft,
  letter: "o" | "O",
  on: boolean,
  reader: ArgumentReader,
): Answer | undefined {
  const name = reader.take();
  if (name === undefined) return { kind: "options", which: letter === "o" ? "set" : "shopt", asTable: on };
  const known = letter === "o" ? isSetOption(name) : isShoptOption(name);
  if (!known) {
    return fault(
      letter === "o"
        ? `line 0: bash: ${name}: invalid option name`
        : `line 0: ${name}: invalid shell option name`,
    );
  }
  if (name === "posix") draft.posix = on;
  else if (isSetOption(name) || isShoptOption(name)) draft.options.push([name, on]);
  return undefined;
}

export const USAGE = `Usage:	bash [GNU long option] [option] ...
	bash [GNU long option] [option] script-file ...
GNU long options:
	--debug
	--debugger
	--dump-po-strings
	--dump-strings
	--help
	--init-file
	--login
	--noediting
	--noprofile
	--norc
	--posix
	--pretty-print
	--rcfile
	--restricted
	--verbose
	--version
Shell options:
	-ilrsD or -c command or -O shopt_option		(invocation only)
	-abefhkmnptuvxBCEHPT or -o option
`;

/** Behind the usage in `bash --help`. */
export const MORE_HELP = `Type \`bash -c "help set"' for more information about shell options.
Type \`bash -c help' for more information about shell builtin commands.
Use the \`bashbug' command to report bugs.

bash home page: <http://www.gnu.org/software/bash>
General help using GNU software: <http://www.gnu.org/gethelp/>
`;
