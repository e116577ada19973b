import type { Process } from "../../../process/process.ts";
import { optionTable } from "../../docker/client/cli/option-table.ts";
import { GLOBAL_OPTIONS } from "../cli/global-options.ts";
import type { Branch } from "../commands/branch.ts";
import { COMMANDS } from "../commands/tree.ts";
import { kubectlCandidates } from "./candidates.ts";
import { OPERANDS } from "./operands.ts";

/** What the shell's function does with the answer (cobra's ShellCompDirective). */
const ANY_FILE = [0, "ShellCompDirectiveDefault"] as const;
const NO_FILE = [4, "ShellCompDirectiveNoFileComp"] as const;

/** `kubectl __complete WORD…`: what fits the last word, as the script of `kubectl completion bash` asks for it. */
export async function completeWords(process: Process, words: readonly string[]): Promise<number> {
  const [found, [code, name]] = await candidatesFor(process, words);
  await process.stdout.write(`${[...found, `:${code}`].join("\n")}\n`);
  await process.stderr.write(`Completion ended with directive: ${name}\n`);
  return 0;
}

type Found = readonly [lines: readonly string[], directive: typeof ANY_FILE | typeof NO_FILE];

async function candidatesFor(process: Process, words: readonly string[]): Promise<Found> {
  const word = words.at(-1) ?? "";
  const { path, branch, group, rest } = follow(words.slice(0, -1));
  if (group && rest.length === 0 && !word.startsWith("-")) return [subcommands(group, word), NO_FILE];
  const command = await process.kernel.scheduler.host(
    process,
    branch?.load?.() ?? Promise.resolve(undefined),
  );
  const options = `${command?.options ?? ""}${GLOBAL_OPTIONS}`;
  const table = optionTable(options);
  if (word.startsWith("-")) {
    const shown = table.map((option) => [`--${option.name}`, option.help]);
    return [shown.filter(([name = ""]) => name.startsWith(word)).map((pair) => pair.join("\t")), NO_FILE];
  }
  const option = valueOption(table, rest.at(-1));
  const operands = rest.filter((one, at) => !one.startsWith("-") && !valueOption(table, rest[at - 1]));
  const candidates = kubectlCandidates(path, options, OPERANDS[path]);
  const names = await candidates({
    process,
    env: process.env,
    word,
    before: rest,
    operands,
    option: option?.name,
  });
  if (names === undefined) return [[], ANY_FILE];
  return [names.filter((name) => name.startsWith(word)), NO_FILE];
}

/** The option that waits for the word behind it. */
function valueOption(table: ReturnType<typeof optionTable>, word = "") {
  const [, long, short] = /^(?:--([\w-]+)|-(\w))$/.exec(word) ?? [];
  return table.find(
    (one) =>
      one.type !== undefined &&
      ((long !== undefined && one.name === long) || (short !== undefined && one.short === short)),
  );
}

function subcommands(branches: Readonly<Record<string, Branch>>, word: string): readonly string[] {
  return Object.entries(branches)
    .filter(([name, { load, group }]) => name.startsWith(word) && (load ?? group) !== undefined)
    .map(([name, { summary }]) => `${name}\t${summary}`);
}

/** The words that name a command, and what follows them. */
function follow(words: readonly string[]) {
  let path = "kubectl";
  let group: Readonly<Record<string, Branch>> | undefined = COMMANDS;
  let branch: Branch | undefined;
  let at = 0;
  for (; at < words.length && group; at++) {
    const next: [string, Branch] | undefined = Object.entries(group).find(
      ([name, { aliases }]) => name === words[at] || aliases?.includes(words[at] ?? ""),
    );
    if (!next) break;
    path += ` ${next[0]}`;
    branch = next[1];
    group = branch.group;
  }
  return { path, branch, group, rest: words.slice(at) };
}
