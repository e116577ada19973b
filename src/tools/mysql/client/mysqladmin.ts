import type { Process } from "../../../process/process.ts";
import { MysqlError } from "../mysql-error.ts";
import { PING, SHUTDOWN } from "../protocol/packets.ts";
import { onlyRows } from "../server/outcome.ts";
import { connect } from "./mysql.ts";
import { readOptions } from "./options.ts";
import { type ServerConnection, usesSocket } from "./server-connection.ts";

/** `mysqladmin [OPTIONS] command...`: ping, status, version, shutdown, create, drop. */
export async function mysqladmin(process: Process): Promise<number> {
  try {
    const opened = await connect(process, "mysqladmin");
    if (typeof opened === "number") return opened;
    const status = await carryOut(process, opened.connection, opened.options.operands);
    opened.connection.close();
    return status;
  } catch (thrown) {
    if (!(thrown instanceof MysqlError)) throw thrown;
    return failed(process, thrown);
  }
}

/** A server that refuses to let somebody in is alive. */
async function failed(process: Process, { number, message }: MysqlError): Promise<number> {
  const options = readOptions(process);
  if (typeof options === "string") return 1;
  const isPing = options.operands.includes("ping");
  if (isPing && number === 1045) {
    await process.write(1, "mysqld is alive\n");
    return 0;
  }
  const { host = "localhost", port, socket } = options;
  await process.write(2, `mysqladmin: connect to server at '${host}' failed\nerror: '${message}'\n`);
  if (number === 2002)
    await process.write(2, `Check that mysqld is running and that the socket: '${socket}' exists!\n`);
  else if (number === 2003 && !usesSocket(options))
    await process.write(
      2,
      `Check that mysqld is running on ${host} and that the port is ${port}.\nYou can check this by doing 'telnet ${host} ${port}'\n`,
    );
  return 1;
}

async function carryOut(
  process: Process,
  connection: ServerConnection,
  words: readonly string[],
): Promise<number> {
  const rest = [...words];
  if (rest.length === 0) {
    await process.write(2, "mysqladmin: no command was given\n");
    return 1;
  }
  while (rest.length > 0) {
    const word = rest.shift() ?? "";
    if (word === "ping") {
      await connection.command(PING);
      await process.write(1, "mysqld is alive\n");
    } else if (word === "shutdown") await connection.command(SHUTDOWN);
    else if (word === "create") await connection.query(`CREATE DATABASE \`${rest.shift() ?? ""}\``);
    else if (word === "version") {
      const [[version = ""] = []] = onlyRows(await connection.query("SELECT VERSION()"));
      await process.write(1, `Server version\t\t${version}\n`);
    } else {
      await process.write(2, `rockpool: not simulated here: mysqladmin ${word}\n`);
      return 1;
    }
  }
  return 0;
}
