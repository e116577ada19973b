import { encode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Files } from "../../disk/files.ts";

export const USAGE = `Usage: hey [options...] <url>

Options:
  -n  Number of requests to run. Default is 200.
  -c  Number of workers to run concurrently. Total number of requests cannot
      be smaller than the concurrency level. Default is 50.
  -q  Rate limit, in queries per second (QPS) per worker. Default is no rate limit.
  -z  Duration of application to send requests. When duration is reached,
      application stops and exits. If duration is specified, n is ignored.
      Examples: -z 10s -z 3m.
  -o  Output type. If none provided, a summary is printed.
      "csv" is the only supported alternative. Dumps the response
      metrics in comma-separated values format.

  -m  HTTP method, one of GET, POST, PUT, DELETE, HEAD, OPTIONS.
  -H  Custom HTTP header. You can specify as many as needed by repeating the flag.
      For example, -H "Accept: text/html" -H "Content-Type: application/xml" .
  -t  Timeout for each request in seconds. Default is 20, use 0 for infinite.
  -A  HTTP Accept header.
  -d  HTTP request body.
  -D  HTTP request body from file. For example, /home/user/file.txt or ./file.txt.
  -T  Content-type, defaults to "text/html".
  -U  User-Agent, defaults to version "hey/0.0.1".
  -a  Basic authentication, username:password.
  -x  HTTP Proxy address as host:port.
  -h2 Enable HTTP/2.

  -host	HTTP Host header.

  -disable-compression  Disable compression.
  -disable-keepalive    Disable keep-alive, prevents re-use of TCP
                        connections between different HTTP requests.
  -disable-redirects    Disable following of HTTP redirects
  -cpus                 Number of used cpu cores.
                        (default for current machine is 2 cores)
`;

/** What is asked, how often and how fast. */
export interface Wish {
  readonly url: string;
  readonly requests: number;
  readonly workers: number;
  /** Requests a second for each worker; 0: as fast as they come back. */
  readonly rate: number;
  /** Milliseconds; 0: until all requests are done. */
  readonly duration: number;
  /** Milliseconds; 0: none. */
  readonly timeout: number;
  readonly method: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
  readonly keepsAlive: boolean;
  readonly followsRedirects: boolean;
  readonly isCsv: boolean;
}

/** Why nothing is sent: the text for standard error, and the status. */
export interface Refusal {
  readonly message: string;
  readonly status: number;
}

const VALUES = [
  "n",
  "c",
  "q",
  "z",
  "o",
  "m",
  "H",
  "t",
  "A",
  "d",
  "D",
  "T",
  "U",
  "a",
  "x",
  "host",
  "cpus",
  "h",
];
const SWITCHES = ["h2", "disable-compression", "disable-keepalive", "disable-redirects"];
const UNIT_MILLISECONDS: Readonly<Record<string, number>> = {
  h: 3_600_000,
  m: 60_000,
  s: 1000,
  ms: 1,
  us: 0.001,
  µs: 0.001,
  ns: 0.000_001,
};
const AGENT = "hey/0.0.1";

/** Go's time.ParseDuration, in milliseconds: `1m30s`. */
export function parseDuration(text: string): number | undefined {
  if (text === "0") return 0;
  if (!/^(?:\d+(?:\.\d*)?(?:h|ms|m|s|us|µs|ns))+$/.test(text)) return undefined;
  let sum = 0;
  for (const [, digits = "", unit = ""] of text.matchAll(/(\d+(?:\.\d*)?)(h|ms|m|s|us|µs|ns)/g))
    sum += Number(digits) * (UNIT_MILLISECONDS[unit] ?? 0);
  return sum;
}

function usageError(message: string): Refusal {
  return { message: `${message === "" ? "" : `${message}\n\n`}${USAGE}\n`, status: 1 };
}

function flagError(message: string): Refusal {
  return { message: `${message}\n${USAGE}`, status: 2 };
}

/** The words of a command line, as Go's package flag reads them. */
class Flags {
  readonly values = new Map<string, string[]>();
  rest: readonly string[] = [];

  /** The refusal where a word cannot be read. */
  read(words: readonly string[]): Refusal | undefined {
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? "";
      const [, name, value] = /^--?([^-=][^=]*)(?:=(.*))?$/s.exec(word) ?? [];
      if (name === undefined || word === "--") {
        this.rest = words.slice(word === "--" ? at + 1 : at);
        return word.startsWith("-") && word.length > 2 && word !== "--"
          ? flagError(`bad flag syntax: ${word}`)
          : undefined;
      }
      if (name === "help") return { message: USAGE, status: 0 };
      if (SWITCHES.includes(name)) this.#add(name, value ?? "true");
      else if (!VALUES.includes(name)) return flagError(`flag provided but not defined: -${name}`);
      else {
        const given = value ?? words[++at];
        if (given === undefined) return flagError(`flag needs an argument: -${name}`);
        this.#add(name, given);
      }
    }
    return undefined;
  }

  #add(name: string, value: string): void {
    this.values.set(name, [...(this.values.get(name) ?? []), value]);
  }

  text(name: string, otherwise = ""): string {
    return this.values.get(name)?.at(-1) ?? otherwise;
  }

  is(name: string): boolean {
    return this.text(name) === "true";
  }

  number(name: string, otherwise: number, isWhole: boolean): number | Refusal {
    const text = this.text(name, String(otherwise));
    if ((isWhole ? /^[+-]?\d+$/ : /^[+-]?\d+(?:\.\d*)?$/).test(text)) return Number(text);
    return flagError(`invalid value "${text}" for flag -${name}: parse error`);
  }
}

export function readOptions(words: readonly string[], files: Files): Wish | Refusal {
  const flags = new Flags();
  const refused = flags.read(words);
  if (refused) return refused;
  const numbers = readNumbers(flags);
  if ("message" in numbers) return numbers;
  const url = flags.rest[0];
  if (url === undefined) return usageError("");
  const { requests, workers, duration } = numbers;
  if (duration > 0 && workers <= 0) return usageError("-c cannot be smaller than 1.");
  if (duration === 0 && (requests <= 0 || workers <= 0))
    return usageError("-n and -c cannot be smaller than 1.");
  if (duration === 0 && requests < workers) return usageError("-n cannot be less than -c.");
  if (flags.text("h") !== "") return usageError("Flag '-h' is deprecated, please use '-H' instead.");
  for (const name of ["h2", "x"])
    if (flags.text(name) !== "")
      return { message: `rockpool: not simulated here: hey -${name}\n`, status: 1 };
  const headers = readHeaders(flags);
  if (!(headers instanceof Map)) return headers;
  const body = readContent(flags, files);
  if (!(body instanceof Uint8Array)) return body;
  return {
    ...numbers,
    url,
    method: flags.text("m", "GET").toUpperCase(),
    headers,
    body,
    keepsAlive: !flags.is("disable-keepalive"),
    followsRedirects: !flags.is("disable-redirects"),
    isCsv: flags.text("o") === "csv",
  };
}

type Numbers = Pick<Wish, "requests" | "workers" | "rate" | "timeout" | "duration">;

function readNumbers(flags: Flags): Numbers | Refusal {
  const requests = flags.number("n", 200, true);
  const workers = flags.number("c", 50, true);
  const rate = flags.number("q", 0, false);
  const timeout = flags.number("t", 20, true);
  for (const number of [requests, workers, rate, timeout]) if (typeof number !== "number") return number;
  const span = flags.text("z", "0");
  const duration = parseDuration(span);
  if (duration === undefined) return flagError(`invalid value "${span}" for flag -z: parse error`);
  return {
    requests: Number(requests),
    workers: Number(workers),
    rate: Number(rate),
    timeout: Number(timeout) * 1000,
    duration,
  };
}

function readHeaders(flags: Flags): Map<string, string> | Refusal {
  const headers = new Map([["Content-Type", flags.text("T", "text/html")]]);
  for (const given of flags.values.get("H") ?? []) {
    const [, name, value] = /^([\w-]+):\s*(.+)/.exec(given) ?? [];
    if (name === undefined || value === undefined)
      return usageError(`could not parse the provided input; input = ${given}`);
    headers.set(canonicalName(name), value);
  }
  const accept = flags.text("A");
  if (accept !== "") headers.set("Accept", accept);
  const account = flags.text("a");
  if (account !== "") {
    if (!/^.+:[^\s].+/.test(account))
      return usageError(`could not parse the provided input; input = ${account}`);
    headers.set("Authorization", `Basic ${base64(account)}`);
  }
  const agent = flags.text("U") || headers.get("User-Agent");
  headers.set("User-Agent", agent ? `${agent} ${AGENT}` : AGENT);
  const host = flags.text("host");
  if (host !== "") headers.set("Host", host);
  return headers;
}

function canonicalName(name: string): string {
  return name.toLowerCase().replace(/(^|-)[a-z]/g, (start) => start.toUpperCase());
}

function base64(text: string): string {
  return btoa(String.fromCharCode(...encode(text)));
}

function readContent(flags: Flags, files: Files): Uint8Array | Refusal {
  const name = flags.text("D");
  if (name === "") return encode(flags.text("d"));
  const content = files.readFile(name);
  if (content instanceof Errno)
    return { message: `open ${name}: ${content.message.toLowerCase()}\n`, status: 1 };
  return content;
}
