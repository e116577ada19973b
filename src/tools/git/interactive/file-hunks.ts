import { decode } from "../../../base/bytes.ts";
import { compareLines, type LineChange, splitLines } from "../diff/compare-lines.ts";
import { contents, type FilePair, isBinary } from "../diff/file-pair.ts";
import { formatHunk, formatPatch, groupChanges, type Hunk, type PatchStyle } from "../diff/patch.ts";

/** What somebody says of a hunk: to be taken, or to be left. */
export type Choice = "take" | "leave" | undefined;

/** What can be chosen of a file: lines that changed, its new mode, or that it is gone. */
export interface ChosenHunk {
  readonly kind: "lines" | "mode" | "deletion";
  /** Of lines alone. */
  readonly hunk?: Hunk;
  readonly text: string;
  choice: Choice;
}

/** A file that changed, in pieces that are chosen one by one (add-patch.c). */
export class FileHunks {
  hunks: ChosenHunk[] = [];
  header = "";

  private constructor(
    readonly pair: FilePair,
    private readonly old: readonly string[],
    private readonly next: readonly string[],
    private readonly style: PatchStyle,
  ) {}

  /** Undefined for a file that is no text. */
  static async of(pair: FilePair, style: PatchStyle): Promise<FileHunks | undefined> {
    const [old, next] = contents(pair);
    if (isBinary(old) || isBinary(next)) return undefined;
    const file = new FileHunks(pair, splitLines(decode(old)), splitLines(decode(next)), style);
    await file.#cut();
    return file;
  }

  async #cut(): Promise<void> {
    const { pair, style } = this;
    const patch = await formatPatch(pair, style);
    const lines = patch.split("\n").map((line) => `${line}\n`);
    const isHead = (line: string) => !line.slice(style.paint.frag.length).startsWith("@@");
    const end = lines.findIndex((line) => !isHead(line));
    const head = end < 0 ? lines.slice(0, -1) : lines.slice(0, end);
    if (!pair.new) {
      this.header = head[0] ?? "";
      this.hunks = [{ kind: "deletion", text: patch.slice(this.header.length), choice: undefined }];
      return;
    }
    const isMode = (line: string) => line.slice(style.paint.meta.length).match(/^(?:old|new) mode/) !== null;
    this.header = head.filter((line) => !isMode(line)).join("");
    const mode = head.filter(isMode).join("");
    if (mode !== "") this.hunks.push({ kind: "mode", text: mode, choice: undefined });
    const changes = await compareLines(this.old, this.next, style.work);
    for (const hunk of groupChanges(changes, this.old.length, style.context))
      this.hunks.push(await this.#lines(hunk));
  }

  async #lines(hunk: Hunk): Promise<ChosenHunk> {
    return {
      kind: "lines",
      hunk,
      text: await formatHunk(this.old, this.next, hunk, this.style),
      choice: undefined,
    };
  }

  /** Into how many a hunk can be split: between two of its changes stands something that did not change. */
  static parts(chosen: ChosenHunk | undefined): number {
    return chosen?.hunk?.changes.length ?? 1;
  }

  /** What lies between two changes is context of both. */
  async split(at: number): Promise<void> {
    const { hunk } = this.hunks[at] ?? {};
    if (!hunk) return;
    const { changes } = hunk;
    const gap = (n: number) => (changes[n]?.oldFrom ?? 0) - (changes[n - 1]?.oldTo ?? 0);
    const parts: ChosenHunk[] = [];
    for (const [n, change] of changes.entries())
      parts.push(
        await this.#lines({
          changes: [change],
          before: n === 0 ? hunk.before : gap(n),
          after: n === changes.length - 1 ? hunk.after : gap(n + 1),
        }),
      );
    this.hunks.splice(at, 1, ...parts);
  }

  /** The file with the lines that were taken. */
  get chosenText(): string {
    const taken = new Set<LineChange>(
      this.hunks.flatMap(({ choice, hunk }) => (choice === "take" ? (hunk?.changes ?? []) : [])),
    );
    const all = this.hunks.flatMap(({ hunk }) => hunk?.changes ?? []);
    let text = "";
    let at = 0;
    for (const change of all) {
      text += this.old.slice(at, change.oldFrom).join("");
      text += (
        taken.has(change)
          ? this.next.slice(change.newFrom, change.newTo)
          : this.old.slice(change.oldFrom, change.oldTo)
      ).join("");
      at = change.oldTo;
    }
    return text + this.old.slice(at).join("");
  }

  has(kind: ChosenHunk["kind"]): boolean {
    return this.hunks.some((one) => one.kind === kind && one.choice === "take");
  }
}
