import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { isAddress } from "../process/network/address.ts";
import {
  type DnsAnswer,
  type DnsRecord,
  queryServer,
  resolverSettings,
} from "../process/network/dns-query.ts";
import { networkOf } from "../process/network/network.ts";
import { type DigLine, type DigQuery, parseDigLine } from "./dns/dig-options.ts";
import { formatDate } from "./dns/format-when.ts";

const VERSION = "9.18.49-1~deb12u3-Debian";
const NO_SERVER = 9;
const CANNOT_RESOLVE = 1;
const EDNS = 11;

const USAGE = `Usage:  dig [@global-server] [domain] [q-type] [q-class] {q-opt}
            {global-d-opt} host [@local-server] {local-d-opt}
            [ host [@local-server] {local-d-opt} [...]]

Use "dig -h" (or "dig -h | more") for complete list of options
`;

/** dig(1) of BIND 9. */
export const dig = defineCommand({
  name: "dig",
  summary: "DNS lookup utility",
  operands: "[@server] [name] [type] [+queryopt...]",
  completes: "host",
  words: "raw",
  description: `Asks a name server, that of /etc/resolv.conf unless another is given, and shows its answer.

  -x address   the name that belongs to an address
  -t type      a, aaaa, mx, ns, ptr, soa, txt, any
  +short       the data alone
  +noall +answer   the answer section alone`,
  helpText: () => USAGE,
  examples: [
    { run: "dig example.com", shows: "the whole answer" },
    { run: "dig +short example.com", prints: "93.184.215.14\n", shows: "the address alone" },
    { run: "dig -x 198.51.100.7 +short", prints: "tidepool.example.\n", shows: "the name of an address" },
    { run: "dig @1.1.1.1 example.com +noall +answer", shows: "what another name server says" },
  ],
  exitStatus: "0 for any answer, 1 for a mistake in the line, 9 where no server answered.",
  seeAlso: ["host(1)", "nslookup(1)", "getent(1)"],

  async run(call) {
    const line = parseDigLine(call.operands);
    if ("message" in line) {
      call.printError(`${line.message}\n${line.showsUsage ? USAGE : ""}`);
      return 1;
    }
    if (line.shows === "version") call.printError(`DiG ${VERSION}\n`);
    else if (line.shows === "help") call.print(USAGE);
    else return askAll(call, line);
    return 0;
  },
});

async function askAll(call: Call, line: DigLine): Promise<number> {
  const server = serverOf(call, line.server);
  if (server === undefined) {
    call.printError(`dig: couldn't get address for '${line.server}': not found\n`);
    return CANNOT_RESOLVE;
  }
  const [first] = line.queries;
  let isFirst = true;
  let status = 0;
  for (const query of line.queries) {
    const header = isFirst && first ? banner(call, line) : "";
    status = Math.max(status, await ask(call, server, query, header));
    isFirst = false;
  }
  return status;
}

function serverOf(call: Call, named: string | undefined): string | undefined {
  if (named === undefined) return resolverSettings(call).servers[0];
  return isAddress(named) ? named : networkOf(call.process).resolve(named)[0];
}

function banner(call: Call, { server }: DigLine): string {
  const found = server === undefined ? "" : "; (1 server found)\n";
  return `\n; <<>> DiG ${VERSION} <<>> ${call.operands.join(" ")}\n${found};; global options: +cmd\n`;
}

async function ask(
  call: Call,
  server: string,
  { name, type, display }: DigQuery,
  header: string,
): Promise<number> {
  const showsHeader = display.cmd && !display.short;
  for (let attempt = 0; attempt < display.tries; attempt++) {
    const answer = await queryServer(call.process, server, name, type);
    if (typeof answer !== "string") {
      if (showsHeader) call.print(header);
      show(call, server, { name, type, display }, answer);
      return 0;
    }
    if (answer === "timed out") await call.sleep(display.timeout * 1000);
    call.print(`;; communications error to ${server}#53: ${answer}\n`);
  }
  if (showsHeader) call.print(header);
  call.print(";; no servers could be reached\n");
  return NO_SERVER;
}

function show(call: Call, server: string, { name, type, display }: DigQuery, answer: DnsAnswer): void {
  const { records, isDocker, isAuthoritative } = answer;
  if (display.short) {
    for (const { data } of records) call.print(`${data}\n`);
    return;
  }
  const extra = isDocker ? 0 : 1;
  const { comments } = display;
  if (comments)
    call.print(
      `;; Got answer:\n;; ->>HEADER<<- opcode: QUERY, status: ${answer.status}, id: ${answer.id}
;; flags: ${isAuthoritative ? "qr aa rd" : "qr rd ra"}; QUERY: 1, ANSWER: ${records.length}, AUTHORITY: 0, ADDITIONAL: ${extra}\n\n`,
    );
  if (comments && extra > 0) call.print(";; OPT PSEUDOSECTION:\n; EDNS: version: 0, flags:; udp: 1232\n");
  if (display.question) {
    if (comments) call.print(";; QUESTION SECTION:\n");
    call.print(`;${columns(fullName(name), 32)}IN\t${type}\n${comments ? "\n" : ""}`);
  }
  if (display.answer && records.length > 0) {
    if (comments) call.print(";; ANSWER SECTION:\n");
    for (const record of records) call.print(formatRecord(record));
    if (comments) call.print("\n");
  }
  if (!display.stats) return;
  const size = answer.size + (isDocker ? 0 : EDNS);
  call.print(
    `;; Query time: ${answer.time} msec\n;; SERVER: ${server}#53(${server}) (UDP)\n;; WHEN: ${formatDate(call.now())}
;; MSG SIZE  rcvd: ${size}\n\n`,
  );
}

function fullName(name: string): string {
  return name.endsWith(".") ? name : `${name}.`;
}

/** Tabs up to a column; a blank where the text reaches beyond it. */
function columns(text: string, width: number): string {
  if (text.length >= width) return `${text} `;
  return text + "\t".repeat(Math.ceil((width - text.length) / 8));
}

function formatRecord({ name, ttl, type, data }: DnsRecord): string {
  return `${columns(name, 24)}${ttl}\tIN\t${type}\t${data}\n`;
}
