import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Process } from "../../../process/process.ts";
import { releaseOf } from "../version.ts";
import { initialize } from "./data-directory.ts";

/** `initdb [-D] DIR [-U NAME] [--pwfile FILE] [--auth-local METHOD] [--auth-host METHOD]` */
export async function initdb(process: Process): Promise<number> {
  const given = readWords(process.argv.slice(1));
  if (typeof given === "string") {
    await process.write(2, `rockpool: not simulated here: initdb ${given}\n`);
    return 1;
  }
  const directory = given.get("pgdata") ?? process.env.get("PGDATA") ?? "";
  const user = given.get("username") ?? "postgres";
  const { files } = process;
  const entries = files.readdir(directory);
  if (!(entries instanceof Errno) && entries.length > 0) {
    await process.write(
      2,
      `initdb: error: directory "${directory}" exists but is not empty\ninitdb: hint: If you want to create a new database system, either remove or empty the directory "${directory}" or run initdb with an argument other than "${directory}".\n`,
    );
    return 1;
  }
  const secret = given.has("pwfile") ? files.readFile(given.get("pwfile") ?? "") : undefined;
  if (secret instanceof Errno) {
    await process.write(
      2,
      `initdb: error: could not open file "${given.get("pwfile")}" for reading: ${secret.message}\n`,
    );
    return 1;
  }
  const password = secret && decode(secret).replace(/\n$/, "");
  if (entries instanceof Errno) files.mkdir(directory, 0o700);
  await process.write(1, begun(user, directory, entries instanceof Errno));
  const superuser = { name: user, password };
  const { major } = releaseOf(process);
  const failed = initialize(files, directory, superuser, given.get("auth-host") ?? "trust", major);
  if (failed) {
    await process.write(1, "creating subdirectories ... ");
    await process.write(
      2,
      `initdb: error: could not create directory "${directory}/pg_wal": ${failed.message}\n`,
    );
    return 1;
  }
  for (const step of STEPS) {
    await process.write(1, `${step}\n`);
    await process.sleep(step.startsWith("running") || step.startsWith("performing") ? 400 : 20);
  }
  await process.write(
    1,
    `\n\nSuccess. You can now start the database server using:\n\n    pg_ctl -D ${directory} -l logfile start\n\n`,
  );
  await process.write(2, WARNING);
  return 0;
}

const NAMES: Readonly<Record<string, string>> = { D: "pgdata", U: "username", A: "auth-host" };

/** A word that is not known, or the options by their long names. */
function readWords(words: readonly string[]): ReadonlyMap<string, string> | string {
  const given = new Map<string, string>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at] ?? "";
    const [, letter = "", rest] = /^-([DUA])(.*)$/.exec(word) ?? [];
    const [, name = "", value] =
      /^--(pgdata|username|pwfile|auth|auth-local|auth-host|locale|encoding)(?:=(.*))?$/.exec(word) ?? [];
    if (letter) given.set(NAMES[letter] ?? "", rest || (words[++at] ?? ""));
    else if (name) given.set(name === "auth" ? "auth-host" : name, value ?? words[++at] ?? "");
    else if (word.startsWith("-")) return word;
    else given.set("pgdata", word);
  }
  return given;
}

function begun(user: string, directory: string, isNew: boolean): string {
  return `The files belonging to this database system will be owned by user "${user}".
This user must also own the server process.

The database cluster will be initialized with locale "en_US.utf8".
The default database encoding has accordingly been set to "UTF8".
The default text search configuration will be set to "english".

Data page checksums are disabled.

${isNew ? "creating directory" : "fixing permissions on existing directory"} ${directory} ... ok
`;
}

const STEPS = [
  "creating subdirectories ... ok",
  "selecting dynamic shared memory implementation ... posix",
  'selecting default "max_connections" ... 100',
  'selecting default "shared_buffers" ... 128MB',
  "selecting default time zone ... Etc/UTC",
  "creating configuration files ... ok",
  "running bootstrap script ... ok",
  "performing post-bootstrap initialization ... ok",
  "syncing data to disk ... ok",
];

const WARNING = `initdb: warning: enabling "trust" authentication for local connections
initdb: hint: You can change this by editing pg_hba.conf or using the option -A, or --auth-local and --auth-host, the next time you run initdb.
`;
