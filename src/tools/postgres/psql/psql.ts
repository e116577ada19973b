import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";
import { SIGINT } from "../../../process/signals.ts";
import { Users } from "../../../process/users.ts";
import { releaseOf } from "../version.ts";
import { Console } from "./console.ts";
import { ConnectionProblem, DatabaseConnection, type Target } from "./database-connection.ts";
import { DATABASES } from "./describe.ts";
import { HELP } from "./help.ts";
import { type Options, readOptions } from "./options.ts";
import { askPassword, LineReader } from "./terminal-input.ts";

/** `psql [OPTION]... [DBNAME [USERNAME]]` */
export async function psql(process: Process): Promise<number> {
  const options = readOptions(process.argv.slice(1), process.env);
  if ("kind" in options) {
    if (options.kind === "wrong") {
      await process.write(
        2,
        options.message.startsWith("rockpool")
          ? `${options.message}\n`
          : `psql: ${options.message}\npsql: hint: Try "psql --help" for more information.\n`,
      );
      return 1;
    }
    await process.write(
      1,
      options.kind === "help" ? HELP : `psql (PostgreSQL) ${releaseOf(process).packaged}\n`,
    );
    return 0;
  }
  if (process.disposition(SIGINT) === "default") process.handle(SIGINT, () => undefined);
  const target = targetOf(process, options);
  try {
    const connection = await open(process, target, options);
    return await work(new Console(process, connection, options), process, options);
  } catch (thrown) {
    if (!(thrown instanceof ConnectionProblem)) throw thrown;
    await process.write(2, `psql: error: ${thrown.message}\n`);
    return 2;
  }
}

function targetOf(process: Process, { host, port, user, database, lists }: Options): Target {
  const name = user ?? new Users(process.files).byUid(process.files.credentials.uid)?.name ?? "";
  const isPath = host === "" || host?.startsWith("/");
  return {
    host: isPath ? undefined : host,
    port,
    user: name,
    database: database ?? (lists ? "postgres" : name),
  };
}

/** Asks for a password where the server wants one and none is known. */
async function open(process: Process, target: Target, options: Options): Promise<DatabaseConnection> {
  let password =
    options.variables.get("\u0000password") ?? process.env.get("PGPASSWORD") ?? passwordFile(process, target);
  const prompt = `Password for user ${target.user}: `;
  if (options.always) password = await askPassword(process, prompt);
  try {
    return await DatabaseConnection.open(process, target, password);
  } catch (thrown) {
    if (!(thrown instanceof ConnectionProblem) || !thrown.wantsPassword || options.never) throw thrown;
    const typed = await askPassword(process, prompt);
    if (typed === undefined) throw thrown;
    return await DatabaseConnection.open(process, target, typed);
  }
}

/** ~/.pgpass: host:port:database:user:password */
function passwordFile(process: Process, { host, port, database, user }: Target): string | undefined {
  const content = process.files.readFile(
    process.env.get("PGPASSFILE") ?? `${process.env.get("HOME")}/.pgpass`,
  );
  if (content instanceof Errno) return undefined;
  const wanted = [host ?? "localhost", String(port), database, user];
  for (const line of decode(content).split("\n")) {
    const fields = line.split(":");
    if (fields.length === 5 && wanted.every((value, at) => fields[at] === "*" || fields[at] === value))
      return fields[4];
  }
  return undefined;
}

async function work(console: Console, process: Process, options: Options): Promise<number> {
  if (options.lists) return (await console.table(DATABASES, "List of databases")) ? 0 : 1;
  if (options.actions.length > 0) return actions(console, process, options);
  const isInteractive = process.fds.get(0)?.terminal !== undefined;
  if (isInteractive) {
    if (!options.quiet)
      await console.write(`psql (${releaseOf(process).packaged})\nType "help" for help.\n\n`);
    return console.interact(new LineReader(process));
  }
  return console.readLines(new LineReader(process), undefined);
}

async function actions(console: Console, process: Process, options: Options): Promise<number> {
  let status = 0;
  if (options.single) await console.send("BEGIN;");
  for (const { kind, text } of options.actions) {
    status = kind === "command" ? await console.command(text) : await runFile(console, process, text);
    if (status !== 0 && console.stopsAtErrors) break;
  }
  if (options.single) await console.send("COMMIT;");
  return status;
}

async function runFile(console: Console, process: Process, path: string): Promise<number> {
  if (path === "-") return console.readLines(new LineReader(process), undefined);
  const content = process.files.readFile(path);
  if (!(content instanceof Errno)) return console.runText(decode(content), path);
  await process.write(2, `psql: error: ${path}: ${content.message}\n`);
  return 1;
}
