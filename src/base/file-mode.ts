/** Permission bits as text, both ways: `ls -l` shows them, `chmod`, `mkdir -m`, `install -m` and `umask` read them. */

const TYPE = 0o170000;
const TYPE_LETTERS: Readonly<Record<number, string>> = {
  [0o140000]: "s",
  [0o120000]: "l",
  [0o100000]: "-",
  [0o060000]: "b",
  [0o040000]: "d",
  [0o020000]: "c",
  [0o010000]: "p",
};

/** st_mode as `ls -l` shows it: `-rw-r--r--`, `drwxrwxrwt`. */
export function formatMode(mode: number): string {
  return (TYPE_LETTERS[mode & TYPE] ?? "?") + formatPermissions(mode);
}

/** The nine letters alone: `rwsr-xr-x`. */
export function formatPermissions(mode: number): string {
  return (
    formatClass(mode >> 6, mode & 0o4000, "s") +
    formatClass(mode >> 3, mode & 0o2000, "s") +
    formatClass(mode, mode & 0o1000, "t")
  );
}

function formatClass(bits: number, special: number, letter: string): string {
  const execute = bits & 1 ? (special ? letter : "x") : special ? letter.toUpperCase() : "-";
  return (bits & 4 ? "r" : "-") + (bits & 2 ? "w" : "-") + execute;
}

const ALL = 0o7777;
const READ = 0o444;
const WRITE = 0o222;
const EXECUTE = 0o111;
const SET_IDS = 0o6000;
const STICKY = 0o1000;

/** One change of a mode (gnulib modechange.c). */
interface ModeChange {
  readonly operator: "=" | "+" | "-";
  readonly kind: "value" | "copy" | "execute-if-any";
  /** The bits of the classes that were named; 0: none was, so the umask counts. */
  readonly affected: number;
  readonly value: number;
  /** Bits that were named by themselves: only then set-id bits of directories change. */
  readonly mentioned: number;
}

/** What a text like `755`, `u+x,go=` or `a=rX` asks for. */
export type ModeChanges = readonly ModeChange[];

/** Undefined where the text is no mode. */
export function parseMode(text: string): ModeChanges | undefined {
  if (/^[0-7]+$/.test(text)) return parseOctal(text);
  const changes: ModeChange[] = [];
  for (const clause of text.split(",")) {
    const match = /^([ugoa]*)((?:[-+=](?:[ugo]|[rwxXst]*|[0-7]+))+)$/.exec(clause);
    if (!match) return undefined;
    const affected = affectedBits(match[1] ?? "");
    for (const action of match[2]?.match(/[-+=][^-+=]*/g) ?? []) {
      const change = parseAction(action, affected);
      if (!change) return undefined;
      changes.push(change);
    }
  }
  return changes;
}

function parseOctal(text: string): ModeChanges | undefined {
  const value = Number.parseInt(text, 8);
  if (value > ALL) return undefined;
  // Four digits leave the set-id bits of a directory alone, five do not (info "Numeric Modes").
  const mentioned = text.length < 5 ? (value & (SET_IDS | STICKY)) | 0o777 : ALL;
  return [{ operator: "=", kind: "value", affected: ALL, value, mentioned }];
}

function affectedBits(classes: string): number {
  let bits = 0;
  for (const letter of classes) {
    if (letter === "u") bits |= 0o4700;
    else if (letter === "g") bits |= 0o2070;
    else bits |= letter === "o" ? 0o1007 : ALL;
  }
  return bits;
}

const COPIED: Readonly<Record<string, number>> = { u: 0o700, g: 0o070, o: 0o007 };
const LETTER_BITS: Readonly<Record<string, number>> = {
  r: READ,
  w: WRITE,
  x: EXECUTE,
  X: 0,
  s: SET_IDS,
  t: STICKY,
};

function parseAction(action: string, affected: number): ModeChange | undefined {
  const operator = action.charAt(0) as ModeChange["operator"];
  const what = action.slice(1);
  if (/^\d/.test(what)) {
    const value = Number.parseInt(what, 8);
    if (value > ALL || affected !== 0) return undefined;
    return { operator, kind: "value", affected: ALL, value, mentioned: ALL };
  }
  const copied = COPIED[what];
  let value = copied ?? 0;
  if (copied === undefined) for (const letter of what) value |= LETTER_BITS[letter] ?? 0;
  const kind = copied !== undefined ? "copy" : what.includes("X") ? "execute-if-any" : "value";
  return { operator, kind, affected, value, mentioned: affected ? affected & value : value };
}

/** The permission bits after the changes. `umask` counts where no class was named. */
export function applyMode(
  changes: ModeChanges,
  mode: number,
  { directory, umask }: { directory: boolean; umask: number },
): number {
  let bits = mode & ALL;
  for (const change of changes) {
    const kept = (directory ? SET_IDS : 0) & ~change.mentioned;
    const value = changeValue(change, bits, directory) & (change.affected || ~umask) & ~kept;
    if (change.operator === "+") bits |= value;
    else if (change.operator === "-") bits &= ~value;
    else bits = (bits & ((change.affected ? ~change.affected : 0) | kept)) | value;
  }
  return bits & ALL;
}

function changeValue({ kind, value }: ModeChange, bits: number, directory: boolean): number {
  if (kind === "execute-if-any") return directory || bits & EXECUTE ? value | EXECUTE : value;
  if (kind === "value") return value;
  const from = bits & value;
  return (from & READ ? READ : 0) | (from & WRITE ? WRITE : 0) | (from & EXECUTE ? EXECUTE : 0);
}
