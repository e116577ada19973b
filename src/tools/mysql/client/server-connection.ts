import { concat, encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { networkOf } from "../../../process/network/network.ts";
import type { StreamSocket } from "../../../process/network/socket.ts";
import { unixSocketsOf } from "../../../process/network/unix-sockets.ts";
import type { Process } from "../../../process/process.ts";
import { MysqlError } from "../mysql-error.ts";
import {
  CAPABILITIES,
  CHARACTER_SET,
  PacketReader,
  PacketStream,
  PLUGIN,
  QUERY,
  QUIT,
  whole,
  zeroEnded,
} from "../protocol/packets.ts";
import { scramble } from "../server/accounts.ts";
import { done, type Outcome, type OutputColumn } from "../server/outcome.ts";
import type { ClientOptions } from "./options.ts";

const LONGLONG = 8;
const ERROR = 255;
const END = 254;

/** A client's end of a connection (libmysqlclient). */
export class ServerConnection {
  readonly #packets: PacketStream;
  version = "";
  id = 0;

  private constructor(
    private readonly process: Process,
    socket: StreamSocket,
    private readonly fd: number,
  ) {
    this.#packets = new PacketStream(process, socket);
  }

  /** Throws what the server, or the way to it, says. */
  static async open(process: Process, options: ClientOptions, password: string): Promise<ServerConnection> {
    const socket = await reach(process, options);
    const connection = new ServerConnection(process, socket, process.fds.add(socket, 3));
    try {
      await connection.#start(options, password);
    } catch (thrown) {
      connection.close();
      throw thrown;
    }
    return connection;
  }

  async #start({ user, database = "" }: ClientOptions, password: string): Promise<void> {
    const greeting = await this.#next();
    const read = new PacketReader(greeting);
    read.bytes(1);
    this.version = read.zeroEnded();
    this.id = read.whole(4);
    const first = read.bytes(8);
    read.bytes(1 + 2 + 1 + 2 + 2 + 1 + 10);
    const proof = scramble(password, concat([first, read.bytes(12)]));
    await this.#packets.send(
      concat([
        whole(CAPABILITIES, 4),
        whole(2 ** 24, 4),
        Uint8Array.of(CHARACTER_SET),
        new Uint8Array(23),
        zeroEnded(user),
        Uint8Array.of(proof.length),
        proof,
        zeroEnded(database),
        zeroEnded(PLUGIN),
      ]),
    );
    await this.#next();
  }

  async #next(): Promise<Uint8Array> {
    const packet = await this.#packets.next();
    if (!packet) throw new MysqlError(2013, "HY000", "Lost connection to MySQL server during query");
    if (packet[0] === ERROR) {
      const read = new PacketReader(packet.subarray(1));
      const number = read.whole(2);
      const words = read.rest();
      throw new MysqlError(number, words.slice(1, 6), words.slice(6));
    }
    return packet;
  }

  async query(sql: string): Promise<Outcome> {
    return this.command(QUERY, sql);
  }

  async command(command: number, text = ""): Promise<Outcome> {
    this.#packets.begin();
    await this.#packets.send(concat([Uint8Array.of(command), encode(text)]));
    const head = await this.#next();
    if (head[0] !== 0) return this.#rows(new PacketReader(head).lengthEncoded() ?? 0);
    const read = new PacketReader(head.subarray(1));
    const affected = read.lengthEncoded() ?? 0;
    const id = read.lengthEncoded() ?? 0;
    read.bytes(4);
    return done(affected, String(id), read.rest());
  }

  async #rows(count: number): Promise<Outcome> {
    const columns: OutputColumn[] = [];
    for (let at = 0; at < count; at++) {
      const read = new PacketReader(await this.#next());
      const [, , , , name] = Array.from({ length: 6 }, () => read.lengthText());
      read.bytes(1 + 2 + 4);
      columns.push({ name: name ?? "", isNumber: read.whole(1) === LONGLONG });
    }
    await this.#next();
    const rows: (string | null)[][] = [];
    for (
      let packet = await this.#next();
      packet[0] !== END || packet.length > 8;
      packet = await this.#next()
    ) {
      const read = new PacketReader(packet);
      rows.push(columns.map(() => read.lengthText()));
    }
    return { kind: "rows", columns, rows };
  }

  close(): void {
    this.#packets.begin();
    void this.#packets.send(Uint8Array.of(QUIT));
    this.process.fds.close(this.fd);
  }
}

/** localhost is the socket in the file system. */
export function usesSocket({ host, tcp }: ClientOptions): boolean {
  return !tcp && (host === undefined || host === "" || host === "localhost");
}

async function reach(process: Process, options: ClientOptions): Promise<StreamSocket> {
  const { host = "localhost", port, socket: path } = options;
  if (usesSocket(options)) {
    const socket = unixSocketsOf(process.kernel).connect(process, path);
    if (!(socket instanceof Errno)) return socket;
    throw new MysqlError(
      2002,
      "HY000",
      `Can't connect to local MySQL server through socket '${path}' (${socket === Errno.ENOENT ? 2 : socket === Errno.EACCES ? 13 : 111})`,
    );
  }
  const network = networkOf(process);
  const [address] = network.resolve(host);
  if (address === undefined) throw new MysqlError(2005, "HY000", `Unknown MySQL server host '${host}' (-2)`);
  const socket = await network.connect(process, address, port);
  if (!(socket instanceof Errno)) return socket;
  throw new MysqlError(
    2003,
    "HY000",
    `Can't connect to MySQL server on '${host}:${port}' (${socket === Errno.ECONNREFUSED ? 111 : 113})`,
  );
}
