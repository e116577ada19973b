import { engineCommand } from "./engine-command.ts";
import type { CliHost } from "./host.ts";
import { lintCommand } from "./lint-command.ts";
import { runCommand } from "./run-command.ts";
import { schemaCommand } from "./schema-command.ts";
import { UsageError } from "./usage-error.ts";
import { VERSION } from "./version.ts";

const HELP = `Usage: rockpool COMMAND [OPTION]... [ARG]...

A simulated computer to practise the shell on.

Commands:
  run [OPTION]... [FILE [ARG]...]             run a script on a fresh computer
  run [OPTION]... -c SCRIPT [NAME [ARG]...]   run a text; without either, standard input
  engine --port NUMBER [OPTION]...            serve the simulated Docker engine on this machine's loopback, and run
                                              each line of standard input on the same computer
  lint [OPTION]... [PATH]                     prove lessons: a folder, or one file
  schema                                      print the JSON Schema of a lesson's front matter, for editors

Options of run:
  --user NAME         who logs in: learner (the default), root, or a new user
  --cwd DIR           where the script starts; the user's home unless given
  --file HOST:GUEST   copy a file or folder of this machine to the computer; may be repeated
  --seed NUMBER       what chance on the computer follows from; 1 unless given

Options of engine:
  --port NUMBER       where it listens on 127.0.0.1; 0 for a free port, which the first line of output tells
  --seed NUMBER       as for run
  --speed NUMBER      how many times faster than here its clock goes; 1 unless given
  --forward PORTS     pass a port of this machine on to one of the computer's: 8080, 8080:80, or 0:80; may be repeated
  --mark TEXT         ends what a line prints, on both streams, with a line of its own: TEXT and the line's status

Options of lint:
  --seeds NUMBER      how many seeds lessons with variables are played for; 3 unless given
  --only TEXT         play only lessons whose path has TEXT in it

  -h, --help          show this help
  -V, --version       show the version

The status of run is that of the script; lint ends with 1 where it finds faults. A command that cannot be
understood ends with 2.
`;

const COMMANDS: Readonly<Record<string, (args: readonly string[], host: CliHost) => Promise<number>>> = {
  engine: engineCommand,
  run: runCommand,
  lint: lintCommand,
  schema: schemaCommand,
};

/** Runs the `rockpool` command and gives its exit status. */
export async function runCli(args: readonly string[], host: CliHost): Promise<number> {
  const [name, ...rest] = args;
  try {
    return await dispatch(name, rest, host);
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    const command = name !== undefined && Object.hasOwn(COMMANDS, name) ? ` ${name}` : "";
    host.writeError(`rockpool${command}: ${thrown.message}\nTry 'rockpool --help' for more information.\n`);
    return 2;
  }
}

async function dispatch(name: string | undefined, rest: readonly string[], host: CliHost): Promise<number> {
  if (name === undefined) throw new UsageError("expected a command: run, engine, lint or schema");
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (name === "--help" || name === "-h" || name === "help" || (command && asksForHelp(rest)))
    host.writeOut(HELP);
  else if (name === "--version" || name === "-V") host.writeOut(`rockpool ${VERSION}\n`);
  else if (command) return command(rest, host);
  else if (name.startsWith("-")) throw new UsageError(`unknown option '${name}'`);
  else throw new UsageError(`there is no command '${name}': expected run, engine, lint or schema`);
  return 0;
}

/** `rockpool run --help`; behind a file it belongs to the script. */
function asksForHelp([first]: readonly string[]): boolean {
  return first === "--help" || first === "-h";
}
