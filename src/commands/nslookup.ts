import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { isAddress } from "../process/network/address.ts";
import {
  type DnsAnswer,
  type DnsRecord,
  resolverSettings,
  reverseName,
  searchName,
  TYPES,
} from "../process/network/dns-query.ts";
import { networkOf } from "../process/network/network.ts";

const ATTEMPTS = 3;
const PATIENCE = 5_000;

/** nslookup(1) of BIND 9, as called with a name. */
export const nslookup = defineCommand({
  name: "nslookup",
  summary: "query Internet name servers interactively",
  operands: "[-option] name [server]",
  completes: "host",
  words: "raw",
  description:
    "Looks up a name, or the name of an address. -type=TYPE asks for other records than addresses.",
  examples: [
    { run: "nslookup example.com", shows: "the addresses of a name" },
    { run: "nslookup example.com 1.1.1.1", shows: "what another name server says" },
  ],
  exitStatus: "0 if there was an answer, 1 otherwise.",
  seeAlso: ["dig(1)", "host(1)"],

  async run(call) {
    const types = call.operands.flatMap(
      (word) => /^-(?:type|query|querytype|q|ty)=(.*)$/.exec(word)?.[1] ?? [],
    );
    const [name, named] = call.operands.filter((word) => !word.startsWith("-"));
    if (name === undefined) return call.notSimulated("without a name");
    const wanted = types.at(-1)?.toUpperCase() ?? "A";
    if (!TYPES.has(wanted)) call.print(`unknown query type: ${types.at(-1)}\n`);
    const settings = resolverSettings(call);
    const server =
      named === undefined || isAddress(named) ? named : networkOf(call.process).resolve(named)[0];
    if (named !== undefined && server === undefined) {
      call.print(`nslookup: couldn't get address for '${named}': not found\n`);
      return 1;
    }
    const at = server ?? settings.servers[0] ?? "";
    const type = TYPES.has(wanted) ? wanted : "A";
    return isAddress(name) ? reverse(call, at, name) : forward(call, at, name, type);
  },
});

async function askPatiently(call: Call, server: string, name: string, type: string) {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const found = await searchName(call.process, server, name, type, resolverSettings(call));
    if (typeof found.answer !== "string") return { name: found.name, answer: found.answer };
    if (found.answer === "timed out") await call.sleep(PATIENCE);
    call.print(`;; communications error to ${server}#53: ${found.answer}\n`);
  }
  call.print(";; no servers could be reached\n\n");
  return undefined;
}

async function forward(call: Call, server: string, name: string, type: string): Promise<number> {
  const found = await askPatiently(call, server, name, type);
  if (!found) return 1;
  call.print(`Server:\t\t${server}\nAddress:\t${server}#53\n\n`);
  const { status, records, isAuthoritative } = found.answer;
  if (status === "NXDOMAIN") {
    call.print(`** server can't find ${name}: NXDOMAIN\n\n`);
    return 1;
  }
  if (!isAuthoritative) call.print("Non-authoritative answer:\n");
  if (records.length === 0) call.print(`*** Can't find ${name}: No answer\n`);
  for (const record of records) call.print(formatAnswer(record));
  call.print(type === "A" ? "\n" : "\nAuthoritative answers can be found from:\n\n");
  return 0;
}

function formatAnswer({ name, type, data }: DnsRecord): string {
  const bare = name.replace(/\.$/, "");
  return type === "A" ? `Name:\t${bare}\nAddress: ${data}\n` : `${bare}\tname = ${data}\n`;
}

async function reverse(call: Call, server: string, address: string): Promise<number> {
  const name = reverseName(address);
  const found = await askPatiently(call, server, name, "PTR");
  if (!found) return 1;
  const { status, records }: DnsAnswer = found.answer;
  if (status === "NXDOMAIN") {
    call.print(`** server can't find ${name}: NXDOMAIN\n\n`);
    return 1;
  }
  for (const record of records) call.print(formatAnswer(record));
  call.print("\nAuthoritative answers can be found from:\n\n");
  return 0;
}
