import type { TerminalModes } from "../../process/terminal/terminal.ts";

export type FlagGroup = "control" | "input" | "output" | "local";

/** Where the modes keep a flag: in a field of their own, or among those that change nothing here. */
type Home = KeysOfFlags | "inert";
type KeysOfFlags = {
  [K in keyof TerminalModes]: TerminalModes[K] extends boolean ? K : never;
}[keyof TerminalModes];

export interface ModeFlag {
  readonly name: string;
  readonly group: FlagGroup;
  readonly home: Home;
  /** Its bit in the number of its group, for `stty -g` (Linux, termbits.h). */
  readonly bit: number;
  /** What `sane` makes of it; undefined: it leaves it as it is. */
  readonly sane: boolean | undefined;
  /** Linux heeds it on any line, and we do not. */
  readonly isMissing?: boolean;
}

function flag(name: string, group: FlagGroup, bit: number, sane?: boolean, home: Home = "inert"): ModeFlag {
  return { name, group, home, bit, sane };
}

/** In the order in which `stty -a` shows them. */
export const MODE_FLAGS: readonly ModeFlag[] = [
  flag("parenb", "control", 0x100),
  flag("parodd", "control", 0x200),
  flag("cmspar", "control", 0x4000_0000),
  flag("hupcl", "control", 0x400),
  flag("cstopb", "control", 0x40),
  flag("cread", "control", 0x80, true),
  flag("clocal", "control", 0x800),
  flag("crtscts", "control", 0x8000_0000),
  flag("ignbrk", "input", 0x1, false),
  flag("brkint", "input", 0x2, true),
  flag("ignpar", "input", 0x4),
  flag("parmrk", "input", 0x8),
  flag("inpck", "input", 0x10),
  { ...flag("istrip", "input", 0x20), isMissing: true },
  flag("inlcr", "input", 0x40, false, "newlineToCarriageReturn"),
  flag("igncr", "input", 0x80, false, "ignoreCarriageReturn"),
  flag("icrnl", "input", 0x100, true, "carriageReturnToNewline"),
  flag("ixon", "input", 0x400, undefined, "flowControl"),
  flag("ixoff", "input", 0x1000, false),
  flag("iuclc", "input", 0x200, false, "inputLowerCase"),
  flag("ixany", "input", 0x800, false),
  flag("imaxbel", "input", 0x2000, true),
  flag("iutf8", "input", 0x4000, false),
  flag("opost", "output", 0x1, true, "outputProcessing"),
  flag("olcuc", "output", 0x2, false, "outputUpperCase"),
  { ...flag("ocrnl", "output", 0x8, false), isMissing: true },
  flag("onlcr", "output", 0x4, true, "newlineToCrNl"),
  { ...flag("onocr", "output", 0x10, false), isMissing: true },
  { ...flag("onlret", "output", 0x20, false), isMissing: true },
  flag("ofill", "output", 0x40, false),
  flag("ofdel", "output", 0x80, false),
  flag("isig", "local", 0x1, true, "signals"),
  flag("icanon", "local", 0x2, true, "canonical"),
  flag("iexten", "local", 0x8000, true, "extended"),
  flag("echo", "local", 0x8, true, "echo"),
  flag("echoe", "local", 0x10, true, "echoErase"),
  flag("echok", "local", 0x20, true),
  flag("echonl", "local", 0x40, false, "echoNewline"),
  flag("noflsh", "local", 0x80, false, "keepOnSignal"),
  { ...flag("xcase", "local", 0x4, false), isMissing: true },
  flag("tostop", "local", 0x100, false, "stopBackgroundOutput"),
  { ...flag("echoprt", "local", 0x400, false), isMissing: true },
  flag("echoctl", "local", 0x200, true, "echoControl"),
  flag("echoke", "local", 0x800, true),
  { ...flag("flusho", "local", 0x1000, false), isMissing: true },
  flag("extproc", "local", 0x10000, false),
];

/** Settings with a number at their end, of which one of each kind is set. */
export const NUMBERED: readonly {
  readonly kind: string;
  readonly group: FlagGroup;
  readonly first: number;
  readonly last: number;
  /** The bits of the value above the first, for `stty -g`. */
  readonly unit: number;
}[] = [
  { kind: "cs", group: "control", first: 5, last: 8, unit: 0x10 },
  { kind: "nl", group: "output", first: 0, last: 1, unit: 0x100 },
  { kind: "cr", group: "output", first: 0, last: 3, unit: 0x200 },
  { kind: "tab", group: "output", first: 0, last: 3, unit: 0x800 },
  { kind: "bs", group: "output", first: 0, last: 1, unit: 0x2000 },
  { kind: "vt", group: "output", first: 0, last: 1, unit: 0x4000 },
  { kind: "ff", group: "output", first: 0, last: 1, unit: 0x8000 },
];

/** Other names of flags. */
const SYNONYMS: Readonly<Record<string, string>> = {
  crterase: "echoe",
  crtkill: "echoke",
  ctlecho: "echoctl",
  hup: "hupcl",
  prterase: "echoprt",
  tandem: "ixoff",
};

export function findFlag(name: string): ModeFlag | undefined {
  const known = Object.hasOwn(SYNONYMS, name) ? SYNONYMS[name] : name;
  return MODE_FLAGS.find((one) => one.name === known);
}

export function isSet(modes: TerminalModes, { home, name }: ModeFlag): boolean {
  return home === "inert" ? modes.inert.has(name) : modes[home];
}

export function withFlag(modes: TerminalModes, { home, name }: ModeFlag, on: boolean): TerminalModes {
  if (home !== "inert") return { ...modes, [home]: on };
  const inert = new Set(modes.inert);
  if (on) inert.add(name);
  else inert.delete(name);
  return { ...modes, inert };
}

/** Which of a numbered kind is set: `tab3`. */
export function numberedValue(
  modes: TerminalModes,
  { kind, first, last }: (typeof NUMBERED)[number],
): number {
  for (let value = first; value <= last; value++) if (modes.inert.has(`${kind}${value}`)) return value;
  return first;
}

export function withNumbered(modes: TerminalModes, setting: string): TerminalModes | undefined {
  const match = /^([a-z]+)(\d)$/.exec(setting);
  const kind = NUMBERED.find((one) => one.kind === match?.[1]);
  const value = Number(match?.[2]);
  if (!kind || value < kind.first || value > kind.last) return undefined;
  const inert = new Set([...modes.inert].filter((name) => !new RegExp(`^${kind.kind}\\d$`).test(name)));
  inert.add(setting);
  return { ...modes, inert };
}
