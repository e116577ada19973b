/** The words of these programs, as Perl's Getopt::Long reads them: options by name, with one dash or two. */
export interface Words {
  readonly options: ReadonlyMap<string, string>;
  readonly operands: readonly string[];
  /** Options that are not known. */
  readonly unknown: readonly string[];
}

/** `values`: options that take an argument; `switches`: those that take none. */
export function readWords(
  words: readonly string[],
  { values, switches }: { readonly values: readonly string[]; readonly switches: readonly string[] },
): Words {
  const options = new Map<string, string>();
  const operands: string[] = [];
  const unknown: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    if (word === "--") {
      operands.push(...words.slice(at + 1));
      break;
    }
    const [, name, , value] = /^--?([A-Za-z][\w-]*)(=(.*))?$/s.exec(word) ?? [];
    if (name === undefined) {
      operands.push(word);
      continue;
    }
    const known = [...values, ...switches].filter((option) => option.startsWith(name));
    const option = known.includes(name) ? name : known.length === 1 ? known[0] : undefined;
    if (option === undefined) unknown.push(name);
    else if (switches.includes(option)) options.set(option, "");
    else options.set(option, value ?? words[++at] ?? "");
  }
  return { options, operands, unknown };
}
