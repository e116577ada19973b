import type { Layout } from "./layout.ts";

/** What `-o` shows: heading, width and whether it stands to the right. */
const PS_COLUMNS: Readonly<Record<string, readonly [heading: string, width: number, isNumber?: boolean]>> = {
  user: ["USER", 8],
  group: ["GROUP", 8],
  comm: ["COMMAND", 16],
  args: ["COMMAND", 256],
  pid: ["PID", 5, true],
  ppid: ["PPID", 5, true],
  pgid: ["PGID", 5, true],
  time: ["TIME", 5, true],
  vsz: ["VSZ", 4, true],
  rss: ["RSS", 4, true],
  stat: ["STAT", 4],
  nice: ["NI", 5, true],
  tty: ["TT", 6],
};

function psColumns(words: readonly string[]): readonly string[] {
  const at = words.findIndex((word) => /^-o/.test(word));
  if (at < 0) return ["pid", "user", "time", "args"];
  const list = (words[at] ?? "").slice(2) || (words[at + 1] ?? "");
  return list.split(/[ ,]+/).map((name) => name.replace(/=.*/, ""));
}

function given(words: readonly string[]): readonly string[] {
  return [
    "-ww",
    "-e",
    "-o",
    psColumns(words)
      .map((name) => `${name}:256=`)
      .join(","),
  ];
}

export const ps: Layout = {
  // Every process, whatever is asked for.
  words: (words) => [
    "-ww",
    "-e",
    "-o",
    psColumns(words)
      .map((name) => `${name}:256=`)
      .join(","),
  ],
  rule: (words) => {
    const columns = psColumns(words).map((name) => PS_COLUMNS[name] ?? ([name.toUpperCase(), 8] as const));
    const row = (cells: readonly string[], isHead: boolean) =>
      columns
        .map(([, width, isNumber], at) => {
          const cell = (cells[at] ?? "").slice(0, width);
          return isNumber && !isHead ? cell.padStart(width) : cell.padEnd(width);
        })
        .join(" ")
        .trimEnd();
    let isFirst = true;
    return (line) => {
      const cells = columns.map((_, at) =>
        line.slice(at * 257, at === columns.length - 1 ? undefined : at * 257 + 256).trim(),
      );
      const shown = cells.map((cell, at) =>
        columns[at]?.[0] === "TIME" ? cell.replace(/^00:0?(\d+):(\d\d)$/, "$1:$2") : cell,
      );
      // It sees itself, with the words that it was given.
      const own = ["ps", ...given(words)].join(" ");
      const told = shown.map((cell) => (cell === own ? ["ps", ...words].join(" ") : cell));
      const head = isFirst
        ? `${row(
            columns.map(([heading]) => heading),
            true,
          )}\n`
        : "";
      isFirst = false;
      return head + row(told, false);
    };
  },
};
