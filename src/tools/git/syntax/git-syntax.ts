import type { FlagSpecs } from "../../../process/command/spec.ts";
import type { Asker, CommandSyntax, Subcommand as Entry } from "../../../process/command/syntax.ts";
import type { Subcommand } from "../subcommand.ts";
import { SUBCOMMANDS } from "../subcommands.ts";
import { bisectUsage } from "../usage/bisect.ts";
import { AskedCall } from "./asked-call.ts";
import { gitCandidates } from "./candidates.ts";
import { commandSummaries, isEveryday } from "./command-summaries.ts";
import { flagsOf } from "./flags.ts";
import { GLOBAL_FLAGS } from "./global-flags.ts";
import { operandsOf } from "./operands.ts";
import { PART_SUMMARIES } from "./part-summaries.ts";

const HABITS = { spacesArguments: true, noStandardOptions: true };
const HELP: FlagSpecs = {
  h: { short: "h", long: false, help: "show the usage" },
  help: { help: "show the manual page", hidden: true },
};

/** How `git` reads its words: its commands by all spellings, with the aliases of the one who asks. */
export function gitSyntax(asker: Asker): CommandSyntax {
  const commands = Object.fromEntries(
    Array.from(commandSummaries(), ([name, summary]): [string, Entry] => [name, entryOf(name, summary)]),
  );
  return {
    name: "git",
    summary: "the stupid content tracker",
    operands: "COMMAND [ARGS...]",
    ...HABITS,
    flags: GLOBAL_FLAGS,
    subcommands: { ...aliasesOf(asker, commands), ...commands },
    candidates: gitCandidates("git"),
  };
}

function entryOf(name: string, summary: string): Entry {
  const load = Object.hasOwn(SUBCOMMANDS, name) ? SUBCOMMANDS[name] : undefined;
  const isOwn = load !== undefined || name === "help" || name === "version";
  return {
    summary,
    hidden: !isOwn || !isEveryday(name),
    load: async () =>
      load
        ? syntaxOf(`git ${name}`, summary, await load())
        : { name, summary, ...HABITS, flags: HELP, candidates: gitCandidates(`git ${name}`) },
  };
}

function syntaxOf(path: string, summary: string, command: Subcommand): CommandSyntax {
  const { usage, parts, takesNumber, name } = command;
  const subcommands = name === "bisect" ? bisectParts() : parts && partsOf(path, parts);
  return {
    name: path.replace(/^.* /, ""),
    summary,
    operands: operandsOf(usage, `git ${name}`),
    ...HABITS,
    flags: { ...HELP, ...flagsOf(command) },
    ...(takesNumber && { digits: "max-count" }),
    ...(subcommands && { subcommands }),
    candidates: gitCandidates(path),
  };
}

function partsOf(path: string, parts: Readonly<Record<string, Subcommand>>): Readonly<Record<string, Entry>> {
  return Object.fromEntries(
    Object.entries(parts).map(([name, part]): [string, Entry] => {
      const own = `${path} ${name}`;
      const summary = PART_SUMMARIES[own] ?? "";
      return [name, { summary, hidden: name === "rm", load: () => syntaxOf(own, summary, part) }];
    }),
  );
}

/** `git bisect (bad|new) [<rev>]`, and on the next line what it does. */
function bisectParts(): Readonly<Record<string, Entry>> {
  const forms = bisectUsage.matchAll(/^git bisect \(?([a-z|]+)\)?(.*(?:\n\t\t .*)?)\n\t(.*(?:\n\t\t.*)?)$/gm);
  return Object.fromEntries(
    Array.from(forms).flatMap(([, names = "", words = "", text = ""]) =>
      names.split("|").map((name): [string, Entry] => {
        const summary = text.replace(/\s+/g, " ").replace(/[./]$/, "");
        const path = `git bisect ${name}`;
        const syntax: CommandSyntax = {
          name,
          summary,
          operands: operandsOf(`usage: ${path}${words}`, path),
          ...HABITS,
          ...(name === "run" && { commandAt: 0, stopAtFirstOperand: true }),
          candidates: gitCandidates(path),
        };
        return [name, { summary, load: () => syntax }];
      }),
    ),
  );
}

/** `alias.co` (git-config(1)); what begins with `!` is the shell's. */
function aliasesOf(asker: Asker, commands: Readonly<Record<string, Entry>>): Readonly<Record<string, Entry>> {
  const entries = new AskedCall(asker).configs.flatMap(({ entries }) => entries);
  return Object.fromEntries(
    entries.flatMap(({ key, value = "" }): [string, Entry][] => {
      if (!key.startsWith("alias.")) return [];
      const name = key.slice("alias.".length);
      const summary = `an alias: git reads ${value} in its place`;
      const [first = ""] = value.split(" ");
      const target = Object.hasOwn(commands, first) ? commands[first] : undefined;
      return [
        [
          name,
          {
            summary,
            load: async () => ({ name, ...HABITS, ...(await target?.load()), summary }),
          },
        ],
      ];
    }),
  );
}
