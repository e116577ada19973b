import type { Call } from "../client/cli/call.ts";
import { type DockerCommand, defineDocker } from "../client/cli/command.ts";
import { Failure, UsageFailure } from "../client/cli/failure.ts";
import { formatOptions, helpPage } from "../client/cli/help-page.ts";
import { optionTable } from "../client/cli/option-table.ts";
import { FlagParser, parseFlags } from "../client/cli/parse-flags.ts";
import { COMMANDS } from "./commands/index.ts";
import { ComposeCall, type ComposeCommand } from "./context.ts";
import { filesGiven, HIDDEN, OPTIONS } from "./global-options.ts";
import { composeSyntax } from "./syntax.ts";

/** Wrong words end so (compose.CommandSyntaxFailure). */
const SYNTAX_STATUS = 16;

/** https://docs.docker.com/reference/cli/docker/compose/ */
export const compose = defineDocker({
  summary: "Define and run multi-container applications with Docker",
  usage: "[OPTIONS] COMMAND",
  operands: [0, Number.POSITIVE_INFINITY],
  takesAllWords: true,
  syntax: composeSyntax,

  async run(call) {
    const options = [...optionTable(OPTIONS), ...optionTable(HIDDEN, true)];
    const { flags, operands, wantsHelp } = inSyntax(() =>
      new FlagParser(options, true, call.operands).parse(),
    );
    const [word, ...words] = operands;
    if (wantsHelp || word === undefined) return say(call, page(call));
    const known = word === "convert" ? "config" : word;
    const load = Object.hasOwn(COMMANDS, known) ? COMMANDS[known]?.load : undefined;
    if (!load) {
      await say(call, page(call));
      throw new Failure(`unknown docker command: "compose ${word}"`, SYNTAX_STATUS);
    }
    const progress = flags.text("progress");
    if (!["auto", "tty", "plain", "quiet"].includes(progress))
      throw new Failure(`unsupported --progress value ${JSON.stringify(progress)}`);
    const command = await call.process.kernel.scheduler.host(call.process, load());
    const global = { ...filesGiven(flags), progress, ansi: flags.text("ansi") };
    return runCommand(call, command, `docker compose ${known}`, words, global, flags.is("dry-run"));
  },
});

function runCommand(
  call: Call,
  command: ComposeCommand,
  path: string,
  words: readonly string[],
  global: ComposeCall["global"],
  isDry: boolean,
): Promise<number> {
  const aliases = command.aliases?.map((name) => `docker compose ${name}`);
  const shape: DockerCommand = {
    ...command,
    summary: command.about ? `${command.summary}\n${command.about}` : command.summary,
    aliases,
    options: optionsShown(call, command),
    operands: command.operands ?? [0, Number.POSITIVE_INFINITY],
    run: async () => 0,
  };
  const { flags, operands, wantsHelp } = inSyntax(() => parseFlags(shape, words));
  if (wantsHelp) return say(call, `\n${helpPage(shape, path, call.columns(0))}`);
  checkCount(command, shape, path, operands);
  if (isDry || flags.is("dry-run"))
    throw new Failure("rockpool: docker compose --dry-run is not simulated here");
  return command.run(new ComposeCall(call, path, flags, operands, global));
}

/** Some switches are on where nobody sits at a terminal. */
function optionsShown(call: Call, { options, pipePresets = [] }: ComposeCommand): string {
  if (call.process.stdout.isTerminal) return options;
  return options
    .split("\n")
    .map((line) =>
      pipePresets.some((name) => line.includes(`--${name} `)) ? `${line} (default true)` : line,
    )
    .join("\n");
}

function checkCount(
  { usage, usageStatus, summary }: ComposeCommand,
  { operands: [least, most] }: DockerCommand,
  path: string,
  operands: readonly string[],
): void {
  const count = operands.length;
  if (count >= least && count <= most) return;
  if (most === 0)
    throw new Failure(`unknown command ${JSON.stringify(operands[0] ?? "")} for ${JSON.stringify(path)}`);
  if (usageStatus !== undefined) {
    const wanted = least === most ? `exactly ${least}` : `at least ${least}`;
    throw new Failure(
      `${JSON.stringify(path)} requires ${wanted} argument${least === 1 ? "" : "s"}.\nSee '${path} --help'.\n\nUsage:  ${path} ${usage}\n\n${summary}`,
      usageStatus,
    );
  }
  throw new Failure(
    count < least
      ? `requires at least ${least} arg(s), only received ${count}`
      : `accepts at most ${most} arg(s), received ${count}`,
  );
}

/** A value that no flag can have ends as other failures do where it stands before the command. */
function inSyntax<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof UsageFailure) throw new Failure(error.message, SYNTAX_STATUS);
    throw error;
  }
}

async function say(call: Call, text: string): Promise<number> {
  await call.print(text);
  return 0;
}

function page(call: Call): string {
  const names = Object.entries(COMMANDS).map(([name, { summary }]) => `  ${name.padEnd(11)} ${summary}`);
  return `
Usage:  docker compose [OPTIONS] COMMAND

Define and run multi-container applications with Docker

Options:
${formatOptions(optionTable(OPTIONS), call.columns(0))}

Commands:
${names.join("\n")}

Run 'docker compose COMMAND --help' for more information on a command.
`;
}
