import { ANSI } from "./descriptions/ansi.ts";
import { LINUX } from "./descriptions/linux.ts";
import { SCREEN } from "./descriptions/screen.ts";
import { SCREEN_256COLOR } from "./descriptions/screen-256color.ts";
import { VT100 } from "./descriptions/vt100.ts";
import { VT220 } from "./descriptions/vt220.ts";
import { DUMB, XTERM, XTERM_256COLOR } from "./descriptions/xterm.ts";

/** What a terminal can do (terminfo(5)). */
export interface TerminalDescription {
  readonly longName: string;
  readonly flags: ReadonlySet<string>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly strings: ReadonlyMap<string, string>;
}

/** What xterm lacks in comparison with xterm-256color. */
const ONLY_WITH_256_COLORS = ["ccc", "initc", "oc"];

/** Beside xterm: the long name, and what it can do. */
const DESCRIBED: Readonly<Record<string, readonly [string, string]>> = {
  ansi: ["ansi/pc-term compatible with color", ANSI],
  dumb: ["80-column dumb tty", DUMB],
  linux: ["Linux console", LINUX],
  screen: ["VT 100/ANSI X3.64 virtual terminal", SCREEN],
  "screen-256color": ["GNU Screen with 256 colors", SCREEN_256COLOR],
  vt100: ["DEC VT100 (w/advanced video)", VT100],
  vt220: ["DEC VT220", VT220],
  "xterm-256color": ["xterm with 256 colors", XTERM_256COLOR],
};

const known = new Map<string, TerminalDescription>();

/** The description of a terminal by its name; undefined: there is none here. */
export function findTerminal(name: string): TerminalDescription | undefined {
  const before = known.get(name);
  if (before) return before;
  const made = make(name);
  if (made) known.set(name, made);
  return made;
}

function make(name: string): TerminalDescription | undefined {
  const described = Object.hasOwn(DESCRIBED, name) ? DESCRIBED[name] : undefined;
  if (described) return read(...described);
  if (name !== "xterm" && name !== "xterm-debian") return undefined;
  const text = XTERM_256COLOR.split("\n").filter((line) => !ONLY_WITH_256_COLORS.includes(nameOf(line)));
  return read("xterm terminal emulator (X Window System)", `${text.join("\n")}\n${XTERM}`);
}

function nameOf(line: string): string {
  return /^\w+/.exec(line)?.[0] ?? "";
}

/** Names of the three kinds of capabilities, of all terminals that are known. */
export function isCapability(name: string): boolean {
  const all = findTerminal("xterm-256color");
  return (
    (all?.flags.has(name) || all?.numbers.has(name) || all?.strings.has(name)) === true || OTHERS.has(name)
  );
}

/** Capabilities of the standard that no terminal here has, among them those one asks for. */
const OTHERS: ReadonlySet<string> = new Set(
  (
    "bw da db eo eslok gn hc hs hz in nxon nrrmc os ul xhp xsb xt xon lm lh lw ma nlab pb vt wnum wsl xmc ncv bitwin btns " +
    "cmdch dsl fsl tsl enacs ff hd hu if iprog is1 is3 lf0 mc0 mc4 mc5 nel pad pfkey pfx prot rf rs3 smm sshm ssubm uc wind"
  ).split(" "),
);

function read(longName: string, text: string): TerminalDescription {
  const flags = new Set<string>();
  const numbers = new Map<string, number>();
  const strings = new Map<string, string>();
  for (const line of text.split("\n")) {
    const match = /^(\w+)(?:#(\w+)|=(.*))?$/s.exec(line);
    if (!match) continue;
    const [, name = "", number, value] = match;
    if (number !== undefined) numbers.set(name, Number(number));
    else if (value !== undefined) strings.set(name, decodeEscapes(value));
    else flags.add(name);
  }
  return { longName, flags, numbers, strings };
}

const ESCAPES: Readonly<Record<string, string>> = {
  E: "\x1b",
  e: "\x1b",
  n: "\n",
  r: "\r",
  t: "\t",
  b: "\b",
  f: "\f",
  s: " ",
};

/** `\E`, `^G`, `\007` and their like. */
function decodeEscapes(text: string): string {
  return text.replace(
    /\\(\d{3}|.)|\^(.)/gs,
    (_, escaped: string | undefined, control: string | undefined) => {
      if (control !== undefined)
        return control === "?" ? "\x7f" : String.fromCharCode(control.charCodeAt(0) & 0x1f);
      const code = escaped ?? "";
      if (/^\d{3}$/.test(code)) return String.fromCharCode(Number.parseInt(code, 8) & 0x7f);
      return ESCAPES[code] ?? code;
    },
  );
}
