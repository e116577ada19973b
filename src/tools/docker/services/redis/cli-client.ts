import { encode } from "../../../../base/bytes.ts";
import type { StreamSocket } from "../../../../process/network/socket.ts";
import type { Process } from "../../../../process/process.ts";
import { ByteReader } from "../../api/byte-reader.ts";
import type { Form } from "./cli-options.ts";
import { csvText, rawText, screenText } from "./reply-text.ts";
import { formatCommand, isError, type Reply, readReply } from "./resp.ts";

const FORMS: Readonly<Record<Form, (reply: Reply) => string>> = {
  raw: rawText,
  screen: screenText,
  csv: csvText,
};

/** What is shown as it came, whatever the form: tables of text. */
const AS_IT_CAME = /^info$/i;
const LISTENS = /^p?subscribe$/i;

/** The client's end of a connection: asks, and shows what comes. */
export class CliClient {
  readonly #reader: ByteReader;
  database = 0;
  isInTransaction = false;

  constructor(
    private readonly process: Process,
    private readonly socket: StreamSocket,
    private readonly form: Form,
    private readonly failsByError: boolean,
  ) {
    this.#reader = new ByteReader(process, socket);
  }

  /** Undefined: the server has gone. */
  async ask(command: readonly string[]): Promise<Reply | undefined> {
    await this.socket.send(this.process, encode(formatCommand(command)));
    return readReply(this.#reader);
  }

  /** Asks and prints the reply. What subscribes prints all that comes, until the end. */
  async show(command: readonly string[]): Promise<Reply | undefined> {
    const [name = ""] = command;
    if (LISTENS.test(name) && this.form === "screen")
      await this.process.write(1, "Reading messages... (press Ctrl-C to quit)\n");
    let reply = await this.ask(command);
    const format = AS_IT_CAME.test(name) ? rawText : FORMS[this.form];
    while (reply !== undefined) {
      // `-e`: an error is one for the shell too.
      if (this.failsByError && isError(reply)) await this.process.write(2, `${reply.text}\n`);
      else await this.process.write(1, format(reply));
      if (!LISTENS.test(name)) break;
      reply = await readReply(this.#reader);
    }
    if (reply !== undefined && !isError(reply)) this.#follow(name.toLowerCase(), command[1]);
    return reply;
  }

  #follow(name: string, argument: string | undefined): void {
    if (name === "select" && !this.isInTransaction) this.database = Number(argument);
    else if (name === "multi") this.isInTransaction = true;
    else if (name === "exec" || name === "discard" || name === "reset") this.isInTransaction = false;
  }
}
