import { concat, decode, encode } from "../../../base/bytes.ts";
import type { StreamSocket } from "../../../process/network/socket.ts";
import type { Process } from "../../../process/process.ts";
import type { ParseSql } from "../parser-host.ts";
import { type ErrorFields, PostgresError } from "../postgres-error.ts";
import {
  copyFormats,
  copyOutMessages,
  errorMessage,
  noticeMessage,
  resultMessages,
} from "../protocol/answers.ts";
import {
  BodyReader,
  CANCEL_REQUEST,
  GSS_REQUEST,
  int32,
  type Message,
  MessageReader,
  message,
  PROTOCOL,
  SSL_REQUEST,
  text,
} from "../protocol/messages.ts";
import type { Cluster } from "../storage/cluster.ts";
import { accessMethod } from "./access-rules.ts";
import { Session } from "./session.ts";
import { characterOf } from "./statements.ts";

const REPORTED = [
  "application_name",
  "client_encoding",
  "DateStyle",
  "default_transaction_read_only",
  "in_hot_standby",
  "integer_datetimes",
  "IntervalStyle",
  "is_superuser",
  "server_encoding",
  "server_version",
  "session_authorization",
  "standard_conforming_strings",
  "TimeZone",
];
const CONSTANT: Readonly<Record<string, string>> = {
  default_transaction_read_only: "off",
  in_hot_standby: "off",
  integer_datetimes: "on",
};

export interface ConnectionParts {
  readonly process: Process;
  readonly socket: StreamSocket;
  /** As the log names it. */
  readonly pid: number;
  readonly directory: string;
  readonly cluster: Cluster;
  readonly parse: ParseSql;
  readonly log: (pid: number, level: string, text: string) => void;
  readonly sessions: Set<Connection>;
  /** False while the server starts or ends. */
  readonly accepts: () => boolean;
}

/** One client: from its first message to its last. */
export class Connection {
  readonly #reader: MessageReader;
  readonly #secret: number;
  session: Session | undefined;

  constructor(private readonly parts: ConnectionParts) {
    this.#reader = new MessageReader(parts.process, parts.socket);
    this.#secret = parts.process.kernel.random.next() | 0;
  }

  async serve(): Promise<void> {
    const asked = await this.#startup();
    if (!asked) return;
    this.parts.sessions.add(this);
    try {
      this.session = await this.#authenticate(asked);
      await this.#queries(this.session);
    } catch (thrown) {
      if (!(thrown instanceof PostgresError)) throw thrown;
      await this.#fatal(thrown.fields);
    } finally {
      this.session?.close();
      this.parts.sessions.delete(this);
    }
  }

  async #send(...messages: readonly Uint8Array[]): Promise<void> {
    await this.parts.socket.send(this.parts.process, concat(messages));
  }

  async #startup(): Promise<ReadonlyMap<string, string> | undefined> {
    for (;;) {
      const first = await this.#reader.first();
      if (!first) return undefined;
      const body = new BodyReader(first.body);
      const code = body.int32();
      if (code === SSL_REQUEST || code === GSS_REQUEST) {
        await this.#send(encode("N"));
        continue;
      }
      if (code === CANCEL_REQUEST) {
        this.#cancel(body.int32(), body.int32());
        return undefined;
      }
      if (code !== PROTOCOL) {
        await this.#fatal({
          code: "0A000",
          message: `unsupported frontend protocol ${code >> 16}.${code & 0xffff}: server supports 3.0 to 3.0`,
        });
        return undefined;
      }
      const given = new Map<string, string>();
      for (let name = body.text(); name !== ""; name = body.text()) given.set(name, body.text());
      return given;
    }
  }

  #cancel(pid: number, secret: number): void {
    for (const other of this.parts.sessions)
      if (other.parts.pid === pid && other.#secret === secret && other.session)
        other.session.isCancelled = true;
  }

  async #authenticate(asked: ReadonlyMap<string, string>): Promise<Session> {
    const { process, cluster, parse, pid, socket, directory, sessions } = this.parts;
    const user = asked.get("user") ?? "";
    const name = asked.get("database") ?? user;
    const isLocal = socket.remote.address.startsWith("/");
    const address = isLocal ? undefined : socket.remote.address;
    cluster.refresh();
    if (!this.parts.accepts()) this.#refuse("57P03", "the database system is shutting down");
    const method = accessMethod(process.files, directory, { address, database: name, user });
    if (method === undefined || method === "reject") {
      const from = isLocal ? "[local]" : address;
      this.#refuse(
        "28000",
        `${method ? "pg_hba.conf rejects connection" : "no pg_hba.conf entry"} for host "${from}", user "${user}", database "${name}", no encryption`,
      );
    }
    const role = cluster.roles.get(user);
    if (method === "password") {
      await this.#send(message("R", int32(3)));
      const answer = await this.#reader.next();
      // A client that has no password goes, to come back with one.
      if (answer?.kind !== "p") throw new PostgresError({ code: "", message: "", severity: "FATAL" });
      const password = new BodyReader(answer.body).text();
      if (role?.password === undefined || role.password !== password)
        this.#refuse("28P01", `password authentication failed for user "${user}"`);
    }
    if (!role) this.#refuse("28000", `role "${user}" does not exist`);
    if (!role?.login) this.#refuse("28000", `role "${user}" is not permitted to log in`);
    const database = cluster.database(name);
    if (!database) return this.#refuse("3D000", `database "${name}" does not exist`);
    if (!database.info.allowsConnections)
      this.#refuse("55000", `database "${name}" is not currently accepting connections`);
    const sessionsIn = (oid: number) =>
      [...sessions].filter((other) => other !== this && other.session?.parts.database.info.oid === oid)
        .length;
    const session = new Session({ process, parse, cluster, database, user, sessionsIn });
    const reported = REPORTED.map((setting) => {
      const value =
        setting === "session_authorization"
          ? user
          : (CONSTANT[setting] ?? session.settings.get(setting) ?? "");
      return message("S", text(setting), text(value));
    });
    await this.#send(
      message("R", int32(0)),
      ...reported,
      message("K", int32(pid), int32(this.#secret)),
      this.#ready(session),
    );
    return session;
  }

  #refuse(code: string, words: string): never {
    throw new PostgresError({ code, message: words, severity: "FATAL" });
  }

  #ready(session: Session): Uint8Array {
    return message("Z", encode(session.state));
  }

  async #queries(session: Session): Promise<void> {
    for (;;) {
      const asked = await this.#reader.next();
      if (!asked || asked.kind === "X") return;
      if (asked.kind === "Q") await this.#query(session, new BodyReader(asked.body).text());
      else if (asked.kind !== "S" && asked.kind !== "H") await this.#unknown(asked, session);
      else await this.#send(this.#ready(session));
    }
  }

  async #unknown({ kind }: Message, session: Session): Promise<void> {
    // Until Sync the rest of a message in several parts is passed over.
    if (!"PBDECF".includes(kind)) return;
    await this.#error({
      code: "0A000",
      message: "rockpool: not simulated here: the extended query protocol",
    });
    for (let next = await this.#reader.next(); next && next.kind !== "S"; next = await this.#reader.next());
    await this.#send(this.#ready(session));
  }

  async #query(session: Session, sql: string): Promise<void> {
    const out: Uint8Array[] = [];
    try {
      await session.run(sql, {
        result: (result, context) => out.push(...resultMessages(result, context)),
        notice: (notice) => {
          if (session.settings.get("client_min_messages") !== "error") out.push(noticeMessage(notice));
        },
        empty: () => out.push(message("I")),
        copyIn: (columns) => this.#copyIn(out.splice(0), columns),
        copyOut: (columns, lines) => out.push(...copyOutMessages(columns, lines)),
      });
    } catch (thrown) {
      if (!(thrown instanceof PostgresError)) throw thrown;
      const { fields } = thrown;
      this.#log(fields, sql);
      const { location } = fields;
      out.push(errorMessage(fields, location === undefined ? undefined : characterOf(sql, location)));
    }
    await this.#send(...out, this.#ready(session));
  }

  /** COPY … FROM STDIN: what was answered so far goes first. */
  async #copyIn(before: readonly Uint8Array[], columns: number): Promise<string> {
    await this.#send(...before, message("G", ...copyFormats(columns)));
    const data: Uint8Array[] = [];
    for (;;) {
      const next = await this.#reader.next();
      if (next?.kind === "d") data.push(next.body);
      else if (next?.kind === "c") return decode(concat(data));
      else if (!next || next.kind === "f") {
        const why = next ? new BodyReader(next.body).text() : "unexpected EOF on client connection";
        throw new PostgresError({ code: "57014", message: `COPY from stdin failed: ${why}` });
      }
    }
  }

  async #error(fields: ErrorFields): Promise<void> {
    await this.#send(errorMessage(fields, undefined));
  }

  async #fatal(fields: ErrorFields): Promise<void> {
    if (fields.message === "") return;
    const { log, pid } = this.parts;
    log(pid, "FATAL", fields.message);
    if (fields.code === "28P01")
      log(
        pid,
        "DETAIL",
        `Connection matched file "${this.parts.directory}/pg_hba.conf" line 128: "host all all all scram-sha-256"`,
      );
    await this.#error({ ...fields, severity: "FATAL" });
  }

  #log({ message: words, detail, hint, location }: ErrorFields, sql: string): void {
    const { log, pid } = this.parts;
    log(pid, "ERROR", location === undefined ? words : `${words} at character ${characterOf(sql, location)}`);
    if (detail !== undefined) log(pid, "DETAIL", detail);
    if (hint !== undefined) log(pid, "HINT", hint);
    log(pid, "STATEMENT", sql);
  }
}
