import { decode } from "../../../base/bytes.ts";
import type { HunkLine, PatchHunk } from "../patch/hunk.ts";
import { compareLines, type DiffAlgorithm, type LineChange, splitLines, type Work } from "./compare-lines.ts";
import { contents, type FilePair, isBinaryPair } from "./file-pair.ts";
import type { LineKey } from "./line-space.ts";
import { quotePath } from "./quote-path.ts";
import { emptyEndOf, paintBlanks, paintEmptyEnd } from "./white-space.ts";
import { formatWords, type WordStyle } from "./word-diff.ts";

/** The signs of a patch on a terminal (git-config(1), color.diff). */
export interface Paint {
  readonly meta: string;
  readonly frag: string;
  readonly old: string;
  readonly new: string;
  readonly commit: string;
  readonly reset: string;
  /** core.quotePath=false: names keep their bytes above 0x7f. */
  readonly keepsBytes?: boolean;
}

export const PLAIN: Paint = { meta: "", frag: "", old: "", new: "", commit: "", reset: "" };
export const COLOURS: Paint = {
  meta: "\x1b[1m",
  frag: "\x1b[36m",
  old: "\x1b[31m",
  new: "\x1b[32m",
  commit: "\x1b[33m",
  reset: "\x1b[m",
};

export interface PatchStyle {
  readonly paint: Paint;
  readonly context: number;
  /** Hunks that are so near to each other are joined. */
  readonly between?: number;
  /** How much of ids is shown. */
  readonly idLength?: number;
  readonly work: Work;
  readonly keyOf?: LineKey | undefined;
  readonly algorithm?: DiffAlgorithm | undefined;
  /** What stands before the names of both sides; `a/` and `b/` unless given. */
  readonly prefixes?: readonly [string, string] | undefined;
  /** Marks words in place of lines. */
  readonly words?: WordStyle | undefined;
}

/** What stands above the hunks of a file, each with its newline. */
export interface PatchHead {
  readonly title: string;
  /** Its old and its new mode, where it was there before and after. */
  readonly modes: string;
  readonly more: string;
}

/** `diff --git` and what follows for one file. */
export async function formatPatch(pair: FilePair, style: PatchStyle): Promise<string> {
  const [old, next] = contents(pair);
  const { title, modes, more } = formatHead(pair, style);
  const shown = title + modes + more;
  if (isSame(old, next)) return shown;
  if (isBinaryPair(pair))
    return `${shown}Binary files ${sideNames(pair, style.prefixes, style.paint.keepsBytes).join(" and ")} differ\n`;
  const [oldLines, newLines] = [splitLines(decode(old)), splitLines(decode(next))];
  const hunks = await formatHunks(oldLines, newLines, style);
  // Where nothing is left that counts, the file has not changed.
  return hunks === "" && pair.status === "M" && pair.old?.mode === pair.new?.mode ? "" : shown + hunks;
}

function sideNames(pair: FilePair, [a, b] = PREFIXES, keepsBytes?: boolean): readonly [string, string] {
  return [
    pair.old ? quotePath(`${a}${pair.oldPath}`, keepsBytes) : "/dev/null",
    pair.new ? quotePath(`${b}${pair.path}`, keepsBytes) : "/dev/null",
  ];
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, at) => byte === b[at]);
}

const SHORT = 7;

const PREFIXES: readonly [string, string] = ["a/", "b/"];

export function formatHead(
  pair: FilePair,
  { paint, prefixes = PREFIXES, idLength = SHORT }: PatchStyle,
): PatchHead {
  const lines = (texts: readonly string[]) =>
    texts.map((text) => `${paint.meta}${text}${paint.reset}\n`).join("");
  const isChanged = pair.old && pair.new && pair.old.mode !== pair.new.mode;
  const quote = (path: string) => quotePath(path, paint.keepsBytes);
  return {
    title: lines([
      `diff --git ${quote(`${prefixes[0]}${pair.oldPath}`)} ${quote(`${prefixes[1]}${pair.path}`)}`,
    ]),
    modes: lines(isChanged ? [`old mode ${pair.old?.mode}`, `new mode ${pair.new?.mode}`] : []),
    more: lines(headerLines(pair, { paint, prefixes, idLength })),
  };
}

function headerLines(
  pair: FilePair,
  {
    paint,
    prefixes = PREFIXES,
    idLength: length = SHORT,
  }: Pick<PatchStyle, "paint" | "prefixes" | "idLength">,
): readonly string[] {
  const lines: string[] = [];
  const [oldId, newId] = [pair.old?.id ?? "0".repeat(40), pair.new?.id ?? "0".repeat(40)];
  if (!pair.old) lines.push(`new file mode ${pair.new?.mode}`);
  else if (!pair.new) lines.push(`deleted file mode ${pair.old.mode}`);
  if (pair.status === "R")
    lines.push(
      `similarity index ${pair.similarity}%`,
      `rename from ${quotePath(pair.oldPath, paint.keepsBytes)}`,
      `rename to ${quotePath(pair.path, paint.keepsBytes)}`,
    );
  if (oldId.slice(0, 40) !== newId.slice(0, 40)) {
    const mode = pair.old && pair.new && pair.old.mode === pair.new.mode ? ` ${pair.old.mode}` : "";
    lines.push(`index ${oldId.slice(0, length)}..${newId.slice(0, length)}${mode}`);
  }
  const [old, next] = contents(pair);
  if (isSame(old, next) || isBinaryPair(pair)) return lines;
  const tab = (name: string) => (name.includes(" ") && name !== "/dev/null" ? `${name}\t` : name);
  const [from, to] = sideNames(pair, prefixes, paint.keepsBytes);
  return [...lines, `--- ${tab(from)}`, `+++ ${tab(to)}`];
}

/** Changes that are shown together, with so many lines of context. */
export interface Hunk {
  readonly changes: readonly LineChange[];
  readonly before: number;
  readonly after: number;
}

async function formatHunks(
  old: readonly string[],
  next: readonly string[],
  style: PatchStyle,
): Promise<string> {
  const changes = await compareLines(old, next, style.work, style.keyOf, style.algorithm);
  let text = "";
  for (const hunk of groupChanges(changes, old.length, style.context, style.between))
    text += await formatHunk(old, next, hunk, style);
  return text;
}

/** Changes whose context meets are one hunk. */
export function groupChanges(
  changes: readonly LineChange[],
  length: number,
  context: number,
  between = 0,
): readonly Hunk[] {
  const hunks: Hunk[] = [];
  for (let at = 0; at < changes.length; ) {
    const group: LineChange[] = [];
    do {
      const change = changes[at++];
      if (change) group.push(change);
    } while (
      at < changes.length &&
      (changes[at]?.oldFrom ?? 0) - (group.at(-1)?.oldTo ?? 0) <= 2 * context + between
    );
    const [before, after] = [group[0]?.oldFrom ?? 0, length - (group.at(-1)?.oldTo ?? 0)];
    hunks.push({ changes: group, before: Math.min(context, before), after: Math.min(context, after) });
  }
  return hunks;
}

/** The lines of a hunk as data, and where it stands. */
export function hunkOf(old: readonly string[], next: readonly string[], hunk: Hunk): PatchHunk {
  const { changes, before, after } = hunk;
  const [first, last] = [changes[0], changes.at(-1)];
  const newFrom = (first?.newFrom ?? 0) - before;
  const lines: HunkLine[] = [];
  const add = (sign: HunkLine["sign"], texts: readonly string[]) =>
    lines.push(...texts.map((text) => ({ sign, text })));
  let at = newFrom;
  for (const change of changes) {
    add(" ", next.slice(at, change.newFrom));
    at = change.newTo;
    add("-", old.slice(change.oldFrom, change.oldTo));
    add("+", next.slice(change.newFrom, at));
  }
  add(" ", next.slice(at, (last?.newTo ?? 0) + after));
  return { oldFrom: (first?.oldFrom ?? 0) - before + 1, newFrom: newFrom + 1, lines };
}

/** `@@ … @@` and its lines. */
export async function formatHunk(
  old: readonly string[],
  next: readonly string[],
  { changes, before, after }: Hunk,
  style: PatchStyle,
): Promise<string> {
  const { paint } = style;
  const [first, last] = [changes[0], changes.at(-1)];
  if (!first || !last) return "";
  const [from, to] = [first.oldFrom - before, last.oldTo + after];
  const range = (start: number, count: number) =>
    count === 1 ? String(start + 1) : `${count === 0 ? start : start + 1},${count}`;
  const newFrom = first.newFrom - before;
  const frag = `@@ -${range(from, to - from)} +${range(newFrom, last.newTo + after - newFrom)} @@`;
  const heading = functionLine(old, from);
  const shownHeading = heading === "" ? "" : ` ${paint.reset}${heading}${paint.reset}`;
  let text = `${paint.frag}${frag}${paint.reset}${shownHeading}\n`;
  let at = newFrom;
  const end = paint.reset === "" ? next.length : emptyEndOf(old, next);
  for (const change of changes) {
    text += contextLines(next.slice(at, change.newFrom), style);
    at = change.newTo;
    const [removed, added] = [old.slice(change.oldFrom, change.oldTo), next.slice(change.newFrom, at)];
    if (style.words) {
      const words = await formatWords(removed.join(""), added.join(""), style.words, style.work);
      text += words.endsWith("\n") ? words : `${words}\n`;
      continue;
    }
    for (const one of removed) text += line("-", one, paint.old, paint.reset);
    for (const [n, one] of added.entries())
      text += line("+", one, paint.new, paint.reset, change.newFrom + n >= end ? "end" : "added");
  }
  return text + contextLines(next.slice(at, last.newTo + after), style);
}

/** As they are now: what does not count may differ. Beside marked words they have no sign. */
function contextLines(lines: readonly string[], { words, paint }: PatchStyle): string {
  if (words?.isPorcelain) return lines.map((one) => ` ${one.replace(/\n$/, "")}${paint.reset}\n~\n`).join("");
  if (words) return lines.map((one) => `${one.replace(/\n$/, "")}${paint.reset}\n`).join("");
  return lines.map((one) => line(" ", one, "", paint.reset)).join("");
}

/** Added lines are painted in pieces, because the blanks in them are looked at (ws.c). */
function line(sign: string, content = "", colour = "", reset = "", kind?: "added" | "end"): string {
  const isEnded = content.endsWith("\n");
  const body = isEnded ? content.slice(0, -1) : content;
  let shown = `${colour}${sign}${body}${reset}`;
  if (kind && reset !== "" && body !== "")
    shown = `${colour}${sign}${reset}${paintBlanks(body, colour, reset)}`;
  if (kind === "end" && reset !== "") shown = paintEmptyEnd(sign, body, reset);
  return isEnded ? `${shown}\n` : `${shown}\n\\ No newline at end of file\n`;
}

/** The last line before the hunk that begins with a letter, `_` or `$` (xdl_emit_diff's default), cut at 80 bytes. */
function functionLine(lines: readonly string[], before: number): string {
  for (let at = before - 1; at >= 0; at--) {
    const line = lines[at] ?? "";
    if (/^[A-Za-z_$]/.test(line)) return line.slice(0, 80).trimEnd();
  }
  return "";
}
