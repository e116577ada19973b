import { decode } from "../../../base/bytes.ts";
import { compareLines, splitLines } from "../diff/compare-lines.ts";
import { contents, type FilePair, isBinary } from "../diff/file-pair.ts";
import {
  formatHead,
  formatHunk,
  groupChanges,
  type Hunk,
  hunkOf,
  type PatchStyle,
  PLAIN,
} from "../diff/patch.ts";
import { applyHunks } from "../patch/apply-hunks.ts";
import { newSide, oldSide, type PatchHunk, reverseHunk } from "../patch/hunk.ts";

/** What somebody says of a hunk: to be taken, or to be left. */
export type Choice = "take" | "leave" | undefined;

/** What can be chosen of a file: lines that changed, its new mode, that it is gone, or that it is new and empty. */
export interface ChosenHunk {
  readonly kind: "lines" | "mode" | "deletion" | "addition";
  /** Of lines alone. */
  readonly hunk?: Hunk;
  readonly text: string;
  /** As somebody has edited it. */
  edited?: PatchHunk;
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
    const { title, modes, more } = formatHead(pair, style);
    const changes = await compareLines(this.old, this.next, style.work);
    const hunks: ChosenHunk[] = [];
    for (const hunk of groupChanges(changes, this.old.length, style.context))
      hunks.push(await this.#lines(hunk));
    if (!pair.new) {
      this.header = title;
      const text = more + hunks.map((one) => one.text).join("");
      this.hunks = [{ kind: "deletion", text, choice: undefined }];
      return;
    }
    this.header = title + more;
    if (modes !== "") hunks.unshift({ kind: "mode", text: modes, choice: undefined });
    if (!pair.old && hunks.length === 0) hunks.push({ kind: "addition", text: "", choice: undefined });
    this.hunks = hunks;
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

  /** A hunk without colours. */
  plainText({ hunk, text }: ChosenHunk): Promise<string> | string {
    return hunk ? formatHunk(this.old, this.next, hunk, { ...this.style, paint: PLAIN }) : text;
  }

  /** The lines of a hunk, as they were edited. */
  patchOf({ hunk, edited }: ChosenHunk): PatchHunk | undefined {
    return edited ?? (hunk ? hunkOf(this.old, this.next, hunk) : undefined);
  }

  /** Takes a hunk as it was edited; false where it does not fit any more. */
  takeEdited(at: number, edited: PatchHunk, isReverse: boolean): boolean {
    const chosen = this.hunks[at];
    if (!chosen) return false;
    const base = isReverse ? this.next : this.old;
    const from = (isReverse ? edited.newFrom : edited.oldFrom) - 1;
    const expected = isReverse ? newSide(edited) : oldSide(edited);
    if (expected.some((line, n) => line !== base[from + n])) return false;
    chosen.edited = edited;
    chosen.choice = "take";
    return true;
  }

  get taken(): readonly ChosenHunk[] {
    return this.hunks.filter(({ choice }) => choice === "take");
  }

  /** The old lines with what was taken, or the new ones without it. */
  chosenText(isReverse: boolean): string {
    const base = isReverse ? this.next : this.old;
    let text = "";
    let at = 0;
    for (const chosen of this.taken) {
      const patch = this.patchOf(chosen);
      if (!patch) continue;
      const { oldFrom, lines } = isReverse ? reverseHunk(patch) : patch;
      let line = oldFrom - 1;
      for (const { sign, text: own } of lines) {
        if (sign === "+") {
          text += base.slice(at, Math.max(at, line)).join("") + own;
          at = Math.max(at, line);
          continue;
        }
        // Hunks that were split share what lies between them.
        if (sign === "-") {
          text += base.slice(at, Math.max(at, line)).join("");
          at = Math.max(at, line + 1);
        }
        line++;
      }
    }
    return text + base.slice(at).join("");
  }

  /** What was taken, brought into another text; undefined where it does not fit there. */
  applyTo(text: string, isReverse: boolean): string | undefined {
    const patches = this.taken.flatMap((chosen) => this.patchOf(chosen) ?? []);
    const applied = applyHunks(splitLines(text), isReverse ? patches.map(reverseHunk) : patches);
    return "failed" in applied ? undefined : applied.lines.join("");
  }

  has(kind: ChosenHunk["kind"]): boolean {
    return this.taken.some((one) => one.kind === kind);
  }
}
