import { concat, decode, encode } from "../../../base/bytes.ts";
import { Death } from "../death.ts";
import { blankFault } from "../diff/white-space.ts";
import { type HunkLine, type PatchHunk, parseHunkHeader, parseHunkLines, reverseHunk } from "./hunk.ts";

/** What a patch does to one file; a path is undefined where there is no file on that side. */
export interface FilePatch {
  readonly oldPath: string | undefined;
  readonly newPath: string | undefined;
  readonly kind: "change" | "rename" | "copy";
  /** Its paths are those of the whole working tree. */
  readonly isWhole: boolean;
  readonly oldMode: string | undefined;
  readonly newMode: string | undefined;
  /** Beginnings of ids, as the index line gives them. */
  readonly oldId: string | undefined;
  readonly newId: string | undefined;
  readonly similarity: number;
  readonly isBinary: boolean;
  readonly hunks: readonly PatchHunk[];
  /** Of each added line whose blanks are wrong: its line in the patch, and itself. */
  readonly blanks: readonly (readonly [number, string])[];
}

type Mutable<Shape> = { -readonly [Key in keyof Shape]: Shape[Key] };

/** Reads a patch as `diff`, `git diff` and mails have it (apply.c, parse_chunk); `strip` is that of `-p`. */
export function parsePatch(text: string, strip = 1): readonly FilePatch[] {
  return new PatchReader(text, strip).read();
}

class PatchReader {
  readonly #lines: readonly string[];
  #at = 0;

  constructor(
    text: string,
    private readonly strip: number,
  ) {
    const lines = text.split("\n");
    if (lines.at(-1) === "") lines.pop();
    this.#lines = lines;
  }

  read(): readonly FilePatch[] {
    const files: FilePatch[] = [];
    for (; this.#at < this.#lines.length; ) {
      const line = this.#lines[this.#at] ?? "";
      const next = this.#lines[this.#at + 1] ?? "";
      if (line.startsWith("diff --git ")) files.push(this.#gitFile(line));
      else if (
        line.startsWith("--- ") &&
        next.startsWith("+++ ") &&
        parseHunkHeader(this.#lines[this.#at + 2] ?? "")
      )
        files.push(this.#plainFile());
      else if (parseHunkHeader(line))
        throw new Death(`error: patch fragment without header at line ${this.#at + 1}: ${line}\n`, 128);
      else this.#at++;
    }
    return files;
  }

  #gitFile(title: string): FilePatch {
    const [a, b] = splitTitle(title.slice("diff --git ".length));
    const file: Mutable<FilePatch> = {
      oldPath: this.#stripped(a),
      newPath: this.#stripped(b),
      kind: "change",
      isWhole: true,
      oldMode: undefined,
      newMode: undefined,
      oldId: undefined,
      newId: undefined,
      similarity: 0,
      isBinary: false,
      hunks: [],
      blanks: [],
    };
    this.#at++;
    for (; this.#at < this.#lines.length; this.#at++) {
      const line = this.#lines[this.#at] ?? "";
      if (line.startsWith("@@ ") || line.startsWith("diff --git ")) break;
      if (!this.#header(file, line)) break;
    }
    this.#hunks(file);
    return file;
  }

  /** Takes a line between `diff --git` and the hunks; false where it is none. */
  #header(file: Mutable<FilePatch>, line: string): boolean {
    const match =
      /^(old mode|new mode|deleted file mode|new file mode|copy from|copy to|rename from|rename to|similarity index|dissimilarity index|index|---|\+\+\+|Binary files|GIT binary patch)(?: (.*))?$/.exec(
        line,
      );
    if (!match) return false;
    const [, name = "", value = ""] = match;
    if (name === "old mode") file.oldMode = value;
    else if (name === "new mode") file.newMode = value;
    else if (name === "deleted file mode") {
      file.oldMode = value;
      file.newPath = undefined;
    } else if (name === "new file mode") {
      file.newMode = value;
      file.oldPath = undefined;
    } else if (/from$/.test(name)) file.oldPath = this.#renamed(unquote(value));
    else if (/to$/.test(name)) {
      file.newPath = this.#renamed(unquote(value));
      file.kind = name === "rename to" ? "rename" : "copy";
    } else if (name === "similarity index") file.similarity = Number.parseInt(value, 10);
    else if (name === "index") {
      const [, from, to, mode] = /^([0-9a-f]+)\.\.([0-9a-f]+)(?: (\d+))?/.exec(value) ?? [];
      file.oldId = from;
      file.newId = to;
      if (mode !== undefined) [file.oldMode, file.newMode] = [file.oldMode ?? mode, file.newMode ?? mode];
    } else if (name === "Binary files" || name === "GIT binary patch") file.isBinary = true;
    return true;
  }

  #plainFile(): FilePatch {
    const [from, to] = [this.#lines[this.#at] ?? "", this.#lines[this.#at + 1] ?? ""].map((line) =>
      unquote(line.slice(4).replace(/\t.*$/, "")),
    );
    this.#at += 2;
    const side = (name = "") => (name === "/dev/null" ? undefined : this.#stripped(name));
    const [oldPath, newPath] = [side(from), side(to)];
    // A name with something behind it is that of a saved copy.
    const shared = oldPath !== undefined && newPath?.startsWith(oldPath) ? oldPath : newPath;
    const file: Mutable<FilePatch> = {
      oldPath: oldPath === undefined ? undefined : (shared ?? oldPath),
      newPath: newPath === undefined ? undefined : shared,
      kind: "change",
      isWhole: false,
      oldMode: undefined,
      newMode: oldPath === undefined ? "100644" : undefined,
      oldId: undefined,
      newId: undefined,
      similarity: 0,
      isBinary: false,
      hunks: [],
      blanks: [],
    };
    this.#hunks(file);
    return file;
  }

  #hunks(file: Mutable<FilePatch>): void {
    const hunks: PatchHunk[] = [];
    const blanks: (readonly [number, string])[] = [];
    for (let range = this.#range(); range; range = this.#range()) {
      this.#at++;
      const start = this.#at;
      let [old, next] = [range.oldCount, range.newCount];
      while (old > 0 || next > 0) {
        const line = this.#lines[this.#at];
        const sign = line === "" ? " " : line?.[0];
        if (sign === " " || sign === "-") old--;
        if (sign === " " || sign === "+") next--;
        if (line === undefined || !sign || !" -+\\".includes(sign) || old < 0 || next < 0)
          throw new Death(`error: corrupt patch at line ${this.#at + 1}\n`, 128);
        if (sign === "+" && blankFault(line.slice(1))) blanks.push([this.#at + 1, line.slice(1)]);
        this.#at++;
      }
      if (this.#lines[this.#at]?.startsWith("\\")) this.#at++;
      const lines: readonly HunkLine[] = parseHunkLines(this.#lines.slice(start, this.#at));
      hunks.push({ oldFrom: range.oldFrom, newFrom: range.newFrom, lines });
    }
    file.hunks = hunks;
    file.blanks = blanks;
  }

  #range() {
    return parseHunkHeader(this.#lines[this.#at] ?? "");
  }

  #stripped(name: string): string {
    const parts = name.split("/");
    if (parts.length <= this.strip)
      throw new Death(
        `error: git diff header lacks filename information when removing ${this.strip} leading pathname component${this.strip === 1 ? "" : "s"} (line ${this.#at + 1})\n`,
        128,
      );
    return parts.slice(this.strip).join("/");
  }

  /** Names of renames have no `a/` before them. */
  #renamed(name: string): string {
    return name
      .split("/")
      .slice(Math.max(0, this.strip - 1))
      .join("/");
  }
}

/** Both names of `a/NAME b/NAME`. */
function splitTitle(text: string): readonly [string, string] {
  if (text.startsWith('"')) {
    const end = /^"(?:[^"\\]|\\.)*"/.exec(text)?.[0] ?? text;
    return [unquote(end), unquote(text.slice(end.length + 1))];
  }
  const quoted = text.indexOf(' "');
  if (quoted > 0) return [text.slice(0, quoted), unquote(text.slice(quoted + 1))];
  // Without quotes a name may hold blanks; both are the same then, but for their first part.
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) {
    const [a, b] = [text.slice(0, at), text.slice(at + 1)];
    if (a.replace(/^[^/]*\//, "") === b.replace(/^[^/]*\//, "")) return [a, b];
  }
  const space = text.indexOf(" ");
  return [text.slice(0, space), text.slice(space + 1)];
}

const ESCAPES: Readonly<Record<string, string>> = { n: "\n", t: "\t", '"': '"', "\\": "\\" };

function unquote(name: string): string {
  if (!name.startsWith('"')) return name;
  const parts = Array.from(name.slice(1, -1).matchAll(/\\([0-7]{3}|.)|[^\\]+/g), ([text, code]) => {
    if (code === undefined) return encode(text);
    return code.length === 3 ? Uint8Array.of(Number.parseInt(code, 8)) : encode(ESCAPES[code] ?? code);
  });
  return decode(concat(parts));
}

/** The patch that takes this one back. */
export function reversePatch(file: FilePatch): FilePatch {
  return {
    ...file,
    oldPath: file.newPath,
    newPath: file.oldPath,
    oldMode: file.newMode,
    newMode: file.oldMode,
    oldId: file.newId,
    newId: file.oldId,
    hunks: file.hunks.map(reverseHunk),
  };
}
