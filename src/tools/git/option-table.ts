/** An option of a subcommand, as a line of its usage describes it. */
export interface GitOption {
  readonly name: string;
  readonly short: string | undefined;
  readonly long: string | undefined;
  /** Takes no value, must have one, or may have one after `=`. */
  readonly value: "none" | "required" | "optional";
  /** `commit` of `--contains <commit>`; "" where it takes none. */
  readonly argument: string;
  readonly help: string;
}

const LINE =
  /^ {4}(?:-([A-Za-z0-9]|NUM)(?:, )?)?(?:--(?:\[no-\])?([a-z0-9][a-z0-9-]*))?(\[=[^\]]+\]|\[<[^\]]+\]| .+?)?(?: {2,}(.*))?$/;

/**
 * The options in a usage text (parse-options.c prints one a line); what follows a name by one blank is its value. Help
 * that found no room beside a long one stands on the next line.
 */
export function readOptionTable(usage: string): readonly GitOption[] {
  const options: GitOption[] = [];
  const lines = usage.split("\n");
  for (const [at, line] of lines.entries()) {
    const match = LINE.exec(line);
    if (!match || (match[1] === undefined && match[2] === undefined)) continue;
    const [, short, long, value = "", help] = match;
    options.push({
      name: long ?? short ?? "",
      short: short === "NUM" ? undefined : short,
      long,
      value: value.startsWith("[") ? "optional" : /^ [<(+]|^ \S+$/.test(value) ? "required" : "none",
      argument: value
        .replace(/^[[= ]+/, "")
        .replace(/\]$/, "")
        .replace(/^[<(](.*)[>)]$/, "$1"),
      help: help ?? /^ {26}(\S.*)/.exec(lines[at + 1] ?? "")?.[1] ?? "",
    });
  }
  // A `--no-name` that has a line of its own is the same switch as `--name`.
  const isDouble = ({ name, short, value }: GitOption) =>
    value === "none" &&
    short === undefined &&
    name.startsWith("no-") &&
    options.some((other) => other.name === name.slice(3));
  return options.filter((option) => !isDouble(option));
}
