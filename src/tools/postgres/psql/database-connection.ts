import { concat, decode, encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { networkOf } from "../../../process/network/network.ts";
import type { StreamSocket } from "../../../process/network/socket.ts";
import { unixSocketsOf } from "../../../process/network/unix-sockets.ts";
import type { Process } from "../../../process/process.ts";
import { Interrupted } from "../../../process/unwind.ts";
import {
  BodyReader,
  CANCEL_REQUEST,
  int32,
  type Message,
  MessageReader,
  message,
  PROTOCOL,
  text,
} from "../protocol/messages.ts";

const SOCKET = "/var/run/postgresql/.s.PGSQL.";

export interface Target {
  /** A name or an address; undefined: the socket in the file system. */
  readonly host: string | undefined;
  readonly port: number;
  readonly user: string;
  readonly database: string;
}

/** The fields of an error or a notice by their letters. */
export type Fields = ReadonlyMap<string, string>;

export interface FieldInfo {
  readonly name: string;
  readonly oid: number;
}

/** What a query gives, piece by piece. */
export type Answer =
  | {
      readonly kind: "rows";
      readonly columns: readonly FieldInfo[];
      readonly rows: readonly (readonly (string | null)[])[];
      readonly tag: string;
    }
  | { readonly kind: "done"; readonly tag: string }
  | { readonly kind: "copied"; readonly text: string }
  | { readonly kind: "error"; readonly fields: Fields }
  | { readonly kind: "notice"; readonly fields: Fields };

/** Why there is no connection: as psql prints it behind `psql: error: `. */
export class ConnectionProblem extends Error {
  constructor(
    message: string,
    readonly wantsPassword = false,
  ) {
    super(message);
  }
}

/** A client's end of a connection to a server (libpq). */
export class DatabaseConnection {
  readonly #reader: MessageReader;
  #key: readonly [pid: number, secret: number] = [0, 0];
  readonly parameters = new Map<string, string>();
  /** I: idle, T: in a transaction, E: in one that has failed. */
  state = "I";
  isOpen = true;

  private constructor(
    private readonly process: Process,
    private readonly socket: StreamSocket,
    readonly target: Target,
    /** The address behind the host's name. */
    readonly address: string | undefined,
    private readonly fd: number,
  ) {
    this.#reader = new MessageReader(process, socket);
  }

  static async open(
    process: Process,
    target: Target,
    password: string | undefined,
  ): Promise<DatabaseConnection> {
    const { socket, address } = await reach(process, target);
    const fd = process.fds.add(socket, 3);
    const connection = new DatabaseConnection(process, socket, target, address, fd);
    try {
      await connection.#start(password);
    } catch (thrown) {
      connection.close();
      throw thrown;
    }
    return connection;
  }

  get where(): string {
    return whereOf(this.target, this.address);
  }

  async #start(password: string | undefined): Promise<void> {
    const { user, database } = this.target;
    const body = concat([
      int32(PROTOCOL),
      ...["user", user, "database", database, "application_name", "psql", "client_encoding", "UTF8"].map(
        text,
      ),
      Uint8Array.of(0),
    ]);
    await this.#send(concat([int32(body.length + 4), body]));
    for (;;) {
      const answer = await this.#reader.next();
      if (!answer)
        throw new ConnectionProblem(
          `${this.where} failed: server closed the connection unexpectedly\n\tThis probably means the server terminated abnormally\n\tbefore or while processing the request.`,
        );
      const read = new BodyReader(answer.body);
      if (answer.kind === "R") {
        if (read.int32() === 0) continue;
        if (password === undefined)
          throw new ConnectionProblem(`${this.where} failed: fe_sendauth: no password supplied`, true);
        await this.#send(message("p", text(password)));
      } else if (answer.kind === "S") this.parameters.set(read.text(), read.text());
      else if (answer.kind === "K") this.#key = [read.int32(), read.int32()];
      else if (answer.kind === "E") {
        const fields = fieldsOf(answer);
        throw new ConnectionProblem(`${this.where} failed: ${fields.get("S")}:  ${fields.get("M")}`);
      } else if (answer.kind === "Z") {
        this.state = String.fromCharCode(read.byte());
        return;
      }
    }
  }

  async #send(bytes: Uint8Array): Promise<void> {
    await this.socket.send(this.process, bytes);
  }

  /** Sends a text and hears what comes of it, to the end. Ctrl-C asks the server to give it up. */
  async query(
    sql: string,
    hear: (answer: Answer) => void,
    onCancel: () => void,
    /** Gives what COPY … FROM STDIN asks for; a text within says why there is nothing. */
    copyData: () => Promise<string | { readonly problem: string }> = async () => ({ problem: "no data" }),
  ): Promise<void> {
    await this.#send(message("Q", text(sql)));
    let columns: FieldInfo[] | undefined;
    let rows: (string | null)[][] = [];
    let copied = "";
    for (;;) {
      const answer = await this.#patient(onCancel);
      if (!answer) {
        this.isOpen = false;
        return;
      }
      const read = new BodyReader(answer.body);
      switch (answer.kind) {
        case "T":
          columns = describedColumns(read);
          rows = [];
          break;
        case "D":
          rows.push(cells(read));
          break;
        case "G":
          await this.#sendCopy(await copyData());
          break;
        case "d":
          copied += decode(answer.body);
          break;
        case "c":
          hear({ kind: "copied", text: copied });
          copied = "";
          break;
        case "C": {
          const tag = read.text();
          hear(columns ? { kind: "rows", columns, rows, tag } : { kind: "done", tag });
          columns = undefined;
          break;
        }
        case "E":
        case "N":
          hear({ kind: answer.kind === "E" ? "error" : "notice", fields: fieldsOf(answer) });
          break;
        case "S":
          this.parameters.set(read.text(), read.text());
          break;
        case "Z":
          this.state = String.fromCharCode(read.byte());
          return;
        default:
      }
    }
  }

  async #sendCopy(data: string | { readonly problem: string }): Promise<void> {
    if (typeof data !== "string") return this.#send(message("f", text(data.problem)));
    await this.#send(concat([message("d", encode(data)), message("c")]));
  }

  async #patient(onCancel: () => void): Promise<Message | undefined> {
    for (;;) {
      this.process.interruptible = true;
      try {
        return await this.#reader.next();
      } catch (thrown) {
        if (!(thrown instanceof Interrupted)) throw thrown;
        this.process.interruptible = false;
        onCancel();
        await this.#cancel();
      } finally {
        this.process.interruptible = false;
      }
    }
  }

  async #cancel(): Promise<void> {
    const { socket } = await reach(this.process, this.target);
    const fd = this.process.fds.add(socket, 3);
    await socket.send(this.process, concat([int32(16), int32(CANCEL_REQUEST), ...this.#key.map(int32)]));
    this.process.fds.close(fd);
  }

  close(): void {
    if (this.isOpen) void this.socket.send(this.process, message("X"));
    this.isOpen = false;
    this.process.fds.close(this.fd);
  }
}

function whereOf({ host, port }: Target, address: string | undefined): string {
  if (host === undefined) return `connection to server on socket "${SOCKET}${port}"`;
  const shown = address === host ? "" : ` (${address})`;
  return `connection to server at "${host}"${shown}, port ${port}`;
}

async function reach(
  process: Process,
  target: Target,
): Promise<{ readonly socket: StreamSocket; readonly address: string | undefined }> {
  const { host, port } = target;
  if (host === undefined) {
    const socket = unixSocketsOf(process.kernel).connect(process, `${SOCKET}${port}`);
    if (!(socket instanceof Errno)) return { socket, address: undefined };
    throw new ConnectionProblem(
      `${whereOf(target, undefined)} failed: ${socket.message}\n\tIs the server running locally and accepting connections on that socket?`,
    );
  }
  const network = networkOf(process);
  const [address] = network.resolve(host);
  if (address === undefined)
    throw new ConnectionProblem(
      `could not translate host name "${host}" to address: Name or service not known`,
    );
  const socket = await network.connect(process, address, port);
  if (!(socket instanceof Errno)) return { socket, address };
  throw new ConnectionProblem(
    `${whereOf(target, address)} failed: ${socket.message}\n\tIs the server running on that host and accepting TCP/IP connections?`,
  );
}

function fieldsOf({ body }: Message): Fields {
  const read = new BodyReader(body);
  const fields = new Map<string, string>();
  for (let letter = read.byte(); letter !== 0; letter = read.byte())
    fields.set(String.fromCharCode(letter), read.text());
  return fields;
}

function describedColumns(read: BodyReader): FieldInfo[] {
  return Array.from({ length: read.int16() }, () => {
    const name = read.text();
    read.bytes(6);
    const oid = read.int32();
    read.bytes(8);
    return { name, oid };
  });
}

function cells(read: BodyReader): (string | null)[] {
  return Array.from({ length: read.int16() }, () => {
    const length = read.int32();
    return length < 0 ? null : decode(read.bytes(length));
  });
}
