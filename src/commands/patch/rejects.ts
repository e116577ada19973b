import type { FilePatch, Hunk, HunkLine } from "./hunk.ts";

/** The hunks that did not fit, as a diff that a person can work with. */
export function formatRejects(
  patch: FilePatch,
  { name, reversed }: { readonly name: string; readonly reversed: boolean },
  rejects: readonly { readonly hunk: Hunk; readonly outOffset: number }[],
  format: "unified" | "context" | undefined,
): string {
  const isUnified = (format ?? patch.kind) === "unified";
  const headers = patch.git ? [`--- ${name}`, `+++ ${name}`] : patch.header;
  const [oldHeader = "--- /dev/null", newHeader = "+++ /dev/null"] = reversed
    ? headers.toReversed()
    : headers;
  const marks = isUnified ? ["---", "+++"] : ["***", "---"];
  const header = [oldHeader, newHeader].map((line, index) => `${marks[index]}${line.slice(3)}\n`).join("");
  const hunks = rejects.map(({ hunk, outOffset }) =>
    isUnified ? formatUnified(hunk, outOffset) : formatContext(hunk, outOffset, patch.kind === "normal"),
  );
  return header + hunks.join("");
}

function counts(lines: readonly HunkLine[]): { readonly old: number; readonly next: number } {
  return {
    old: lines.filter(({ sign }) => sign !== "+").length,
    next: lines.filter(({ sign }) => sign !== "-").length,
  };
}

function formatUnified({ oldStart, newStart, lines }: Hunk, outOffset: number): string {
  const { old, next } = counts(lines);
  const range = (start: number, count: number) => {
    const from = start + outOffset - (count === 0 ? 1 : 0);
    return count === 1 ? String(from) : `${from},${count}`;
  };
  return `@@ -${range(oldStart, old)} +${range(newStart, next)} @@\n${lines.map(({ sign, text }) => sign + text).join("")}`;
}

function formatContext({ oldStart, newStart, lines }: Hunk, outOffset: number, isNormal: boolean): string {
  const { old, next } = counts(lines);
  const range = (start: number, count: number) => {
    const from = start + outOffset - (count === 0 ? 1 : 0);
    return count <= 1 ? String(from) : `${from},${from + count - 1}`;
  };
  const side = (own: "-" | "+") =>
    lines
      .map((line, index) => {
        if (line.sign !== " " && line.sign !== own) return "";
        const mark = line.sign === " " ? " " : !isNormal && isChange(lines, index) ? "!" : own;
        return `${mark} ${line.text}`;
      })
      .join("");
  const stars = isNormal ? "" : " ****";
  const dashes = isNormal ? " -----" : " ----";
  return `***************\n*** ${range(oldStart, old)}${stars}\n${side("-")}--- ${range(newStart, next)}${dashes}\n${side("+")}`;
}

/** Whether the run of changes around a line both takes away and adds. */
function isChange(lines: readonly HunkLine[], index: number): boolean {
  let [from, to] = [index, index];
  while (from > 0 && lines[from - 1]?.sign !== " ") from--;
  while (to < lines.length - 1 && lines[to + 1]?.sign !== " ") to++;
  const run = lines.slice(from, to + 1);
  return run.some(({ sign }) => sign === "-") && run.some(({ sign }) => sign === "+");
}
