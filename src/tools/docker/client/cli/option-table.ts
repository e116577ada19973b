/** An option, from its line in a command's `options`. */
export interface DockerOption {
  readonly name: string;
  readonly short?: string;
  /** As the help page names it: `string`, `list`, `bytes`; none for a switch. */
  readonly type?: string;
  readonly help: string;
  readonly preset?: string;
  readonly isHidden?: boolean;
}

const LINE = /^(?:-(\w), | {4})--([\w-]+)(?: (\S+))? {3,}(.*)$/;

const tables = new Map<string, readonly DockerOption[]>();

/** Reads a command's options; lines that begin with six blanks go on with the help of the option above. */
export function optionTable(text: string, isHidden = false): readonly DockerOption[] {
  const known = tables.get(text);
  if (known) return known;
  const options: { name: string; short?: string; type?: string; help: string; isHidden?: boolean }[] = [];
  for (const line of text.split("\n")) {
    const found = LINE.exec(line);
    if (found) {
      const [, short, name = "", type, help = ""] = found;
      options.push({ name, short, type, help, ...(isHidden && { isHidden }) });
    } else if (line.startsWith("      ")) {
      const last = options.at(-1);
      if (last) last.help += `\n${line.slice(6)}`;
    }
  }
  const table = options.map((option) => ({ ...option, preset: presetOf(option.help) }));
  tables.set(text, table);
  return table;
}

function presetOf(help: string): string | undefined {
  const [, preset] = /\(default (.*)\)$/.exec(help) ?? [];
  if (preset === undefined || preset === "map[]" || preset === "[]") return undefined;
  return preset.replace(/^"(.*)"$/, "$1");
}
