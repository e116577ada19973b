import type { FileKind } from "../../disk/files.ts";
import { quoteText } from "../../process/command/quote-name.ts";

/** What LS_COLORS can set, by its two letters (dircolors(1)). */
type Indicator =
  | "lc"
  | "rc"
  | "ec"
  | "rs"
  | "no"
  | "fi"
  | "di"
  | "ln"
  | "pi"
  | "so"
  | "bd"
  | "cd"
  | "mi"
  | "or"
  | "ex"
  | "do"
  | "su"
  | "sg"
  | "st"
  | "ow"
  | "tw"
  | "ca"
  | "mh"
  | "cl"; // prettier-ignore

const DEFAULTS: Readonly<Partial<Record<Indicator, string>>> = {
  lc: "\x1b[",
  rc: "m",
  rs: "0",
  di: "01;34",
  ln: "01;36",
  pi: "33",
  so: "01;35",
  bd: "01;33",
  cd: "01;33",
  ex: "01;32",
  do: "01;35",
  su: "37;41",
  sg: "30;43",
  st: "37;44",
  ow: "34;42",
  tw: "30;42",
  ca: "30;41",
  cl: "\x1b[K",
}; // prettier-ignore
const KNOWN: readonly string[] = [...Object.keys(DEFAULTS), "ec", "no", "fi", "mi", "or", "mh"];

/** The TERM values that colors are meant for where LS_COLORS says nothing (dircolors.hin). */
const COLOR_TERMINALS =
  /^(?:Eterm|ansi|.*color.*|con[0-9]*x[0-9]*|cons25|console|cygwin|.*direct.*|dtterm|gnome|hurd|jfbterm|konsole|kterm|linux|linux-c|mlterm|putty|rxvt.*|screen.*|st|terminator|tmux.*|vt100|xterm.*)$/;

const UNPARSABLE = "unparsable value for LS_COLORS environment variable";

/** What decides the color of a file. */
export interface ColoredFile {
  readonly name: string;
  readonly kind: FileKind | undefined;
  /** st_mode; undefined where it is not known. */
  readonly mode: number | undefined;
  readonly nlink: number;
  /** Whether a symbolic link leads somewhere; `missing`: it is the target that is asked for, and it is not there. */
  readonly link: "ok" | "broken" | "missing" | undefined;
}

export class Colors {
  readonly #codes: ReadonlyMap<string, string>;
  /** Endings of names, the one given last first. */
  readonly #endings: readonly (readonly [ending: string, code: string])[];
  #used = false;

  private constructor(codes: ReadonlyMap<string, string>, endings: readonly (readonly [string, string])[]) {
    this.#codes = codes;
    this.#endings = endings;
  }

  /** What the environment asks for; undefined for no color, messages for what is wrong with LS_COLORS. */
  static of(env: ReadonlyMap<string, string>): Colors | readonly string[] | undefined {
    const setting = env.get("LS_COLORS");
    const codes = new Map<string, string>(Object.entries(DEFAULTS));
    if (!setting) {
      const known = env.get("COLORTERM") || COLOR_TERMINALS.test(env.get("TERM") ?? "");
      return known ? new Colors(codes, []) : undefined;
    }
    const endings: [string, string][] = [];
    for (const entry of setting.split(":")) {
      if (entry === "") continue;
      const match = /^(\*)?([^=]*)=(.*)$/s.exec(entry);
      if (!match) return [UNPARSABLE];
      const [, star, key = "", value = ""] = match;
      if (star !== undefined) endings.unshift([decodeSetting(key), decodeSetting(value)]);
      else if (KNOWN.includes(key)) codes.set(key, decodeSetting(value));
      else return [`unrecognized prefix: ${quoteText(key)}`, UNPARSABLE];
    }
    return new Colors(codes, endings);
  }

  /** Whether the indicator shows at all. */
  has(indicator: Indicator): boolean {
    const code = this.#codes.get(indicator) ?? "";
    return code !== "" && code !== "0" && code !== "00";
  }

  get linksAsTargets(): boolean {
    return this.#codes.get("ln") === "target";
  }

  /** The code for a file; undefined: it is not colored. */
  codeFor(file: ColoredFile): string | undefined {
    const indicator = this.#indicatorFor(file);
    if (indicator === "fi") {
      const name = file.name.toLowerCase();
      const ending = this.#endings.find(([text]) => name.endsWith(text.toLowerCase()));
      if (ending) return ending[1];
    }
    return this.#codes.get(indicator);
  }

  #indicatorFor(file: ColoredFile): Indicator {
    if (file.link === "missing" && this.has("mi")) return "mi";
    if (file.mode === undefined) return indicatorOfKind(file.kind);
    const { mode } = file;
    switch (mode & 0o170000) {
      case 0o100000:
        return this.#fileIndicator(mode, file.nlink);
      case 0o040000:
        return this.#directoryIndicator(mode);
      case 0o120000:
        return file.link === "broken" && (this.linksAsTargets || this.has("or")) ? "or" : "ln";
      default:
        return indicatorOfKind(file.kind);
    }
  }

  #fileIndicator(mode: number, nlink: number): Indicator {
    if (mode & 0o4000 && this.has("su")) return "su";
    if (mode & 0o2000 && this.has("sg")) return "sg";
    if (mode & 0o111 && this.has("ex")) return "ex";
    return nlink > 1 && this.has("mh") ? "mh" : "fi";
  }

  #directoryIndicator(mode: number): Indicator {
    if (mode & 0o1000 && mode & 0o002 && this.has("tw")) return "tw";
    if (mode & 0o002 && this.has("ow")) return "ow";
    return mode & 0o1000 && this.has("st") ? "st" : "di";
  }

  /** The color of all that is not a name, at the beginning of an entry. */
  beginEntry(): string {
    return this.has("no") ? this.#first() + this.#sequence(this.#codes.get("no") ?? "") : "";
  }

  /** A name in its color; undefined: it has none. */
  paint(text: string, code: string | undefined): string {
    if (code === undefined) return this.has("no") ? text + this.#end() : text;
    const leave = this.has("no") ? this.#sequence("") : "";
    return this.#first() + leave + this.#sequence(code) + text + this.#end();
  }

  /** The very first code puts an end to whatever was there before. */
  #first(): string {
    const reset = this.#used ? "" : this.#end();
    this.#used = true;
    return reset;
  }

  #end(): string {
    return this.#codes.get("ec") ?? this.#sequence(this.#codes.get("rs") ?? "");
  }

  /** After a name that may have wrapped to the next line. */
  get clearToEnd(): string {
    return this.#codes.get("cl") ?? "";
  }

  #sequence(code: string): string {
    return `${this.#codes.get("lc")}${code}${this.#codes.get("rc")}`;
  }
}

function indicatorOfKind(kind: FileKind | undefined): Indicator {
  switch (kind) {
    case "directory":
      return "di";
    case "symlink":
      return "ln";
    case "fifo":
      return "pi";
    case "socket":
      return "so";
    case "block-device":
      return "bd";
    case "character-device":
      return "cd";
    case "file":
      return "fi";
    case undefined:
      return "or";
  }
}

/** Escapes in LS_COLORS: `\e`, `\033`, `\x1b`, `^[` (dir_colors(5)). */
function decodeSetting(text: string): string {
  return text.replace(/\\(?:([0-7]{1,3})|x([0-9A-Fa-f]+)|(.))|\^(.)/gs, (_, octal, hex, letter, control) => {
    if (octal !== undefined) return String.fromCharCode(Number.parseInt(octal, 8) & 0xff);
    if (hex !== undefined) return String.fromCharCode(Number.parseInt(hex, 16) & 0xff);
    if (control !== undefined)
      return control === "?" ? "\x7f" : String.fromCharCode(control.charCodeAt(0) & 0o37);
    return NAMED[letter] ?? letter;
  });
}

const NAMED: Readonly<Record<string, string>> = {
  a: "\x07",
  b: "\b",
  e: "\x1b",
  f: "\f",
  n: "\n",
  r: "\r",
  t: "\t",
  v: "\v",
  "?": "\x7f",
  _: " ",
}; // prettier-ignore
