import { nearestWord } from "../../../base/edit-distance.ts";
import { quoteIfNeeded } from "../../../base/quoting.ts";
import { EVERYDAY } from "../everyday.ts";
import { kindAt, lineOf, type Moment, type Rule } from "../moment.ts";
import { readToolCall } from "../tool-commands.ts";

/** Spelt right, but to be installed first; of some of them a shorter name is a command too. */
const NOT_EVERYWHERE: ReadonlySet<string> = new Set([
  "cargo",
  "conda",
  "dig",
  "gcc",
  "go",
  "host",
  "htop",
  "java",
  "lsof",
  "make",
  "mysql",
  "node",
  "npm",
  "npx",
  "nslookup",
  "poetry",
  "psql",
  "pyenv",
  "pytest",
  "redis-cli",
  "ruby",
  "rustc",
  "tmux",
  "traceroute",
  "uv",
  "zsh",
]);
const PROBE_STEPS = 200_000;

/** `command not found`: a slip, a blank too few, a prompt too many. */
export const unknownCommand: Rule = async (moment) => {
  const event = moment.commands.find(({ resolved }) => resolved.kind === "not-found");
  const [name = "", ...rest] = event?.words ?? [];
  if (!event || name === "") return undefined;
  const { say, computer } = moment;
  const line = (command: string) => lineOf(event, [command, ...event.typed.slice(1)]);
  if ((name === "$" || name === "#" || name === ">") && rest.length > 0)
    return say.promptPasted(event.typed.slice(1).join(" "));
  if (NOT_EVERYWHERE.has(name)) return say.notInstalled(name);
  const known = await commandNames(moment);
  const joined = await joinedSubcommand(name, moment);
  if (joined !== undefined) return say.didYouMean(line(joined));
  const glued = splitName(name, known);
  if (glued) return say.blankMissing(line(glued));
  const kind = kindAt(computer.files, name, event.cwdBefore);
  if (kind === "file" && name.endsWith(".py")) return say.runByPython(`python3 ${event.typed.join(" ")}`);
  if (kind === "file") return say.isHere(name);
  if (kind === "directory") return say.isFolder(quoteIfNeeded(name));
  const quoted = /^([a-z]+)(["'].*)$/.exec(event.typed[0] ?? "");
  if (quoted && known.includes(quoted[1] ?? "")) return say.blankMissing(line(`${quoted[1]} ${quoted[2]}`));
  const [next = ""] = rest;
  if (name.length === 1 && known.includes(name + next))
    return say.didYouMean(lineOf(event, [name + next, ...event.typed.slice(2)]));
  const small = name.toLowerCase();
  if (small !== name && known.includes(small)) return say.smallLetters(line(small));
  const near = nearestWord(name, [...EVERYDAY.filter((each) => known.includes(each)), ...known]);
  return near === undefined ? undefined : say.didYouMean(line(near));
};

/** `docker-compose` is `docker compose`. */
async function joinedSubcommand(name: string, { computer }: Moment): Promise<string | undefined> {
  const [, tool, subcommand] = /^([a-z]+)-([a-z-]+)$/.exec(name) ?? [];
  if (tool === undefined || subcommand === undefined) return undefined;
  const call = await readToolCall(computer, [tool, subcommand]);
  return call && call.path.length > 1 ? call.path.join(" ") : undefined;
}

/** `cd..` is `cd ..`, and `ls-l` is `ls -l`. */
function splitName(name: string, known: readonly string[]): string | undefined {
  const match = /^([a-z]+)([-./~].*)$/.exec(name);
  const [, command = "", rest = ""] = match ?? [];
  return command !== "" && known.includes(command) ? `${command} ${rest}` : undefined;
}

/** Everything that the learner's shell could run now. */
async function commandNames({ computer }: Moment): Promise<readonly string[]> {
  const { stdout } = await computer.probe("compgen -c", { helpers: new Map(), steps: PROBE_STEPS });
  return stdout.split("\n").filter((name) => /^[A-Za-z]/.test(name));
}
