import { baseName } from "../base/paths.ts";
import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { networkOf } from "../process/network/network.ts";
import type { StreamSocket } from "../process/network/socket.ts";
import { unixSocketsOf } from "../process/network/unix-sockets.ts";
import { type Found, failed, finish, NO_ANSWER, type Outcome, writeOut } from "./curl/deliver.ts";
import { type Answer, exchange, type Failure } from "./curl/exchange.ts";
import { type CurlCall, FLAGS } from "./curl/flags.ts";
import { localPath, readLocalFile } from "./curl/local-file.ts";
import { meterEnd, meterStart } from "./curl/meter.ts";
import { type RequestData, readData, requestHead } from "./curl/request.ts";
import { parseUrl, resolveLocation, type Url } from "./curl/url.ts";
import { describeProblem, findBadNumber, HINT } from "./curl/usage.ts";

const MISUSE = 2;
const UNRESOLVED = 6;
const REDIRECTIONS = 50;

/** curl(1), for http and, on a network where nobody listens in, https. */
export const curl = defineCommand({
  name: "curl",
  summary: "transfer a URL",
  operands: "[options...] <url>",
  completes: "none",
  flags: FLAGS,
  statusOfUsage: MISUSE,
  helpText: () => `Usage: curl [options...] <url>
 -d, --data <data>          HTTP POST data
 -f, --fail                 Fail fast with no output on HTTP errors
 -h, --help <category>      Get help for commands
 -i, --include              Include protocol response headers in the output
 -o, --output <file>        Write to file instead of stdout
 -O, --remote-name          Write output to a file named as the remote file
 -s, --silent               Silent mode
 -T, --upload-file <file>   Transfer local FILE to destination
 -u, --user <user:password> Server user and password
 -A, --user-agent <name>    Send User-Agent <name> to server
 -v, --verbose              Make the operation more talkative
 -V, --version              Show version number and quit

This is not the full help, this menu is stripped into categories.
Use "--help category" to get an overview of all categories.
For all options use the manual or "--help all".
`,
  versionText:
    () => `curl 7.88.1 (x86_64-pc-linux-gnu) libcurl/7.88.1 OpenSSL/3.0.19 zlib/1.2.13 brotli/1.0.9 zstd/1.5.4 libidn2/2.3.3 libpsl/0.21.2 (+libidn2/2.3.3) libssh2/1.10.0 nghttp2/1.52.0 librtmp/2.3 OpenLDAP/2.5.13
Release-Date: 2023-02-20, security patched: 7.88.1-10+deb12u15
Protocols: dict file ftp ftps gopher gophers http https imap imaps ldap ldaps mqtt pop3 pop3s rtmp rtsp scp sftp smb smbs smtp smtps telnet tftp
Features: alt-svc AsynchDNS brotli GSS-API HSTS HTTP2 HTTPS-proxy IDN IPv6 Kerberos Largefile libz NTLM NTLM_WB PSL SPNEGO SSL threadsafe TLS-SRP UnixSockets zstd
`,
  usageProblem: describeProblem,
  afterUsageProblem: () => HINT,
  examples: [
    {
      run: "curl -s http://tidepool.example/hello.txt",
      prints: "Hello from the tide pool!\n",
      shows: "what a server has to say",
    },
    { run: "curl -I http://example.com", shows: "only the head of the answer" },
    { run: "curl -s http://tidepool.example/creatures.json", shows: "data, without a progress meter" },
  ],
  exitStatus:
    "6 for a host without an address, 7 where nobody answers, 22 for an error of HTTP with -f, 28 too late.",
  seeAlso: ["nc(1)"],

  async run(call) {
    const { operands, flags } = call;
    if (operands.length === 0) {
      call.printError(HINT);
      return MISUSE;
    }
    const bad = findBadNumber(call);
    if (bad !== undefined) return refuse(call, bad);
    let status = 0;
    for (const [at, operand] of operands.entries()) {
      const outcome = await transfer(call, operand, at);
      if (outcome.misuse !== undefined) return refuse(call, outcome.misuse);
      if (outcome.failure) {
        if (!flags.silent || flags.showError)
          call.printError(`curl: (${outcome.failure.code}) ${outcome.failure.message}\n`);
        status = outcome.failure.code;
      }
    }
    return status;
  },
});

function refuse(call: CurlCall, problem: string): number {
  call.printError(`curl: ${problem}\n${HINT}`);
  return MISUSE;
}

async function transfer(call: CurlCall, operand: string, at: number): Promise<Outcome> {
  const url = parseUrl(operand);
  if (!url) return failed(3, "URL using bad/illegal format or missing URL");
  if (!["http", "https", "file"].includes(url.scheme))
    return failed(1, `Protocol "${url.scheme}" not supported or disabled in libcurl`);
  const path = outputPath(call, url, at);
  if (path === "") {
    if (!call.flags.silent) call.printError("curl: Remote file name has no length!\n");
    return failed(23, "Failed writing received data to disk/application");
  }
  const data = await readData(call);
  if ("words" in data)
    return data.code === undefined ? { misuse: data.words } : failed(data.code, data.words);
  const missing = url.scheme === "file" && call.files.stat(localPath(url.target)) instanceof Errno;
  const meter = showsMeter(call, path) && !missing;
  if (meter) await call.printError(meterStart());
  const start = call.now();
  const found = await inTime(call, follow(call, url, data));
  const elapsed = call.now() - start;
  const received = "answer" in found ? found.answer.body.length : 0;
  const hasBegun = "answer" in found || found.code !== UNRESOLVED;
  if (meter && hasBegun) await call.printError(meterEnd(received, data.body.length, elapsed));
  if (!("answer" in found)) {
    writeOut(call, { answer: NO_ANSWER, url, redirections: 0, elapsed, sent: 0, failure: found });
    await call.stdout.flush();
    return { failure: found };
  }
  return finish(call, found, { path, elapsed, sent: data.body.length });
}

/** Undefined: standard output; empty: the URL names no file. */
function outputPath({ flags }: CurlCall, url: Url, at: number): string | undefined {
  const named = flags.output[at];
  if (named !== undefined) return named === "-" ? undefined : named;
  return at < flags.remoteName ? url.target.replace(/\?.*/, "").replace(/^.*\//, "") : undefined;
}

/** The meter is for who does not see the data come (curl(1), PROGRESS METER). */
function showsMeter({ flags, process }: CurlCall, path: string | undefined): boolean {
  if (flags.silent || flags.noProgressMeter) return false;
  return path !== undefined || process.fds.get(1)?.terminal === undefined;
}

async function inTime<T>(call: CurlCall, work: Promise<T | Failure>): Promise<T | Failure> {
  const { maxTime } = call.flags;
  if (maxTime === undefined) return work;
  const limit = Number(maxTime) * 1000;
  const late = call.sleep(limit).then(() => ({
    code: 28,
    message: `Operation timed out after ${Math.floor(limit)} milliseconds with 0 bytes received`,
  }));
  return Promise.race([work, late]);
}

/** Asks, and with `-L` goes where the answers send it. */
async function follow(call: CurlCall, first: Url, data: RequestData): Promise<Found | Failure> {
  const { flags } = call;
  const most = flags.maxRedirs === undefined ? REDIRECTIONS : Number(flags.maxRedirs);
  const query = data.query === "" ? "" : `${first.target.includes("?") ? "&" : "?"}${data.query}`;
  const name = data.uploads && first.target.endsWith("/") ? baseName(flags.uploadFile ?? "") : "";
  let url: Url = { ...first, target: first.target + name + query };
  let sent = data;
  let method = flags.request ?? methodOf(call, data);
  let heads = "";
  for (let redirections = 0; ; redirections++) {
    const answer = await ask(call, url, method, sent);
    if (!("status" in answer)) return answer;
    heads += answer.head;
    const location = answer.headers.get("location");
    const moves = flags.location && answer.status >= 300 && answer.status < 400 && location !== undefined;
    if (!moves) return { answer, url, redirections, heads };
    if (redirections >= most) return { code: 47, message: `Maximum (${most}) redirects followed` };
    const next = parseUrl(resolveLocation(url, location));
    if (!next) return { code: 3, message: "URL using bad/illegal format or missing URL" };
    url = next;
    if (answer.status <= 303 && method === "POST" && flags.request === undefined) {
      method = "GET";
      sent = { body: new Uint8Array(0), query: "", hasBody: false };
    }
    if (flags.verbose) call.printError(`* Issue another request to this URL: '${url.text}'\n`);
  }
}

function methodOf({ flags }: CurlCall, { uploads, hasBody }: RequestData): string {
  if (flags.head) return "HEAD";
  return uploads ? "PUT" : hasBody ? "POST" : "GET";
}

async function ask(call: CurlCall, url: Url, method: string, data: RequestData): Promise<Answer | Failure> {
  const { flags, process } = call;
  if (url.scheme === "file") return readLocalFile(call, url.target);
  const socket = await open(call, url);
  if (!("kind" in socket)) return socket;
  const fd = process.fds.add(socket, 3);
  const head = requestHead(call, url, method, data);
  if (flags.verbose) call.printError(prefixed("> ", head));
  const answer = await exchange(process, socket, { head, body: data.body, isHead: method === "HEAD" });
  if (flags.verbose && "status" in answer) {
    call.printError(prefixed("< ", answer.head));
    if (answer.body.length > 0 && !process.fds.get(1)?.terminal)
      call.printError(`{ [${answer.body.length} bytes data]\n`);
    call.printError(`* Connection #0 to host ${url.host} left intact\n`);
  }
  process.fds.close(fd);
  return answer;
}

function prefixed(prefix: string, head: string): string {
  return head.replace(/\r\n/g, "\n").replace(/^(.*)\n/gm, `${prefix}$1\n`);
}

async function open(call: CurlCall, url: Url): Promise<StreamSocket | Failure> {
  const { flags, process } = call;
  const network = networkOf(process);
  if (flags.unixSocket !== undefined) {
    const socket = unixSocketsOf(process.kernel).connect(process, flags.unixSocket);
    if (!(socket instanceof Errno)) return socket;
    return {
      code: 7,
      message: `Failed to connect to ${url.host} port ${url.port} after 0 ms: Couldn't connect to server`,
    };
  }
  const [address] = network.resolve(url.host);
  if (address === undefined) return { code: 6, message: `Could not resolve host: ${url.host}` };
  const start = call.now();
  if (flags.verbose) call.printError(`*   Trying ${address}:${url.port}...\n`);
  const connecting = Promise.resolve(network.connect(process, address, url.port));
  const limit = flags.connectTimeout === undefined ? undefined : Number(flags.connectTimeout) * 1000;
  const late = limit === undefined ? [] : [call.sleep(limit).then(() => Errno.ETIMEDOUT)];
  const socket = await Promise.race([connecting, ...late]);
  const place = `${url.host} port ${url.port}`;
  const waited = Math.floor(call.now() - start);
  if (socket instanceof Errno) {
    if (flags.verbose)
      call.printError(`* connect to ${address} port ${url.port} failed: ${socket.message}\n`);
    if (socket === Errno.ETIMEDOUT)
      return { code: 28, message: `Failed to connect to ${place} after ${waited} ms: Timeout was reached` };
    return {
      code: 7,
      message: `Failed to connect to ${place} after ${waited} ms: Couldn't connect to server`,
    };
  }
  if (flags.verbose) call.printError(`* Connected to ${url.host} (${address}) port ${url.port} (#0)\n`);
  return socket;
}
