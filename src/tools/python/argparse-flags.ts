import type { FlagSpec, FlagSpecs } from "../../process/command/spec.ts";

/** The options on a help page as Python's argparse lays it out: `  -p, --prompt PROMPT  help`, or the help below. */
export function argparseFlags(help: string): FlagSpecs {
  const flags: Record<string, FlagSpec> = {};
  const lines = help.split("\n");
  for (const [at, line] of lines.entries()) {
    const [, spellings = "", first = ""] =
      /^ {2}(-\S+(?: [A-Z]+)?(?:, -\S+(?: [A-Z]+)?)*)(?: {2,}(.*))?$/.exec(line) ?? [];
    const long = /--([\w-]+)/.exec(spellings)?.[1];
    if (long === undefined) continue;
    const more = lines.slice(at + 1);
    const end = more.findIndex((next) => !/^ {20,}\S/.test(next));
    const text = [first, ...more.slice(0, end < 0 ? undefined : end)]
      .map((part) => part.trim())
      .join(" ")
      .trim();
    const argument = / ([A-Z]+)/.exec(spellings)?.[1];
    flags[long] = {
      short: /(?:^|, )-(\w)/.exec(spellings)?.[1],
      help: text,
      ...(argument !== undefined && { argument: { name: argument } }),
    };
  }
  return flags;
}
