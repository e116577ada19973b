import { concat, encode } from "../../../base/bytes.ts";
import type { StreamSocket } from "../../../process/network/socket.ts";
import type { Process } from "../../../process/process.ts";
import type { ParseSql } from "../../postgres/parser-host.ts";
import type { Cluster } from "../../postgres/storage/cluster.ts";
import { fail, MysqlError } from "../mysql-error.ts";
import {
  CAPABILITIES,
  CHARACTER_SET,
  INIT_DB,
  lengthEncoded,
  lengthText,
  NONCE,
  PacketReader,
  PacketStream,
  PING,
  PLUGIN,
  QUERY,
  QUIT,
  SHUTDOWN,
  whole,
  zeroEnded,
} from "../protocol/packets.ts";
import { findAccount, proves } from "./accounts.ts";
import { accessDenied } from "./errors.ts";
import { done, type Outcome } from "./outcome.ts";
import { MysqlSession } from "./session.ts";

const AUTOCOMMIT = 2;
const VAR_STRING = 253;
const LONGLONG = 8;

export interface ConnectionParts {
  readonly process: Process;
  readonly socket: StreamSocket;
  readonly id: number;
  readonly version: string;
  readonly cluster: Cluster;
  readonly parse: ParseSql;
  readonly sessions: Set<Connection>;
  readonly shutDown: (user: string) => void;
}

/** One client: from the server's greeting to the last command. */
export class Connection {
  readonly #packets: PacketStream;
  session: MysqlSession | undefined;

  constructor(private readonly parts: ConnectionParts) {
    this.#packets = new PacketStream(parts.process, parts.socket);
  }

  async serve(): Promise<void> {
    this.parts.sessions.add(this);
    try {
      const session = await this.#greet();
      if (session) await this.#commands(session);
    } finally {
      this.session?.close();
      this.parts.sessions.delete(this);
    }
  }

  /** Who it is, and whether it is true. */
  async #greet(): Promise<MysqlSession | undefined> {
    const { process, id, version, cluster, parse, socket } = this.parts;
    // No zero: the nonce ends with one.
    const nonce = Uint8Array.from({ length: NONCE }, () => 1 + (process.kernel.random.next() % 127));
    await this.#packets.send(greeting(version, id, nonce));
    const answer = await this.#packets.next();
    if (!answer) return undefined;
    const read = new PacketReader(answer);
    read.bytes(32);
    const user = read.zeroEnded();
    const proof = read.bytes(read.whole(1));
    const database = read.zeroEnded();
    const { address } = socket.remote;
    const host = address.startsWith("/") ? "localhost" : address;
    cluster.refresh();
    try {
      const account = findAccount(cluster, user, host);
      if (!account || !proves(proof, account.secret, nonce))
        return accessDenied(user, host, proof.length > 0);
      this.session = new MysqlSession({ process, parse, cluster, account, host, id, version });
      if (database) await this.session.use(database);
      await this.#packets.send(okPacket(0, "0", ""));
      return this.session;
    } catch (thrown) {
      await this.#packets.send(errorPacket(thrown));
      return undefined;
    }
  }

  async #commands(session: MysqlSession): Promise<void> {
    for (;;) {
      this.#packets.begin();
      const packet = await this.#packets.next();
      const [command] = packet ?? [QUIT];
      if (!packet || command === QUIT) return;
      const text = new PacketReader(packet.subarray(1)).rest();
      try {
        await this.#packets.send(...packetsOf(await this.#carryOut(session, command ?? 0, text)));
      } catch (thrown) {
        await this.#packets.send(errorPacket(thrown));
      }
      if (command === SHUTDOWN && session.parts.account.grants.includes("*"))
        this.parts.shutDown(session.parts.account.user);
    }
  }

  async #carryOut(session: MysqlSession, command: number, text: string): Promise<Outcome> {
    if (command === QUERY) {
      if (session.store !== this.parts.cluster.database("mysql"))
        fail(2013, "HY000", "Lost connection to MySQL server during query");
      return session.run(text);
    }
    if (command === INIT_DB) {
      await session.use(text);
      return done();
    }
    if (command === PING || command === SHUTDOWN) {
      if (command === SHUTDOWN && !session.parts.account.grants.includes("*"))
        fail(
          1227,
          "42000",
          "Access denied; you need (at least one of) the SHUTDOWN privilege(s) for this operation",
        );
      return done();
    }
    return fail(1235, "42000", `rockpool: not simulated here: the command ${command} of the protocol`);
  }
}

function greeting(version: string, id: number, nonce: Uint8Array): Uint8Array {
  return concat([
    Uint8Array.of(10),
    zeroEnded(version),
    whole(id, 4),
    nonce.subarray(0, 8),
    Uint8Array.of(0),
    whole(CAPABILITIES % 65_536, 2),
    Uint8Array.of(CHARACTER_SET),
    whole(AUTOCOMMIT, 2),
    whole(Math.floor(CAPABILITIES / 65_536), 2),
    Uint8Array.of(NONCE + 1),
    new Uint8Array(10),
    nonce.subarray(8),
    Uint8Array.of(0),
    zeroEnded(PLUGIN),
  ]);
}

function okPacket(affected: number, insertId: string, info: string): Uint8Array {
  return concat([
    Uint8Array.of(0),
    lengthEncoded(affected),
    lengthEncoded(Number(insertId)),
    whole(AUTOCOMMIT, 2),
    whole(0, 2),
    encode(info),
  ]);
}

function errorPacket(thrown: unknown): Uint8Array {
  if (!(thrown instanceof MysqlError)) throw thrown;
  return concat([
    Uint8Array.of(255),
    whole(thrown.number, 2),
    encode(`#${thrown.state}`),
    encode(thrown.message),
  ]);
}

function packetsOf(outcome: Outcome): readonly Uint8Array[] {
  if (outcome.kind === "done") return [okPacket(outcome.affected, outcome.insertId, outcome.info)];
  const { columns, rows } = outcome;
  const end = concat([Uint8Array.of(254), whole(0, 2), whole(AUTOCOMMIT, 2)]);
  const described = columns.map(({ name, isNumber }) =>
    concat([
      ...["def", "", "", "", name, ""].map(lengthText),
      Uint8Array.of(12),
      whole(CHARACTER_SET, 2),
      whole(1024, 4),
      Uint8Array.of(isNumber ? LONGLONG : VAR_STRING),
      new Uint8Array(5),
    ]),
  );
  const data = rows.map((row) =>
    concat(row.map((value) => (value === null ? Uint8Array.of(0xfb) : lengthText(value)))),
  );
  return [lengthEncoded(columns.length), ...described, end, ...data, end];
}
