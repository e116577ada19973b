import { Errno } from "../../../disk/errno.ts";
import { ifconfig } from "./ifconfig.ts";
import type { Layout } from "./layout.ts";
import { ps } from "./ps.ts";
import { wget } from "./wget.ts";

/** As make_human_readable_str: one decimal from 1024 on. */
export function humanSize(bytes: number): string {
  if (bytes < 1024) return String(bytes);
  let [value, unit] = [bytes, 0];
  while (value >= 1024 * 1024) {
    value /= 1024;
    unit++;
  }
  return `${(value / 1024).toFixed(1)}${"KMGT".charAt(unit)}`;
}

const LONG_ROW =
  /^( *\d+ )?( *\d+ )?([bcdlps-][rwxsStT-]{9})[+.]? +(\d+) (\S+) +(\S+) +(\d+|\d+, +\d+) (\w{3} [ \d]\d [ \d]\d(?::|\d)\d\d|\d{4}-\S+ \S+ \S+) (.*)$/;
const COLOR = /\x1b\[0?(\d)(?:;(\d+))?m/g;

/** Blue directories and the rest, where a terminal sees them. */
function plainColors(line: string): string {
  return line
    .replace(/^\x1b\[0m(?=\x1b)/, "")
    .replace(COLOR, (_, style: string, color?: string) => (color ? `\x1b[${style};${color}m` : "\x1b[m"));
}

/** Short options in one, with where their letters are. */
const hasLetter = (words: readonly string[], letter: string) =>
  words.some((word) => /^-[^-]/.test(word) && word.includes(letter));
const withoutLetter = (words: readonly string[], letter: string) =>
  words.flatMap((word) => {
    const kept = /^-[^-]/.test(word) ? word.replaceAll(letter, "") : word;
    return kept === "-" && word !== "-" ? [] : [kept];
  });

const ls: Layout = {
  words: (words, onTerminal) => [
    ...(onTerminal && !words.some((word) => word.startsWith("--color")) ? ["--color=auto"] : []),
    ...(hasLetter(words, "l") ? withoutLetter(words, "h") : words),
  ],
  rule: (words) => (line) => {
    const [, inode = "", blocks = "", mode, links, owner = "", group = "", size = "", date, name = ""] =
      LONG_ROW.exec(line) ?? [];
    if (mode === undefined) return plainColors(line);
    const shown = hasLetter(words, "h") && /^\d+$/.test(size) ? humanSize(Number(size)) : size;
    const head = `${inode}${blocks}${mode} ${(links ?? "").padStart(4)}`;
    return `${head} ${owner.padEnd(8)} ${group.padEnd(8)} ${shown.padStart(9)} ${date} ${plainColors(name)}`;
  },
};

const DF_ROW = /^(\S+) +(?:([a-z]\S*) +)?(\d+|-) +(\d+|-) +(\d+|-) +(\d+%|-) +(.*)$/;

const df: Layout = {
  // It tells of every place, those without blocks left out.
  words: (words) => [
    ...(words.some((word) => !word.startsWith("-")) ? [] : ["-a"]),
    ...withoutLetter(withoutLetter(words, "h"), "k"),
  ],
  rule: (words) => {
    const isHuman = hasLetter(words, "h");
    const amount = (text: string) =>
      text === "-" || text === "0" ? "0" : isHuman ? humanSize(Number(text) * 1024) : text;
    return (line) => {
      if (line.startsWith("Filesystem"))
        return `Filesystem           ${/ Type /.test(line) ? "Type       " : ""}${isHuman ? "     Size" : "1K-blocks"}      Used Available Use% Mounted on`;
      const [, name = "", type, size, used = "", free = "", share = "", place] = DF_ROW.exec(line) ?? [];
      if (size === undefined) return line;
      if (size === "0" || size === "-") return undefined;
      const kind = type === undefined ? "" : ` ${type.padEnd(10)}`;
      return `${name.padEnd(20)}${kind} ${amount(size).padStart(9)} ${amount(used).padStart(9)} ${amount(free).padStart(9)} ${share.padStart(4)} ${place}`;
    };
  },
};

const du: Layout = {
  words: (words) => (hasLetter(words, "h") ? ["-k", ...withoutLetter(words, "h")] : words),
  rule: (words) => (line) => {
    const [, size, path] = /^(\d+)\t(.*)$/.exec(line) ?? [];
    if (size === undefined || !hasLetter(words, "h")) return line;
    return `${humanSize(Number(size) * 1024)}\t${path}`;
  },
};

const wc: Layout = {
  rule: (words) => {
    const letters = words.filter((word) => /^-[clmwL]/.test(word)).join("");
    const files = words.filter((word) => !/^-./.test(word));
    const isAlone = new Set(letters.replace(/-/g, "")).size === 1 && files.length <= 1;
    return (line) => {
      const [, counts, rest] = /^((?: *\d+)+)( .*)?$/.exec(line) ?? [];
      if (counts === undefined) return line;
      const numbers = counts.trim().split(/ +/);
      const shown = isAlone ? numbers.join(" ") : numbers.map((number) => number.padStart(9)).join(" ");
      return shown + (rest ?? "");
    };
  },
};

const free: Layout = {
  rule: () => (line) => {
    if (/^ +total/.test(line)) return line.replace(/^ /, "");
    const [label, first, ...others] = line.split(/ +/);
    if (label === undefined || first === undefined || !/^\w+:$/.test(label)) return line;
    return label.padEnd(7) + first.padStart(12) + others.map((one) => one.padStart(12)).join("");
  },
};

const diff: Layout = {
  words: (words) => ["-u", ...words],
  rule: () => (line) => (/^(---|\+\+\+) .*\t/.test(line) ? line.replace(/\t.*$/, "") : line),
};

const mount: Layout = { errors: () => (line) => (line.includes("dmesg(1)") ? undefined : line) };

// It must be there.
const realpath: Layout = { words: (words) => ["-e", ...words] };

const stat: Layout = {
  rule: () => (line) =>
    line.startsWith(" Birth: ")
      ? undefined
      : line.replace(/^Device: (\d+),(\d+)(?=\t)/, (_, major: string, minor: string) => {
          const device = Number(major) * 256 + Number(minor);
          return `Device: ${device.toString(16)}h/${device}d`;
        }),
};

const time: Layout = {
  words: (words) => (words[0]?.startsWith("-") ? words : ["-p", ...words]),
  errors: () => (line) =>
    line.replace(
      /^(real|user|sys) (\d+)(\.\d+)$/,
      (_, what: string, seconds: string, part: string) =>
        `${what}\t${Math.floor(Number(seconds) / 60)}m ${Number(seconds) % 60}${part}s`,
    ),
};

const uname: Layout = {
  // Alpine builds it with another name of the operating system.
  rule: (_, files) => {
    const isAlpine = !(files.stat("/etc/alpine-release") instanceof Errno);
    return (line) => (isAlpine ? line.replace(/GNU\/Linux$/, "Linux") : line);
  },
};

const uptime: Layout = { rule: () => (line) => line.replace(/\b(\d+) user,/, "$1 users,") };

export const LAYOUTS: Readonly<Record<string, Layout>> = {
  df,
  diff,
  du,
  free,
  ifconfig,
  ls,
  mount,
  ps,
  realpath,
  stat,
  time,
  uname,
  uptime,
  wc,
  wget,
};
