import { nearestWord } from "../../../base/edit-distance.ts";
import { failedCommand, lineOf, type Moment, type Rule } from "../moment.ts";
import { readToolCall } from "../tool-commands.ts";

/** As the tools say that they have no such command; what stands there ends with the word. */
const UNKNOWN: readonly RegExp[] = [
  /git: '([^']+)' is not a git command/,
  /unknown subcommand: `([^']+)'/,
  /due to unexpected token '([^']+)'/,
  /unknown command: ([\w -]+)/,
  /unknown (?:docker )?command:? "([^"]+)"/,
  /no such command `([^']+)'/,
  /The command "([^"]+)" does not exist/,
  /The requested command ([\w -]+) does not exist/,
  /Invalid operation (\S+)/,
  /Unknown command verb (\S+?)\.?$/m,
];

/** `git comit`, `docker image sl`, `sudo apt instal`: a slip in the word behind the tool's name. */
export const unknownSubcommand: Rule = async (moment) => {
  const failed = failedCommand(moment);
  if (!failed) return undefined;
  const said = UNKNOWN.map((form) => form.exec(moment.output)?.[1]).find((each) => each !== undefined);
  const word = said?.trim().split(" ").at(-1);
  const at = word === undefined ? -1 : failed.words.indexOf(word, 1);
  if (word === undefined || at < 0) return undefined;
  const call = await readToolCall(moment.computer, failed.words.slice(0, at));
  if (!call) return undefined;
  const near = nearestWord(word, [...suggested(moment), ...call.commands]);
  return near && moment.say.didYouMean(lineOf(failed, failed.typed.with(at, near)));
};

/** What the tool itself takes for near. */
function suggested({ output }: Moment): readonly string[] {
  const list =
    /(?:similar commands? (?:is|are)|Did you mean (?:this|one of these)\?)\n((?:[ \t]+\S+\n?)+)/.exec(
      output,
    )?.[1];
  const one = /maybe you meant "([^"]+)"/.exec(output)?.[1];
  return [...(one === undefined ? [] : [one]), ...(list?.trim().split(/\s+/) ?? [])];
}
