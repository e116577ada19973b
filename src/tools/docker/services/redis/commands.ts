import { type Call, CommandProblem, type CommandTable } from "./command.ts";
import { HASHES } from "./hashes.ts";
import { KEYS } from "./keys.ts";
import { LISTS } from "./lists.ts";
import { type Answer, problem, type Reply } from "./resp.ts";
import { SETS } from "./sets.ts";
import { SORTED_SET_UNIONS } from "./sorted-set-unions.ts";
import { SORTED_SETS } from "./sorted-sets.ts";
import { STRINGS } from "./strings.ts";

/** What works on keys alone. */
const COMMANDS: CommandTable = {
  ...STRINGS,
  ...LISTS,
  ...HASHES,
  ...SETS,
  ...SORTED_SETS,
  ...SORTED_SET_UNIONS,
  ...KEYS,
};

export const COMMAND_NAMES: readonly string[] = Object.keys(COMMANDS);

/** Commands of the real server that this one lacks begin so. */
const LACKING =
  /^(x[a-z]|geo|pf|bit|[gs]etbit|z|eval|f(call|unction)|script|cluster|acl|monitor|b[lrz]|lmpop|sort|memory|dump|restore|migrate|wait|debug|latency|slowlog|module|replicaof|slaveof|role|failover|lolwut|lcs|ss(ub)|s(pub|unsub)|bgrewriteaof|sync|psync|asking|readonly|readwrite)/;

/** What is wrong with a command before it is tried: its name, or how many words follow. */
export function complaintOf([word = "", ...args]: readonly string[]): Reply | undefined {
  const name = word.toLowerCase();
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    if (LACKING.test(name)) return problem(`ERR rockpool: not simulated here: ${word}`);
    const shown = args.map((arg) => `'${arg}' `).join("");
    return problem(`ERR unknown command '${word}', with args beginning with: ${shown}`);
  }
  const [least, most] = command;
  if (args.length < least || args.length > most)
    return problem(`ERR wrong number of arguments for '${name}' command`);
  return undefined;
}

/** Runs one command; what is wrong with it is a reply too. */
export function runCommand(call: Call, words: readonly string[]): Answer {
  const [word = "", ...args] = words;
  const complaint = complaintOf(words);
  const command = COMMANDS[word.toLowerCase()];
  if (complaint || !command) return complaint ?? null;
  try {
    return command[2](call, args);
  } catch (thrown) {
    if (thrown instanceof CommandProblem) return problem(thrown.message);
    throw thrown;
  }
}
