import { concat } from "../../base/bytes.ts";
import { joinPath } from "../../base/paths.ts";
import { Errno } from "../../disk/errno.ts";
import { quoteText } from "../../process/command/quote-name.ts";
import { openPath } from "../../process/open.ts";
import type { Answer } from "../curl/exchange.ts";
import { parseUrl, resolveLocation, type Url } from "../curl/url.ts";
import { Connection, shownHead, statusText } from "./connection.ts";
import type { WgetCall } from "./flags.ts";
import { formatRate, humanSize, stamp } from "./format.ts";
import { barProgress, dotProgress } from "./progress.ts";
import { Status } from "./status.ts";

const REDIRECTIONS = 20;
const TRIES = 20;

/** What one URL has brought. */
export interface Retrieved {
  readonly status: number;
  readonly bytes: number;
  readonly seconds: number;
}

const NOTHING = { bytes: 0, seconds: 0 };

/** Retrieves documents one after the other, over one connection where that is kept. */
export class Retriever {
  readonly #connection: Connection;
  /** What was written to the one file of `-O`. */
  readonly #documents: Uint8Array[] = [];

  constructor(
    private readonly call: WgetCall,
    private readonly log: (text: string) => void,
  ) {
    this.#connection = new Connection(call, (text) => this.#tell(text));
  }

  /** What is only said when verbose. */
  #tell(text: string): void {
    if (!this.call.flags.noVerbose) this.log(text);
  }

  async retrieve(text: string): Promise<Retrieved> {
    const { flags } = this.call;
    const scheme = /^([A-Za-z][\w+.-]*):\/\//.exec(text)?.[1]?.toLowerCase();
    if (scheme !== undefined && scheme !== "http" && scheme !== "https") {
      if (scheme === "ftp" || scheme === "ftps")
        return { ...NOTHING, status: this.call.notSimulated(scheme) };
      this.log(`${text}: Unsupported scheme ${quoteText(scheme)}.\n`);
      return { ...NOTHING, status: Status.generic };
    }
    const url = parseUrl(text);
    if (!url) {
      this.log(`${text}: Invalid host name.\n`);
      return { ...NOTHING, status: Status.generic };
    }
    const name = this.#fileName(url);
    if (flags.noClobber && flags.outputDocument === undefined && this.#exists(name)) {
      this.#tell(`File ${quoteText(name)} already there; not retrieving.\n\n`);
      return { ...NOTHING, status: 0 };
    }
    if (flags.spider) this.#tell("Spider mode enabled. Check if remote file exists.\n");
    const tries = Number(flags.tries ?? TRIES) || Number.POSITIVE_INFINITY;
    for (let attempt = 1; ; attempt++) {
      const result = await this.#follow(url, name, attempt);
      if (result.status !== Status.timeout) return result;
      if (attempt >= tries) {
        this.#tell("Giving up.\n\n");
        return { ...NOTHING, status: Status.network };
      }
      this.#tell("Retrying.\n\n");
      await this.call.sleep(Math.min(attempt, 10) * 1000);
    }
  }

  /** The document at the URL, or where its server sends us. */
  async #follow(first: Url, name: string, attempt: number): Promise<Retrieved> {
    const { flags } = this.call;
    const most = Number(flags.maxRedirect ?? REDIRECTIONS);
    let url = first;
    let user: string | undefined;
    const sends = flags.postData !== undefined || flags.postFile !== undefined;
    let method = flags.method ?? (flags.spider ? "HEAD" : sends ? "POST" : "GET");
    const range = flags.continue ? this.#sizeOf(name) : 0;
    for (let moves = 0; ; ) {
      const again = attempt > 1 ? `(try:${String(attempt).padStart(2)})  ` : " ";
      if (user === undefined) this.#tell(`--${stamp(this.call.now())}--${again} ${url.text}\n`);
      const start = this.call.now();
      const answer = await this.#connection.ask(url, method, user, range);
      if (typeof answer === "number") return { ...NOTHING, status: answer };
      const seconds = (this.call.now() - start) / 1000;
      this.#tellStatus(answer);
      const location = answer.headers.get("location");
      if (answer.status >= 300 && answer.status < 400 && location !== undefined) {
        this.#tell(`Location: ${location}${moves < most ? " [following]" : ""}\n`);
        if (moves++ >= most) {
          this.#tell(`${most} redirections exceeded.\n`);
          return { ...NOTHING, status: Status.server };
        }
        const next = parseUrl(resolveLocation(url, location));
        if (!next) return { ...NOTHING, status: Status.generic };
        url = next;
        if (method === "POST") method = "GET";
        continue;
      }
      if (answer.status === 401 && user === undefined && this.#credentials(url) !== undefined) {
        user = this.#credentials(url);
        const challenge = answer.headers.get("www-authenticate") ?? "";
        this.#tell(`Authentication selected: ${challenge}\n`);
        continue;
      }
      return this.#finish(url, answer, name, { seconds, range });
    }
  }

  #credentials(url: Url): string | undefined {
    const { user, password } = this.call.flags;
    return user === undefined ? url.user : `${user}:${password ?? ""}`;
  }

  #tellStatus(answer: Answer): void {
    const { code, reason } = statusText(answer);
    if (this.call.flags.serverResponse) this.#tell(`\n${shownHead(answer)}`);
    else this.#tell(`${code} ${reason}\n`);
  }

  async #finish(
    url: Url,
    answer: Answer,
    name: string,
    { seconds, range }: { seconds: number; range: number },
  ): Promise<Retrieved> {
    const { flags } = this.call;
    const failed = (status: number) => ({ ...NOTHING, status });
    if (answer.status === 401) {
      this.#tell("\nUsername/Password Authentication Failed.\n");
      return failed(Status.authentication);
    }
    const isComplete = range > 0 && (answer.status === 416 || lengthOf(answer) === range);
    if (isComplete && answer.status !== 206) {
      this.#tell("\n    The file is already fully retrieved; nothing to do.\n\n");
      return failed(0);
    }
    if (answer.status >= 400 && !flags.contentOnError) return failed(this.#tellError(url, answer));
    this.#tellLength(answer, range);
    if (flags.spider) {
      const isPage = (answer.headers.get("content-type") ?? "").startsWith("text/html");
      this.#tell(
        isPage
          ? "Remote file exists and could contain further links,\nbut recursion is disabled -- not retrieving.\n\n"
          : "Remote file exists.\n\n",
      );
      if (flags.noVerbose) this.log(`${stamp(this.call.now())} URL: ${url.text} ${statusLine(answer)}\n`);
      return failed(0);
    }
    return this.#save(url, answer, name, { seconds, range });
  }

  #tellError(url: Url, answer: Answer): number {
    const { code, reason } = statusText(answer);
    if (this.call.flags.spider) {
      this.#tell("Remote file does not exist -- broken link!!!\n\n");
      if (this.call.flags.noVerbose) this.log(`${url.text}:\nRemote file does not exist -- broken link!!!\n`);
      return Status.server;
    }
    const line = `${stamp(this.call.now())} ERROR ${code}: ${reason}.\n`;
    this.log(this.call.flags.noVerbose ? `${url.text}:\n${line}` : `${line}\n`);
    return Status.server;
  }

  #tellLength(answer: Answer, range: number): void {
    const type = answer.headers.get("content-type")?.replace(/\s*;.*/s, "");
    const end = type === undefined ? "" : ` [${type}]`;
    const length = lengthOf(answer);
    if (length === undefined) return this.#tell(`Length: unspecified${end}\n`);
    const whole = answer.status === 206 ? length + range : length;
    const human = whole > 1024 ? ` (${humanSize(whole)})` : "";
    const left = answer.status === 206 ? `, ${length} remaining` : "";
    this.#tell(`Length: ${whole}${human}${left}${end}\n`);
  }

  async #save(
    url: Url,
    answer: Answer,
    name: string,
    { seconds, range }: { seconds: number; range: number },
  ): Promise<Retrieved> {
    const { flags } = this.call;
    const isContinued = range > 0 && answer.status === 206;
    const path = flags.outputDocument === undefined && !flags.continue ? this.#freeName(name) : name;
    const isStdout = flags.outputDocument === "-";
    this.#tell(`Saving to: ${quoteText(isStdout ? "STDOUT" : path)}\n${isStdout ? "" : "\n"}`);
    const problem = await this.#write(path, answer.body, isContinued);
    if (problem) {
      this.log(`${path}: ${problem.message}\n\nCannot write to ${quoteText(path)} (${problem.message}).\n`);
      return { ...NOTHING, status: Status.file };
    }
    const bytes = answer.body.length;
    const total = lengthOf(answer);
    if (isStdout) this.#tell("\n");
    this.#tell(`${this.#progress(path, { bytes, total, seconds })}\n`);
    const now = stamp(this.call.now());
    const size = total === undefined ? `${bytes}` : `${bytes}/${total}`;
    const where = isStdout ? "written to stdout" : `${quoteText(path)} saved`;
    if (flags.noVerbose) {
      this.log(`${now} URL:${url.text} [${size}] -> "${isStdout ? "-" : path}" [1]\n`);
    } else this.log(`${now} (${formatRate(bytes, seconds)}) - ${where} [${size}]\n\n`);
    const modified = Date.parse(answer.headers.get("last-modified") ?? "");
    if (!Number.isNaN(modified) && !isStdout) this.call.files.utimes(path, { mtime: modified });
    return { status: answer.status >= 400 ? Status.server : 0, bytes, seconds };
  }

  #progress(path: string, received: { bytes: number; total: number | undefined; seconds: number }): string {
    const terminal = this.call.process.fds.get(2)?.terminal;
    const wantsDots = this.call.flags.progress?.startsWith("dot") ?? false;
    if (!terminal || wantsDots) return dotProgress(received);
    return barProgress(path.replace(/^.*\//, ""), received, terminal.size.columns || 80);
  }

  async #write(path: string, content: Uint8Array, append: boolean): Promise<Errno | undefined> {
    const { call } = this;
    if (call.flags.outputDocument === "-") {
      await call.print(content);
      await call.stdout.flush();
      return undefined;
    }
    let whole = content;
    if (call.flags.outputDocument !== undefined) {
      this.#documents.push(content);
      whole = concat(this.#documents);
    }
    const slash = path.lastIndexOf("/");
    if (call.flags.directoryPrefix !== undefined && slash > 0) makePath(call, path.slice(0, slash));
    const file = await openPath(call.process, path, {
      write: true,
      create: true,
      truncate: !append,
      append,
    });
    if (file instanceof Errno) return file;
    file.retain();
    const problem = await file.write(call.process, whole);
    file.release();
    return problem;
  }

  /** The last part of the path, with the query; `index.html` for a directory. */
  #fileName({ target }: Url): string {
    const { outputDocument, directoryPrefix } = this.call.flags;
    if (outputDocument !== undefined) return outputDocument;
    const [path = "", query] = target.split(/\?(.*)/s);
    const last = decodeName(path.slice(path.lastIndexOf("/") + 1)) || "index.html";
    const name = query === undefined ? last : `${last}?${query.replaceAll("/", "%2F")}`;
    return directoryPrefix === undefined || directoryPrefix === "." ? name : joinPath(directoryPrefix, name);
  }

  /** `name.1` where there is one already. */
  #freeName(name: string): string {
    if (!this.#exists(name)) return name;
    for (let number = 1; ; number++) if (!this.#exists(`${name}.${number}`)) return `${name}.${number}`;
  }

  #exists(path: string): boolean {
    return !(this.call.files.stat(path) instanceof Errno);
  }

  #sizeOf(path: string): number {
    const status = this.call.files.stat(path);
    return status instanceof Errno ? 0 : status.size;
  }

  close(): void {
    this.#connection.close();
  }
}

function lengthOf(answer: Answer): number | undefined {
  const length = answer.headers.get("content-length");
  return length === undefined ? undefined : Number(length);
}

function statusLine(answer: Answer): string {
  const { code, reason } = statusText(answer);
  return `${code} ${reason}`;
}

function decodeName(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function makePath({ files }: WgetCall, path: string): void {
  const parts = path.split("/");
  for (let count = 1; count <= parts.length; count++) {
    const place = parts.slice(0, count).join("/");
    if (place !== "") files.mkdir(place, 0o777);
  }
}
