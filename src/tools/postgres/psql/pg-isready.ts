import type { Process } from "../../../process/process.ts";
import { releaseOf } from "../version.ts";
import { ConnectionProblem, DatabaseConnection, type Target } from "./database-connection.ts";

const LETTERS: Readonly<Record<string, string>> = {
  host: "h",
  port: "p",
  username: "U",
  dbname: "d",
  timeout: "t",
  quiet: "q",
};

/** `pg_isready [-h HOST] [-p PORT] [-U USER] [-d NAME] [-q]`: 0 it accepts connections, 1 it rejects them, 2 no answer. */
export async function pgIsReady(process: Process): Promise<number> {
  const given = new Map<string, string>();
  const words = process.argv.slice(1);
  if (words.some((word) => word === "-V" || word === "--version")) {
    await process.write(1, `pg_isready (PostgreSQL) ${releaseOf(process).packaged}\n`);
    return 0;
  }
  while (words.length > 0) {
    const word = words.shift() ?? "";
    const [, short, joined] = /^-([a-zA-Z])(.*)$/.exec(word) ?? [];
    const [, long = "", value] = /^--([a-z]+)(?:=(.*))?$/.exec(word) ?? [];
    const letter = short ?? LETTERS[long];
    if (letter === "q") given.set("q", "");
    else if (letter && "hpUdt".includes(letter))
      given.set(letter, (short ? joined : value) || (words.shift() ?? ""));
    else {
      const what = short
        ? `invalid option -- '${short}'`
        : word.startsWith("--")
          ? `unrecognized option '${word}'`
          : undefined;
      await process.write(
        2,
        `${what ? `pg_isready: ${what}\n` : `pg_isready: error: too many command-line arguments (first is "${word}")\n`}pg_isready: hint: Try "pg_isready --help" for more information.\n`,
      );
      return 3;
    }
  }
  const host = given.get("h") ?? process.env.get("PGHOST");
  const target: Target = {
    host: host?.startsWith("/") ? undefined : host,
    port: Number(given.get("p") ?? process.env.get("PGPORT") ?? 5432),
    user: given.get("U") ?? "postgres",
    database: given.get("d") ?? "postgres",
  };
  const answer = await look(process, target);
  const where = `${target.host ?? "/var/run/postgresql"}:${target.port}`;
  if (!given.has("q"))
    await process.write(
      1,
      `${where} - ${["accepting connections", "rejecting connections", "no response"][answer]}\n`,
    );
  return answer;
}

/** A server that asks for a password, or refuses the name, is there all the same. */
async function look(process: Process, target: Target): Promise<0 | 1 | 2> {
  try {
    (await DatabaseConnection.open(process, target, undefined)).close();
    return 0;
  } catch (thrown) {
    if (!(thrown instanceof ConnectionProblem)) throw thrown;
    if (/the database system is/.test(thrown.message)) return 1;
    return thrown.wantsPassword || /FATAL/.test(thrown.message) ? 0 : 2;
  }
}
