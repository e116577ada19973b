import type { Process } from "../../process/process.ts";
import type { Interpreter } from "../python/interpreter.ts";
import { installedDistributions } from "../python-packages/installed.ts";
import { PIP_COMMANDS } from "./commands.ts";
import type { PipOption } from "./option.ts";
import { GENERAL_OPTIONS } from "./options/general.ts";

/** What the shell's completion asks for: pip's `autocompletion.py`. Files are left to the shell. */
export async function autocomplete(process: Process, interpreter: Interpreter): Promise<number> {
  const words = (process.env.get("COMP_WORDS") ?? "")
    .split(/\s+/)
    .filter((word) => word !== "")
    .slice(1);
  const at = Number(process.env.get("COMP_CWORD"));
  const current = words[at - 1] ?? "";
  const names = PIP_COMMANDS.map(({ name }) => name);
  const command = words.find((word) => names.includes(word));
  if (command === undefined) {
    const options = current.startsWith("-") ? GENERAL_OPTIONS.options.flatMap(namesOf) : [];
    const fitting = [...names, ...options].filter((name) => name.startsWith(current));
    await process.stdout.write(`${fitting.join(" ")}\n`);
    return 1;
  }
  const offered = await offers(process, interpreter, { command, current, words, at });
  await process.stdout.write(offered.map((one) => `${one}\n`).join(""));
  return 1;
}

interface Asked {
  readonly command: string;
  readonly current: string;
  readonly words: readonly string[];
  readonly at: number;
}

async function offers(
  process: Process,
  interpreter: Interpreter,
  { command, current, words, at }: Asked,
): Promise<readonly string[]> {
  if (command === "help") return [];
  if (!current.startsWith("-") && ["show", "uninstall"].includes(command)) {
    const installed = installedDistributions(process.files, interpreter.packageDirectories)
      .map(({ normalizedName }) => normalizedName)
      .filter((name) => name.startsWith(current.toLowerCase()) && !words.slice(1).includes(name));
    if (installed.length > 0) return installed;
  }
  const entry = PIP_COMMANDS.find(({ name }) => name === command);
  if (!entry?.load || (!current.startsWith("-") && command === "install")) return [];
  const { table } = await process.kernel.scheduler.host(process, entry.load());
  const given = words.slice(1, Math.max(1, at - 1)).map((word) => word.split("=")[0]);
  return [...table.groups.flatMap(({ options }) => options), ...GENERAL_OPTIONS.options]
    .flatMap((option) => namesOf(option).map((name) => ({ name, option })))
    .filter(({ name }) => name.startsWith(current) && !given.includes(name))
    .map(({ name, option }) => (option.argument !== undefined && name.startsWith("--") ? `${name}=` : name));
}

/** The long ones first; those that the help does not show are not offered. */
function namesOf({ names, help }: PipOption): readonly string[] {
  if (help === undefined) return [];
  return [...names].sort((a, b) => Number(b.startsWith("--")) - Number(a.startsWith("--")));
}
