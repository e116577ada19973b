import { nearestWord } from "../../../base/edit-distance.ts";
import { quoteIfNeeded } from "../../../base/quoting.ts";
import { failedCommand, type Moment, type Rule } from "../moment.ts";

/** Tools that do what their next word says; some of these words have further ones. */
const TOOLS: ReadonlySet<string> = new Set(["apt", "docker", "git", "kubectl", "pip", "poetry", "pyenv"]);
/** As each of them says that it has no such command. */
const UNKNOWN =
  /unknown (?:docker )?command|not a git command|Invalid operation|no such command|command "[^"]*" does not exist/i;
const HELP_STEPS = 200_000;

/** `git comit`, `docker image sl`: a slip in the word behind the tool's name. */
export const unknownSubcommand: Rule = async (moment) => {
  const failed = failedCommand(moment);
  const [tool = "", ...rest] = failed?.words ?? [];
  if (!failed || !TOOLS.has(tool) || !UNKNOWN.test(moment.output)) return undefined;
  const known = [tool];
  for (const [at, word] of rest.entries()) {
    if (word.startsWith("-")) continue;
    const commands = await listCommands(moment, known);
    if (commands.length === 0) return undefined;
    if (commands.includes(word)) {
      known.push(word);
      continue;
    }
    const near = nearestWord(word, commands);
    return near && moment.say.didYouMean(failed.typed.with(at + 1, near).join(" "));
  }
  return undefined;
};

/** Those that its help lists, a line each: name, blanks, what it does. */
async function listCommands({ computer }: Moment, words: readonly string[]): Promise<readonly string[]> {
  const script = `${words.map(quoteIfNeeded).join(" ")} --help`;
  const { stdout } = await computer.probe(script, { helpers: new Map(), steps: HELP_STEPS });
  return [...stdout.matchAll(/^ {1,6}([a-z][a-z-]*)\*? +(?:- )?\S/gm)].flatMap(([, name]) => name ?? []);
}
