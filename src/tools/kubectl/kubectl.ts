import type { Process, Program } from "../../process/process.ts";
import { Failure } from "../docker/client/cli/failure.ts";
import { optionTable } from "../docker/client/cli/option-table.ts";
import { FlagParser, type ParsedWords } from "../docker/client/cli/parse-flags.ts";
import { Call } from "./cli/call.ts";
import type { KubectlCommand } from "./cli/command.ts";
import { KubectlError, UsageError } from "./cli/failure.ts";
import { GLOBAL_OPTIONS } from "./cli/global-options.ts";
import { helpPage } from "./cli/help-page.ts";
import { findCommand, groupPage, optionsPage, ROOT_PAGE, unknownCommand } from "./commands/index.ts";

/** Milliseconds of the computer's clock. */
const START_TIME = 40;

/** `kubectl` (https://kubernetes.io/docs/reference/kubectl/): a client of the API server. */
export const kubectl: Program = async (process) => {
  try {
    return await runWords(process);
  } catch (thrown) {
    if (!(thrown instanceof KubectlError)) throw thrown;
    if (thrown.message !== "") await process.stderr.write(`${thrown.message}\n`);
    return thrown.status;
  }
};

async function say(process: Process, fd: 1 | 2, text: string, status: number): Promise<number> {
  await process.fd(fd).output.write(text);
  return status;
}

async function runWords(process: Process): Promise<number> {
  const words = process.argv.slice(1);
  if (words[0] === "__complete") {
    const { completeWords } = await process.kernel.scheduler.host(
      process,
      import("./completion/complete-words.ts"),
    );
    return completeWords(process, words.slice(1));
  }
  // Global options may stand before the command.
  const leading = parse("kubectl", GLOBAL_OPTIONS, true, words);
  const given = words.slice(0, words.length - leading.operands.length);
  const [first] = leading.operands;
  if (first === undefined) return say(process, 1, ROOT_PAGE, 0);
  if (first === "options") return say(process, 1, optionsPage(), 0);
  const wanted = first === "help" ? leading.operands.slice(1) : leading.operands;
  if (wanted.length === 0) return say(process, 1, ROOT_PAGE, 0);
  const found = findCommand(wanted);
  if (!found) return say(process, 2, unknownCommand(wanted[0] ?? ""), 1);
  if (found.group) {
    const [word = ""] = found.rest;
    const page = groupPage(found.path, found.group);
    if (word === "" && first !== "help")
      return say(process, found.path === "kubectl rollout" ? 1 : 2, page, 1);
    if (word === "" || word.startsWith("-") || first === "help") return say(process, 1, page, 0);
    return say(
      process,
      2,
      `error: unknown command "${word}"\nSee '${found.path} -h' for help and examples\n`,
      1,
    );
  }
  const command = await process.kernel.scheduler.host(process, found.load());
  if (!command) return say(process, 2, `rockpool: not simulated here: ${found.path}\n`, 1);
  if (first === "help") return say(process, 1, helpPage(found.path, command), 0);
  return runCommand(process, found.path, command, [...given, ...found.rest]);
}

function parse(path: string, options: string, stops: boolean, words: readonly string[]): ParsedWords {
  try {
    return new FlagParser(optionTable(options), stops, words).parse();
  } catch (thrown) {
    if (!(thrown instanceof Failure)) throw thrown;
    throw new UsageError(`error: ${thrown.message}\nSee '${path} --help' for usage.`);
  }
}

async function runCommand(
  process: Process,
  path: string,
  command: KubectlCommand,
  words: readonly string[],
): Promise<number> {
  const dashes = words.indexOf("--");
  const own = dashes < 0 ? words : words.slice(0, dashes);
  const rest = dashes < 0 ? undefined : words.slice(dashes + 1);
  const options = `${command.options ?? ""}${GLOBAL_OPTIONS}`;
  const { flags, operands, wantsHelp } = parse(path, options, command.stopsAtOperand ?? false, own);
  if (wantsHelp) return say(process, 1, helpPage(path, command), 0);
  // Its start and the connection take it a moment, in which the cluster goes on.
  await process.sleep(START_TIME);
  return command.run(new Call(process, path, flags, operands, rest));
}
