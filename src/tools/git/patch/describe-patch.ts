import { quotePath } from "../diff/quote-path.ts";
import { formatShortStat, renamedName } from "../diff/stat.ts";
import type { FilePatch } from "./parse-patch.ts";

function count({ hunks }: FilePatch, sign: "+" | "-"): number {
  return hunks.reduce((sum, { lines }) => sum + lines.filter((line) => line.sign === sign).length, 0);
}

function nameOf({ oldPath, newPath }: FilePatch): string {
  return quotePath(newPath ?? oldPath ?? "");
}

/** `apply --stat`, whose graph is another one than that of diff (apply.c, show_stats). */
export function formatPatchStat(patches: readonly FilePatch[]): string {
  const rows = patches.map((patch) => ({ patch, added: count(patch, "+"), removed: count(patch, "-") }));
  const width = Math.min(50, Math.max(0, ...rows.map(({ patch }) => nameOf(patch).length)));
  const most = Math.max(0, ...rows.map(({ added, removed }) => added + removed));
  const room = width + most > 70 ? 70 - width : most;
  const scale = (value: number) =>
    most === 0 ? value : Math.floor((value * room + Math.floor(most / 2)) / most);
  const lines = rows.map(({ patch, added, removed }) => {
    const name = nameOf(patch);
    const tail = name.slice(name.length + 3 - width);
    const slash = tail.indexOf("/");
    const shown = name.length > width ? `...${slash < 0 ? tail : tail.slice(slash)}` : name;
    if (patch.isBinary) return ` ${shown.padEnd(width)} |  Bin\n`;
    const plus = scale(added);
    const minus = scale(added + removed) - plus;
    return ` ${shown.padEnd(width)} |${String(added + removed).padStart(5)} ${"+".repeat(plus)}${"-".repeat(minus)}\n`;
  });
  return (
    lines.join("") + formatShortStat(rows.map(({ added, removed }) => ({ added, removed, isBinary: false })))
  );
}

export function formatPatchNumbers(patches: readonly FilePatch[]): string {
  return patches
    .map((patch) =>
      patch.isBinary
        ? `-\t-\t${nameOf(patch)}\n`
        : `${count(patch, "+")}\t${count(patch, "-")}\t${nameOf(patch)}\n`,
    )
    .join("");
}

export function formatPatchSummary(patches: readonly FilePatch[]): string {
  const modes = ({ oldMode, newMode }: FilePatch, name: string) =>
    oldMode !== undefined && newMode !== undefined && oldMode !== newMode
      ? ` mode change ${oldMode} => ${newMode}${name}\n`
      : "";
  return patches
    .map((patch) => {
      const { oldPath, newPath, kind } = patch;
      if (oldPath === undefined) return ` create mode ${patch.newMode} ${newPath}\n`;
      if (newPath === undefined) return ` delete mode ${patch.oldMode} ${oldPath}\n`;
      if (kind !== "change")
        return ` ${kind} ${renamedName(oldPath, newPath)} (${patch.similarity}%)\n${modes(patch, "")}`;
      return modes(patch, ` ${newPath}`);
    })
    .join("");
}
