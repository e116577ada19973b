import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { Journal } from "../../postgres/storage/journal.ts";
import type { Entry } from "../../postgres/storage/journal-entries.ts";
import { roleOf } from "./accounts.ts";

export const SOCKET = "/var/run/mysqld/mysqld.sock";

const DIRECTORIES = ["#innodb_redo", "#innodb_temp", "mysql", "performance_schema", "sys"];
const FILES = [
  "auto.cnf",
  "ca.pem",
  "ib_buffer_pool",
  "ibdata1",
  "mysql.ibd",
  "server-cert.pem",
  "server-key.pem",
  "undo_001",
  "undo_002",
];

/** The redo log, which is also all that is kept of the data. */
export function journalOf(files: Files, directory: string): Journal {
  return new Journal(files, `${directory}/#innodb_redo/#ib_redo0`);
}

export function isInitialized(files: Files, directory: string): boolean {
  return !(files.stat(`${directory}/mysql`) instanceof Errno);
}

/** A fresh data directory: one account, root@localhost, without a password. */
export function initialize(files: Files, directory: string): Errno | undefined {
  for (const name of DIRECTORIES) {
    const failed = files.mkdir(`${directory}/${name}`, 0o750);
    if (failed) return failed;
  }
  for (const name of FILES) {
    const failed = files.writeFile(`${directory}/${name}`, "", 0o640);
    if (failed) return failed;
  }
  return journalOf(files, directory).rewrite(FIRST);
}

const FIRST: readonly Entry[] = [
  { kind: "role", role: roleOf(10, { user: "root", host: "localhost", secret: "", grants: ["*"] }) },
  {
    kind: "database",
    info: { oid: 5, name: "mysql", owner: "root", allowsConnections: true, isTemplate: false },
  },
  { kind: "put", d: 5, object: { kind: "schema", oid: 2200, name: "mysql", owner: "root" } },
];
