import { decode } from "../../../base/bytes.ts";
import type { GitCall } from "../git-call.ts";
import { compareLines, splitLines } from "./compare-lines.ts";
import { contents, type FilePair, isBinary } from "./file-pair.ts";
import type { Paint } from "./patch.ts";
import { blankFault, paintBlanks } from "./white-space.ts";

const MARKER = /^(<{7}|={7}|>{7}|\|{7})(\s|$)/;

/** `--check`: added lines whose blanks are wrong, or that a merge has left there (git-diff(1)). */
export async function formatFaults(call: GitCall, pairs: readonly FilePair[], paint: Paint): Promise<string> {
  let text = "";
  for (const pair of pairs) {
    const sides = contents(pair);
    if (sides.some(isBinary)) continue;
    const [old = [], next = []] = sides.map((bytes) => splitLines(decode(bytes)));
    const changes = await compareLines(old, next, (steps) => call.work(steps));
    for (const { newFrom, newTo } of changes)
      for (const [at, line] of next.slice(newFrom, newTo).entries()) {
        const place = `${pair.path}:${newFrom + at + 1}`;
        if (MARKER.test(line)) text += `${place}: leftover conflict marker\n`;
        const fault = blankFault(line);
        if (!fault) continue;
        const body = line.replace(/\n$/, "");
        const shown =
          paint.reset === ""
            ? `+${body}`
            : `${paint.new}+${paint.reset}${paintBlanks(body, paint.new, paint.reset)}`;
        text += `${place}: ${fault}.\n${shown}\n`;
      }
    text += emptyEnd(pair.path, next, changes);
  }
  return text;
}

/** Lines of blanks that were added at the end of a file. */
function emptyEnd(
  path: string,
  lines: readonly string[],
  changes: readonly { readonly newFrom: number; readonly newTo: number }[],
): string {
  const last = changes.at(-1);
  let first = lines.length;
  while (first > 0 && lines[first - 1]?.trim() === "") first--;
  if (first === lines.length || !last || last.newTo !== lines.length) return "";
  return `${path}:${Math.max(first, last.newFrom) + 1}: new blank line at EOF.\n`;
}
