import { formatBlocks } from "../../process/command/block-size.ts";
import { indent, layOut } from "./columns.ts";
import type { ListedFile } from "./listed-file.ts";
import type { NamePrinter } from "./name-printer.ts";
import type { LsOptions } from "./options.ts";
import { alignsQuotes } from "./quoting.ts";

/** Files that are printed together. */
export interface FileGroup {
  readonly files: readonly ListedFile[];
  /** What the columns are as wide as. */
  readonly measured: readonly ListedFile[];
  /** The absolute path of their directory, where links to them are printed. */
  readonly directory: string;
}

/** Prints the files of one directory in any format but the long one. */
export class ShortFormats {
  readonly #inodeWidth: number;
  readonly #blocksWidth: number;
  readonly #pads: boolean;

  constructor(
    private readonly options: LsOptions,
    private readonly names: NamePrinter,
    private readonly group: FileGroup,
  ) {
    const aligns =
      options.lineLength > 0 && (options.format === "vertical" || options.format === "horizontal");
    this.#pads = aligns && alignsQuotes(options.quoting) && group.measured.some(({ quoted }) => quoted);
    const commas = options.format === "commas";
    this.#inodeWidth = !options.inode || commas ? 0 : longest(group.measured, inodeText);
    this.#blocksWidth =
      !options.blocks || commas ? 0 : longest(group.measured, (file) => blocksText(file, options));
  }

  text(): string {
    const { format, lineLength } = this.options;
    if (this.group.files.length === 0) return "";
    if (format === "one-per-line")
      return this.group.files.map((file) => this.#entry(file, 0) + this.options.end).join("");
    if (format === "commas") return this.#separated(",");
    if (lineLength === 0) return this.#separated(" ");
    return format === "vertical" ? this.#vertical() : this.#horizontal();
  }

  #entry(file: ListedFile, column: number): string {
    const { options } = this;
    const begin = this.names.beginEntry();
    let text = "";
    if (options.inode) text += `${inodeText(file).padStart(this.#inodeWidth)} `;
    if (options.blocks) text += `${blocksText(file, options).padStart(this.#blocksWidth)} `;
    if (options.context) text += "? ";
    const pad = this.#pads && !file.quoted;
    text += this.names.name(file, this.group.directory, column + text.length, pad);
    return begin + text + this.names.indicator(file.kind, file.status?.mode);
  }

  #length(file: ListedFile): number {
    const { options } = this;
    let length = file.width + (this.#pads && !file.quoted ? 1 : 0);
    if (options.inode) length += 1 + (this.#inodeWidth || inodeText(file).length);
    if (options.blocks) length += 1 + (this.#blocksWidth || blocksText(file, options).length);
    if (options.context) length += 2;
    return length + this.names.indicator(file.kind, file.status?.mode).length;
  }

  #vertical(): string {
    const { options } = this;
    const { files } = this.group;
    const lengths = files.map((file) => this.#length(file));
    const { columns, widths } = layOut(lengths, options.lineLength, true);
    const rows = Math.ceil(files.length / columns);
    let text = "";
    for (let row = 0; row < rows; row++) {
      let at = 0;
      for (let i = row, column = 0; i < files.length; i += rows, column++) {
        text += this.#entry(files[i] as ListedFile, at);
        if (i + rows >= files.length) break;
        const next = at + (widths[column] ?? 0);
        text += indent(at + (lengths[i] ?? 0), next, options.tabSize);
        at = next;
      }
      text += options.end;
    }
    return text;
  }

  #horizontal(): string {
    const { options } = this;
    const { files } = this.group;
    const lengths = files.map((file) => this.#length(file));
    const { columns, widths } = layOut(lengths, options.lineLength, false);
    let text = "";
    let at = 0;
    for (const [i, file] of files.entries()) {
      const column = i % columns;
      if (i > 0 && column === 0) {
        text += options.end;
        at = 0;
      } else if (i > 0) {
        const next = at + (widths[column - 1] ?? 0);
        text += indent(at + (lengths[i - 1] ?? 0), next, options.tabSize);
        at = next;
      }
      text += this.#entry(file, at);
    }
    return text + options.end;
  }

  #separated(separator: string): string {
    const { lineLength, end } = this.options;
    let text = "";
    let at = 0;
    for (const [i, file] of this.group.files.entries()) {
      const length = lineLength > 0 ? this.#length(file) : 0;
      if (i > 0) {
        const fits = lineLength === 0 || at + length + 2 < lineLength;
        at = fits ? at + 2 : 0;
        text += separator + (fits ? " " : end);
      }
      text += this.#entry(file, at);
      at += length;
    }
    return text + end;
  }
}

export function longest(files: readonly ListedFile[], textOf: (file: ListedFile) => string): number {
  let width = 0;
  for (const file of files) width = Math.max(width, textOf(file).length);
  return width;
}

export function inodeText({ ino }: ListedFile): string {
  return ino === undefined ? "?" : String(ino);
}

export function blocksText({ status }: ListedFile, { blockSize }: LsOptions): string {
  return status ? formatBlocks(status.blocks * 512, blockSize) : "?";
}
