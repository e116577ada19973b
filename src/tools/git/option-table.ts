/** An option of a subcommand, as a line of its usage describes it. */
export interface GitOption {
  readonly name: string;
  readonly short: string | undefined;
  readonly long: string | undefined;
  /** Takes no value, must have one, or may have one after `=`. */
  readonly value: "none" | "required" | "optional";
  readonly help: string;
}

const LINE =
  /^ {4}(?:-([A-Za-z0-9]|NUM)(?:, )?)?(?:--(?:\[no-\])?([a-z0-9][a-z0-9-]*))?(\[=[^\]]+\]|\[<[^\]]+\]| .+?)?(?: {2,}(.*))?$/;

/** The options in a usage text (parse-options.c prints one a line); what follows a name by one blank is its value. */
export function readOptionTable(usage: string): readonly GitOption[] {
  const options: GitOption[] = [];
  for (const line of usage.split("\n")) {
    const match = LINE.exec(line);
    if (!match || (match[1] === undefined && match[2] === undefined)) continue;
    const [, short, long, value = "", help = ""] = match;
    options.push({
      name: long ?? short ?? "",
      short: short === "NUM" ? undefined : short,
      long,
      value: value.startsWith("[") ? "optional" : /^ [<(+]|^ \S+$/.test(value) ? "required" : "none",
      help,
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
