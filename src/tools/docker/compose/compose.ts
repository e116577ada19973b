import type { Call } from "../client/cli/call.ts";
import { type DockerCommand, defineDocker } from "../client/cli/command.ts";
import { Failure, UsageFailure } from "../client/cli/failure.ts";
import { formatOptions, helpPage } from "../client/cli/help-page.ts";
import { optionTable } from "../client/cli/option-table.ts";
import { FlagParser, parseFlags } from "../client/cli/parse-flags.ts";
import { COMMANDS } from "./commands/index.ts";
import { ComposeCall, type ComposeCommand } from "./context.ts";
import { COMPOSE_VERSION } from "./engine/container-body.ts";

const OPTIONS = `
    --all-resources   Include all resources, even those not used by services
    --ansi string   Control when to print ANSI control characters ("never"|"always"|"auto") (default "auto")
    --compatibility   Run compose in backward compatibility mode
    --dry-run   Execute command in dry run mode
    --env-file stringArray   Specify an alternate environment file
-f, --file stringArray   Compose configuration files
    --parallel int   Control max parallelism, -1 for unlimited (default -1)
    --profile stringArray   Specify a profile to enable
    --progress string   Set type of progress output (auto, tty, plain, json, quiet)
    --project-directory string   Specify an alternate working directory
                              (default: the path of the, first specified, Compose file)
-p, --project-name string   Project name
`;

const HIDDEN = `
    --workdir string   Specify an alternate working directory
-v, --version   Show the Docker Compose version information
    --verbose   Show more output
`;

/** Wrong words end so (compose.CommandSyntaxFailure). */
const SYNTAX_STATUS = 16;

/** https://docs.docker.com/reference/cli/docker/compose/ */
export const compose = defineDocker({
  summary: "Define and run multi-container applications with Docker",
  usage: "[OPTIONS] COMMAND",
  operands: [0, Number.POSITIVE_INFINITY],
  takesAllWords: true,

  async run(call) {
    const options = [...optionTable(OPTIONS), ...optionTable(HIDDEN, true)];
    const { flags, operands, wantsHelp } = inSyntax(() =>
      new FlagParser(options, true, call.operands).parse(),
    );
    if (flags.is("version")) return say(call, `Docker Compose version v${COMPOSE_VERSION}\n`);
    const [word, ...words] = operands;
    if (wantsHelp || word === undefined || word === "help") return say(call, page(call));
    const load = Object.hasOwn(COMMANDS, word) ? COMMANDS[word]?.load : undefined;
    if (!load) throw new Failure(`unknown docker command: "compose ${word}"`);
    if (flags.is("dry-run")) throw new Failure("rockpool: docker compose --dry-run is not simulated here");
    const command = await call.process.kernel.scheduler.host(call.process, load());
    const global = {
      files: flags.list("file"),
      projectName: flags.text("project-name") || undefined,
      folder: flags.text("project-directory") || flags.text("workdir") || undefined,
      envFiles: flags.list("env-file"),
      profiles: flags.list("profile"),
    };
    return runCommand(call, command, `docker compose ${word}`, words, global);
  },
});

function runCommand(
  call: Call,
  command: ComposeCommand,
  path: string,
  words: readonly string[],
  global: ComposeCall["global"],
): Promise<number> {
  const shape: DockerCommand = {
    ...command,
    operands: command.operands ?? [0, Number.POSITIVE_INFINITY],
    run: async () => 0,
  };
  const { flags, operands, wantsHelp } = inSyntax(() => parseFlags(shape, words));
  if (wantsHelp) return say(call, helpPage(shape, path, call.columns(0)));
  const [least, most] = shape.operands;
  if (operands.length < least)
    throw new Failure(`requires at least ${least} arg(s), only received ${operands.length}`, SYNTAX_STATUS);
  if (operands.length > most)
    throw new Failure(`accepts at most ${most} arg(s), received ${operands.length}`, SYNTAX_STATUS);
  return command.run(new ComposeCall(call, path, flags, operands, global));
}

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
  return `Usage:  docker compose [OPTIONS] COMMAND

Define and run multi-container applications with Docker

Options:
${formatOptions(optionTable(OPTIONS), call.columns(0))}

Commands:
${names.join("\n")}

Run 'docker compose COMMAND --help' for more information on a command.
`;
}
