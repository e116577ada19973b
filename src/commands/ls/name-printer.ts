import { encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { FileKind, Files } from "../../disk/files.ts";
import { canonicalize } from "../../process/command/canonicalize.ts";
import type { ColoredFile } from "./colors.ts";
import type { ListedFile } from "./listed-file.ts";
import type { LsOptions } from "./options.ts";
import { displayWidth, quoteListed } from "./quoting.ts";

/** Writes names with their colors, links and indicators. */
export class NamePrinter {
  constructor(
    private readonly options: LsOptions,
    private readonly hostname: string,
    private readonly files: Files,
  ) {}

  /** What stands before all else of an entry. */
  beginEntry(): string {
    return this.options.colors?.beginEntry() ?? "";
  }

  /** The name; `column` is where it starts, `pad` asks for the blank that stands in the place of a quote. */
  name(file: ListedFile, directory: string, column: number, pad: boolean): string {
    const text = this.#linked(file.shown, this.#absolute(directory, file.name));
    return (pad ? " " : "") + this.#colored(text, this.#colorOf(file), column, file.width);
  }

  /** The target of a symbolic link in the long format. */
  target(file: ListedFile, column: number): string {
    const text = file.link?.text ?? "";
    const shown = quoteListed(text, this.options.quoting).text;
    return this.#colored(shown, this.#colorOfTarget(file, text), column, displayWidth(shown));
  }

  #colored(text: string, code: string | undefined, column: number, width: number): string {
    const { colors, lineLength } = this.options;
    if (!colors || (code === undefined && !colors.has("no"))) return text;
    const wraps =
      lineLength > 0 && Math.floor(column / lineLength) !== Math.floor((column + width - 1) / lineLength);
    return colors.paint(text, code) + (wraps ? colors.clearToEnd : "");
  }

  #colorOf({ name, kind, status, link }: ListedFile): string | undefined {
    const { colors } = this.options;
    if (!colors) return undefined;
    const mode = colors.linksAsTargets && link?.status ? link.status.mode : status?.mode;
    const file: ColoredFile = {
      name,
      kind,
      mode: kind === "symlink" && mode === undefined && link ? 0o120777 : mode,
      nlink: status?.nlink ?? 1,
      link: link ? (link.status ? "ok" : "broken") : undefined,
    };
    return colors.codeFor(file);
  }

  #colorOfTarget({ link }: ListedFile, name: string): string | undefined {
    const target = link?.status;
    return this.options.colors?.codeFor({
      name,
      kind: target?.kind,
      mode: target?.mode,
      nlink: target?.nlink ?? 1,
      link: target ? "ok" : "missing",
    });
  }

  #absolute(directory: string, name: string): string {
    if (!this.options.hyperlinks) return "";
    const path = name.startsWith("/") ? name : `${directory === "/" ? "" : directory}/${name}`;
    const real = canonicalize(this.files, path, "missing");
    return real instanceof Errno ? path : real;
  }

  /** OSC 8, the links of terminals. */
  #linked(text: string, path: string): string {
    if (!this.options.hyperlinks) return text;
    return `\x1b]8;;file://${escapeUri(this.hostname)}${escapeUri(path)}\x07${text}\x1b]8;;\x07`;
  }

  /** The character that tells the type, after the name. */
  indicator(kind: FileKind | undefined, mode: number | undefined): string {
    const { indicator } = this.options;
    if (indicator === "none") return "";
    if (kind === "directory") return "/";
    if (indicator === "slash") return "";
    if (kind === "file") return indicator === "classify" && ((mode ?? 0) & 0o111) !== 0 ? "*" : "";
    return kind === undefined ? "" : (INDICATORS[kind] ?? "");
  }
}

const INDICATORS: Readonly<Partial<Record<FileKind, string>>> = { symlink: "@", fifo: "|", socket: "=" };

/** RFC 3986, as gnulib's file_escape: all but letters, digits and a few marks in hexadecimal. */
function escapeUri(text: string): string {
  let escaped = "";
  for (const byte of encode(text)) {
    const character = String.fromCharCode(byte);
    escaped += /[A-Za-z0-9/._~-]/.test(character) ? character : `%${byte.toString(16).padStart(2, "0")}`;
  }
  return escaped;
}
