import { textWidth } from "../../base/text-width.ts";
import type { ExCommand } from "./ex.ts";
import { forget } from "./ex-files.ts";
import { editFile, refusesToLeave } from "./files.ts";
import type { Vi } from "./vi.ts";

/** Unlike the other ways, this one first asks whether changes would be lost. */
function goToNextArg(vi: Vi, bang: boolean): void {
  if (bang || !refusesToLeave(vi)) goToArg(vi, vi.argAt + 1, bang);
}

function goToArg(vi: Vi, at: number, bang: boolean): void {
  if (at < 0 || vi.args.length === 0) return vi.fail("E164: Cannot go before first file");
  if (at >= vi.args.length)
    return vi.fail(
      vi.args.length === 1 ? "E163: There is only one file to edit" : "E165: Cannot go beyond last file",
    );
  if (!bang && refusesToLeave(vi)) return;
  if (bang) forget(vi);
  vi.argAt = at;
  if (at === vi.args.length - 1) vi.hadLastArg = true;
  editFile(vi, vi.args[at] ?? "");
}

function showArgs(vi: Vi): void | Promise<void> {
  const shown = vi.args.map((name, at) => (at === vi.argAt ? `[${name}]` : name));
  const rows = inColumns(shown, vi.window.columns);
  if (rows.length === 1) return vi.say(rows[0] ?? "");
  return vi.showLines(rows.map((text) => ({ text })));
}

/** Down the first column, then down the next one (list_in_columns of vim). */
function inColumns(texts: readonly string[], columns: number): readonly string[] {
  const width = Math.max(0, ...texts.map(textWidth)) + 1;
  const count = Math.max(1, Math.floor((columns + 1) / width));
  const height = Math.ceil(texts.length / count);
  const padded = texts.map((text) => text + " ".repeat(width - textWidth(text)));
  return Array.from({ length: height }, (_, row) =>
    padded.filter((_text, at) => at % height === row).join(""),
  );
}

/** What goes through the files of the command line. */
export const ARGUMENT_COMMANDS: readonly ExCommand[] = [
  { name: "next", shortest: "n", run: (vi, { bang }) => goToNextArg(vi, bang), takesBang: true },
  {
    name: "previous",
    shortest: "prev",
    run: (vi, { bang }) => goToArg(vi, vi.argAt - 1, bang),
    takesBang: true,
  },
  { name: "Next", shortest: "N", run: (vi, { bang }) => goToArg(vi, vi.argAt - 1, bang), takesBang: true },
  { name: "rewind", shortest: "rew", run: (vi, { bang }) => goToArg(vi, 0, bang), takesBang: true },
  { name: "first", shortest: "fir", run: (vi, { bang }) => goToArg(vi, 0, bang), takesBang: true },
  {
    name: "last",
    shortest: "la",
    run: (vi, { bang }) => goToArg(vi, vi.args.length - 1, bang),
    takesBang: true,
  },
  { name: "args", shortest: "ar", run: showArgs },
];
