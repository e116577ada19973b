import { decode, encode } from "../../base/bytes.ts";
import { formatTime } from "../../base/format-time.ts";
import type { TimeZone } from "../../base/time-zone.ts";
import type { Call } from "../../process/command/call.ts";
import { escapeName } from "./escape-name.ts";
import { expandTabs } from "./normalize.ts";
import type { PaintedPart } from "./palette.ts";
import type { DiffSettings } from "./settings.ts";
import type { TextFile } from "./text-file.ts";

const NEWLINE = Uint8Array.of(10);
const TIME = "%Y-%m-%d %H:%M:%S.%N %z";

/** Prints the differences of one pair of files: the head only once there is something to show. */
export class DiffOutput {
  #begun = false;

  constructor(
    private readonly call: Pick<Call, "print">,
    readonly files: readonly [TextFile, TextFile],
    readonly settings: DiffSettings,
    private readonly zone: TimeZone,
    /** Several pairs are compared: each begins with a line that says which. */
    private readonly announces: boolean,
  ) {}

  print(data: string | Uint8Array): ReturnType<Call["print"]> {
    return this.call.print(data);
  }

  begin(): void {
    if (this.#begun) return;
    this.#begun = true;
    const [a, b] = this.files;
    const { style, switches } = this.settings;
    if (this.announces) this.print(`diff${switches} ${escapeName(a.name)} ${escapeName(b.name)}\n`);
    if (style !== "context" && style !== "unified") return;
    const marks = style === "context" ? ["***", "---"] : ["---", "+++"];
    for (const [index, file] of this.files.entries()) {
      this.print(`${this.paint("header", `${marks[index]} ${this.#label(file, index)}`)}\n`);
    }
  }

  #label(file: TextFile, index: number): string {
    const label = this.settings.labels[index];
    return label ?? `${escapeName(file.name)}\t${formatTime(TIME, file.time, this.zone)}`;
  }

  /** The text with its colour, where there are colours. */
  paint(part: PaintedPart, text: string): string {
    const { palette } = this.settings;
    return palette ? `\x1b[${palette[part]}m${text}\x1b[${palette.reset}m` : text;
  }

  /** A line with what stands before it; a missing newline is told below it (diffutils util.c, print_1_line_nl). */
  line(flag: string, file: TextFile, index: number, part?: PaintedPart): ReturnType<Call["print"]> {
    const palette = part && this.settings.palette;
    if (palette) this.print(`\x1b[${palette[part]}m`);
    this.print(this.#flagText(flag, file, index));
    this.print(this.lineBytes(file, index));
    if (palette) this.print(`\x1b[${palette.reset}m`);
    return file.hasNewline(index) ? this.print(NEWLINE) : this.print("\n\\ No newline at end of file\n");
  }

  #flagText(flag: string, file: TextFile, index: number): string {
    const { initialTab, suppressesBlankEmpty } = this.settings.look;
    if (suppressesBlankEmpty && file.isEmptyLine(index)) return flag === " " ? "" : flag;
    // A unified line has no blank behind its sign; in front of unchanged text the sign is the blank.
    if (this.settings.style === "unified") return initialTab ? `${flag.trimEnd()}\t` : flag;
    return flag + (initialTab ? "\t" : " ");
  }

  /** A line without anything before it. */
  bareLine(file: TextFile, index: number): ReturnType<Call["print"]> {
    this.print(this.lineBytes(file, index));
    return file.hasNewline(index) ? this.print(NEWLINE) : undefined;
  }

  /** The line, with its tabs expanded where that is asked for. */
  lineBytes(file: TextFile, index: number): Uint8Array {
    const bytes = file.line(index);
    const { expandsTabs, tabSize } = this.settings.look;
    return expandsTabs && bytes.includes(9) ? encode(expandTabs(decode(bytes), tabSize)) : bytes;
  }
}

/** `3,5`, or the last line alone where there is but one, or none (diffutils print_number_range). */
export function numberRange(from: number, to: number, separator = ","): string {
  return to > from ? `${from + 1}${separator}${to + 1}` : `${to + 1}`;
}
