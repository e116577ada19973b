import { quoteIfNeeded } from "../../base/quoting.ts";
import type { TutorComputer } from "../computer.ts";

const HELP_STEPS = 200_000;

/** Tools that do what their next word says; some of these words have further ones. */
const TOOLS: ReadonlySet<string> = new Set([
  "apt",
  "apt-cache",
  "apt-get",
  "docker",
  "git",
  "kind",
  "kubectl",
  "pip",
  "pip3",
  "poetry",
  "pyenv",
  "systemctl",
]);

export function hasSubcommands(tool: string): boolean {
  return TOOLS.has(tool);
}

/** Of `docker compose -f x up -d` the words that say what is done: `docker compose up`. */
export async function commandPath(
  computer: TutorComputer,
  words: readonly string[],
): Promise<readonly string[]> {
  const [tool = "", ...rest] = words;
  let path: readonly string[] = [tool];
  if (!TOOLS.has(tool)) return path;
  for (const [at, word] of rest.entries()) {
    if (!/^[a-z][a-z-]*$/.test(word) || /^-[cC]$/.test(rest[at - 1] ?? "")) continue;
    // The help of git lists but the common ones.
    if (tool === "git" && path.length === 1) path = [tool, word];
    else if ((await listCommands(computer, path)).includes(word)) path = [...path, word];
  }
  return path;
}

/** The line that shows the help: `docker run --help`. For git's own commands that is a manual; `-h` fits the screen. */
export function helpLine(path: readonly string[]): string {
  const option = path[0] === "git" && path.length > 1 ? "-h" : "--help";
  return [...path.map(quoteIfNeeded), option].join(" ");
}

/** What can stand behind these words: of the help the lines with a name, blanks, and what it does; and the usages. */
export async function listCommands(
  computer: TutorComputer,
  path: readonly string[],
): Promise<readonly string[]> {
  const help = await helpOf(computer, path);
  const listed = [...help.matchAll(/^ {1,6}([a-z][a-z-]*)\*? +(?:[-:] )?\S/gm)];
  return [...listed.flatMap(([, name]) => name ?? []), ...commandsInUsage(help, path)];
}

/** `usage: git remote add …`, `or: git remote rename …`. */
export function commandsInUsage(text: string, path: readonly string[]): readonly string[] {
  const usage = new RegExp(`(?:usage|or): +${path.join(" ")} ([a-z][a-z-]*)`, "gi");
  return [...text.matchAll(usage)].flatMap(([, name]) => name ?? []);
}

/** What the help does not list. */
const UNLISTED: Readonly<Record<string, string>> = {
  apt: "--yes --quiet --simulate --no-install-recommends --fix-broken --purge",
  "apt list": "--installed --upgradable --all-versions",
  "git log":
    "--oneline --graph --all --stat --patch --decorate --author --since --until --follow --reverse --max-count --no-merges --name-only --pretty --format",
  "git diff": "--staged --cached --stat --name-only --word-diff",
  jq: "--raw-output --compact-output --slurp --null-input --exit-status --sort-keys --arg --tab",
};

/** The options with a whole word that the command has, as far as its help, or the text of an error, tells. */
export async function optionsOf(
  computer: TutorComputer,
  path: readonly string[],
  error: string,
): Promise<readonly string[]> {
  const unlisted = [path[0] ?? "", path.join(" ")].map((name) => UNLISTED[name] ?? "");
  return optionsIn([error, await helpOf(computer, path), ...unlisted].join("\n"));
}

/** Options with a whole word that a text names, dashes and all. */
function optionsIn(text: string): readonly string[] {
  const names = text.replaceAll("[no-]", "").matchAll(/(?<![\w-])--?[A-Za-z][\w-]*\w/g);
  return [...new Set(Array.from(names, ([name]) => name))];
}

async function helpOf(computer: TutorComputer, path: readonly string[]): Promise<string> {
  const { stdout, stderr } = await computer.probe(helpLine(path), { helpers: new Map(), steps: HELP_STEPS });
  return stdout === "" ? stderr : stdout;
}
