import { isAddress } from "../../../process/network/address.ts";
import {
  type DnsAnswer,
  type DnsRecord,
  queryServer,
  resolverSettings,
  reverseName,
} from "../../../process/network/dns-query.ts";
import { networkOf } from "../../../process/network/network.ts";
import type { Process, Program } from "../../../process/process.ts";
import { BANNER } from "../busybox/banner.ts";

/** networking/nslookup.c of busybox, which asks for IPv4 and IPv6 addresses and tells of both. */
const USAGE = `${BANNER}

Usage: nslookup [-type=QUERY_TYPE] [-debug] HOST [DNS_SERVER]

Query DNS about HOST

QUERY_TYPE: soa,ns,a,aaaa,cname,mx,txt,ptr,srv,any
`;
const TYPES: ReadonlySet<string> = new Set("soa ns a aaaa cname mx txt ptr srv any".split(" "));
/** Each may be shortened; the first that fits is the one. */
const OPTIONS = ["timeout", "type", "querytype", "port", "retry", "debug"] as const;
const PORT = 53;
const PATIENCE = 5_000;

interface Query {
  readonly type: string;
  readonly name: string;
}

interface Words {
  readonly types: readonly string[];
  readonly debugs: boolean;
  readonly host: string;
  readonly server: string | undefined;
}

export const busyboxNslookup: Program = async (process) => {
  const read = readWords(process.argv.slice(1));
  if (typeof read === "string") return fail(process, read);
  const { servers, search } = resolverSettings(process);
  const shown = read.server ?? servers[0] ?? "";
  const [address] = isAddress(shown) ? [shown] : networkOf(process).resolve(shown);
  if (address === undefined) return fail(process, `nslookup: bad address '${shown}'\n`);
  const answers: Answered[] = [];
  for (const query of queriesFor(read, search)) {
    const began = process.kernel.now();
    const answer = await queryServer(process, address, query.name, query.type);
    if (typeof answer === "string") return unanswered(process, shown, answer);
    answers.push({ ...query, answer, time: Math.round(process.kernel.now() - began) });
  }
  const told = answers.map(
    (one, at) => (read.debugs ? `Query #${at} completed in ${one.time}ms:\n` : "") + tell(one),
  );
  await process.write(1, `Server:\t\t${shown}\nAddress:\t${address}:${PORT}\n\n${told.join("")}`);
  return answers.some(({ answer }) => answer.status !== "NOERROR") ? 1 : 0;
};

async function fail(process: Process, message: string): Promise<number> {
  await process.write(2, message);
  return 1;
}

/** A text is what is wrong with the words. */
function readWords(given: readonly string[]): Words | string {
  const types: string[] = [];
  let debugs = false;
  let at = 0;
  for (; given[at]?.startsWith("-"); at++) {
    const [name = "", value = ""] = (given[at] ?? "").slice(1).split("=");
    const option = name === "" ? undefined : OPTIONS.find((one) => one.startsWith(name));
    if (option === undefined) return USAGE;
    if (option === "debug") debugs = true;
    else if (option === "type" || option === "querytype") {
      if (!TYPES.has(value.toLowerCase())) return `nslookup: invalid query type "${value}"\n`;
      types.push(value.toUpperCase());
    } else if (!/^\d+$/.test(value)) return `nslookup: invalid number '${value}'\n`;
    else if (option === "port" && Number(value) !== PORT)
      return `rockpool: not simulated here: nslookup -port=${value}\n`;
  }
  const [host, server, more] = given.slice(at);
  return host === undefined || more !== undefined ? USAGE : { types, debugs, host, server };
}

/** Unlike others it takes a name without a dot with each of the search list, and then not alone. */
function queriesFor({ types, host }: Words, search: readonly string[]): readonly Query[] {
  const isPlain = types.length === 0;
  if (isPlain && isAddress(host)) return [{ type: "PTR", name: reverseName(host) }];
  const names =
    host.includes(".") || search.length === 0 ? [host] : search.map((domain) => `${host}.${domain}`);
  return (isPlain ? ["A", "AAAA"] : types).flatMap((type) =>
    (type === "PTR" ? [host] : names).map((name) => ({ type, name })),
  );
}

async function unanswered(process: Process, server: string, problem: string): Promise<number> {
  if (problem === "timed out") await process.sleep(PATIENCE);
  else {
    const reason = problem === "connection refused" ? "Connection refused" : "Network unreachable";
    await process.write(2, `nslookup: write to '${server}': ${reason}\n`);
  }
  await process.write(1, ";; connection timed out; no servers could be reached\n\n");
  return 1;
}

interface Answered extends Query {
  readonly answer: DnsAnswer;
  /** In milliseconds. */
  readonly time: number;
}

function tell({ name, answer: { status, records, isAuthoritative } }: Answered): string {
  if (status !== "NOERROR") return `** server can't find ${name}: ${status}\n\n`;
  const head = isAuthoritative ? "" : "Non-authoritative answer:\n";
  return `${head}${records.map(formatRecord).join("")}\n`;
}

function formatRecord({ name, type, data }: DnsRecord): string {
  const [bare, value] = [name, data].map((text) => text.replace(/\.$/, ""));
  return type === "A" ? `Name:\t${bare}\nAddress: ${value}\n` : `${bare}\tname = ${value}\n`;
}
