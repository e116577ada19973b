import type { AwkMachine } from "./machine.ts";
import { type RecordSeparator, recordSeparator } from "./reader.ts";
import { type FieldSplitter, fieldSplitter, patternSplitter, splitByRegex, widthSplitter } from "./record.ts";
import { AwkRegex } from "./values.ts";

const NEWLINE: RecordSeparator = { kind: "character", character: "\n" };

/** The variables that tell how records are split: that which was set last counts. */
export const SPLITTING = ["FS", "FPAT", "FIELDWIDTHS"] as const;
type Splitting = (typeof SPLITTING)[number];

/** What ends a record and what separates its fields, as RS and FS, FPAT or FIELDWIDTHS say (gawk manual 4.1, 4.5). */
export class Separators {
  splitter: FieldSplitter;
  separator: RecordSeparator = NEWLINE;
  #splitsBy: Splitting = "FS";

  constructor(private readonly machine: AwkMachine) {
    this.splitter = fieldSplitter(" ", () => machine.regex(" "));
  }

  splitBy(name: Splitting): void {
    this.#splitsBy = name;
    this.#chooseSplitter();
  }

  /** RS, or what regular expressions mean, is another. */
  chooseAnew(): void {
    this.#chooseSeparator();
    this.#chooseSplitter();
  }

  #chooseSeparator(): void {
    const value = this.machine.scalar("RS");
    this.separator = recordSeparator(this.machine.text(value), value instanceof AwkRegex, (source) =>
      this.machine.regex(source),
    );
  }

  #chooseSplitter(): void {
    this.machine.record.beforeSeparatorChanges();
    const value = this.machine.scalar(this.#splitsBy);
    if (this.#splitsBy === "FPAT")
      this.splitter = patternSplitter(this.machine.regex(this.machine.text(value)));
    else if (this.#splitsBy === "FIELDWIDTHS") this.splitter = widthSplitter(this.machine.text(value));
    else this.splitter = this.#byFieldSeparator(this.machine.text(value), value instanceof AwkRegex);
  }

  /** Where records are paragraphs, a newline separates fields whatever FS is (POSIX awk, "RS"). */
  #byFieldSeparator(separator: string, isRegex: boolean): FieldSplitter {
    if (isRegex) return (text) => splitByRegex(text, this.machine.regex(separator)).pieces;
    const split = fieldSplitter(separator, (source) => this.machine.regex(source));
    if (this.separator.kind !== "blank-lines" || separator === " ") return split;
    return (text) => text.split("\n").flatMap((line) => split(line));
  }
}
