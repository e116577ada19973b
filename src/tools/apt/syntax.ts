import type { FlagSpecs } from "../../process/command/spec.ts";
import type { CandidatePlace, CommandSyntax, Subcommand } from "../../process/command/syntax.ts";
import { Database } from "./database.ts";
import { loadDebianIndex } from "./index/package.ts";
import { OPTION_HELP, OPTIONS } from "./options.ts";
import { USAGES } from "./usage.ts";

const SUMMARIES: Readonly<Record<string, string>> = {
  apt: "command-line interface to the package manager",
  "apt-get": "APT package handling utility -- command-line interface",
  "apt-cache": "query the APT cache",
  "apt-mark": "show, set and unset various settings for a package",
};

/** Verbs about packages that are there; the others are about those of the archive. */
const OF_INSTALLED =
  /^(remove|purge|autoremove|autopurge|reinstall|auto|manual|upgrade|hold|unhold|showauto|showmanual)$/;
const WITHOUT_PACKAGES = /^(update|clean|autoclean|check|full-upgrade|dist-upgrade|edit-sources|search)$/;

/** How apt, apt-get, apt-cache and apt-mark read their words. */
export function aptSyntax(name: string): CommandSyntax {
  const verbs = [...(USAGES[name] ?? "").matchAll(/^ {2}([a-z-]+) - (.+)$/gm)];
  const listed = verbs.map(([, verb = "", summary = ""]) => [verb, subcommand(verb, summary)] as const);
  const purge = subcommand("purge", "remove packages and their configuration files");
  return {
    name,
    summary: SUMMARIES[name] ?? "",
    operands: "COMMAND",
    noStandardOptions: true,
    flags: FLAGS,
    subcommands: { ...(name === "apt" && { purge }), ...Object.fromEntries(listed) },
  };
}

function subcommand(verb: string, summary: string): Subcommand {
  return {
    summary,
    load: () => ({
      name: verb,
      summary,
      operands: verb === "search" ? "PATTERN..." : "PACKAGE...",
      noStandardOptions: true,
      flags: FLAGS,
      candidates: (place) => packages(verb, place),
    }),
  };
}

const FLAGS: FlagSpecs = {
  ...Object.fromEntries(
    Object.entries(OPTION_HELP).map(([option, help]) => [option, { ...spellings(option), help }]),
  ),
  quiet: {
    short: "q",
    help: "print less, and no progress",
    argument: { name: "LEVEL", optional: true, longOnly: true },
  },
  option: { short: "o", help: "set an option of the configuration", argument: { name: "NAME=VALUE" } },
};

function spellings(option: string): { readonly short: string; readonly long: readonly string[] } {
  const words = Object.entries(OPTIONS).find(([name]) => name === option)?.[1] ?? [];
  return {
    short: words.flatMap((word) => (/^-\w$/.test(word) ? word.slice(1) : [])).join(""),
    long: words.flatMap((word) => (word.startsWith("--") ? word.slice(2) : [])),
  };
}

async function packages(
  verb: string,
  { process, word, operands }: CandidatePlace,
): Promise<readonly string[]> {
  if (WITHOUT_PACKAGES.test(verb)) return [];
  const index = await loadDebianIndex();
  const all = OF_INSTALLED.test(verb) ? new Database(process.files, index).packages : index.packages;
  return all.flatMap(({ name }) => (name.startsWith(word) && !operands.includes(name) ? name : []));
}
