import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { isAddress } from "../process/network/address.ts";
import {
  type DnsRecord,
  resolverSettings,
  reverseName,
  searchName,
  TYPES,
} from "../process/network/dns-query.ts";
import { networkOf } from "../process/network/network.ts";

const ATTEMPTS = 2;

const USAGE = `Usage: host [-aCdilrTvVw] [-c class] [-N ndots] [-t type] [-W time]
            [-R number] [-m flag] [-p port] hostname [server]
       -a is equivalent to -v -t ANY
       -A is like -a but omits RRSIG, NSEC, NSEC3
       -c specifies query class for non-IN data
       -C compares SOA records on authoritative nameservers
       -d is equivalent to -v
       -l lists all hosts in a domain, using AXFR
       -m set memory debugging flag (trace|record|usage)
       -N changes the number of dots allowed before root lookup is done
       -p specifies the port on the server to query
       -r disables recursive processing
       -R specifies number of retries for UDP packets
       -s a SERVFAIL response should stop query
       -t specifies the query type
       -T enables TCP/IP mode
       -U enables UDP mode
       -v enables verbose output
       -V print version number and exit
       -w specifies to wait forever for a reply
       -W specifies how long to wait for a reply
       -4 use IPv4 query transport only
       -6 use IPv6 query transport only
`;

/** host(1) of BIND 9. */
export const host = defineCommand({
  name: "host",
  summary: "DNS lookup utility",
  operands: "[-t type] [-W time] name [server]",
  completes: "host",
  words: "short-only",
  flags: {
    all: { short: "a", long: false, help: "the same as -v -t ANY", notSimulated: true },
    verbose: { short: "vd", long: false, help: "enable verbose output", notSimulated: true },
    type: { short: "t", long: false, argument: { name: "type" }, help: "the query type" },
    retries: {
      short: "R",
      long: false,
      argument: { name: "number" },
      help: "number of retries for UDP packets",
    },
    wait: { short: "W", long: false, argument: { name: "time" }, help: "how long to wait for a reply" },
    version: { short: "V", long: false, help: "print version number and exit" },
    four: { short: "4", long: false, help: "use IPv4 query transport only" },
    transport: { short: "TUwr", long: false, hidden: true },
  },
  helpText: () => USAGE,
  afterUsageProblem: () => USAGE,
  examples: [
    {
      run: "host example.com",
      prints: "example.com has address 93.184.215.14\n",
      shows: "the address of a name",
    },
    {
      run: "host 198.51.100.7",
      prints: "7.100.51.198.in-addr.arpa domain name pointer tidepool.example.\n",
      shows: "the name of an address",
    },
  ],
  exitStatus: "0 if there was an answer, 1 otherwise.",
  seeAlso: ["dig(1)", "nslookup(1)"],

  async run(call) {
    const { flags } = call;
    if (flags.version) {
      call.printError("host 9.18.49-1~deb12u3-Debian\n");
      return 0;
    }
    const [name, named] = call.operands;
    if (name === undefined) {
      call.printError(USAGE);
      return 1;
    }
    const type = flags.type?.toUpperCase();
    if (type !== undefined && !TYPES.has(type)) {
      call.printError(`host: invalid type: ${flags.type}\n\n`);
      return 2;
    }
    const server =
      named === undefined || isAddress(named) ? named : networkOf(call.process).resolve(named)[0];
    if (named !== undefined && server === undefined) {
      call.printError(`host: couldn't get address for '${named}': not found\n`);
      return 1;
    }
    const lookup = new Lookup(call, server ?? resolverSettings(call).servers[0] ?? "", named);
    const wait = Number(flags.wait ?? 5) * 1000;
    return isAddress(name)
      ? lookup.ask(reverseName(name), "PTR", true, wait)
      : lookup.ask(name, type ?? "A", type !== undefined, wait);
  },
});

class Lookup {
  constructor(
    private readonly call: Call,
    private readonly server: string,
    /** As it was named on the line. */
    private readonly named: string | undefined,
  ) {}

  async ask(name: string, type: string, saysNone: boolean, wait: number): Promise<number> {
    const { call, server } = this;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
      const found = await searchName(call.process, server, name, type, resolverSettings(call));
      const { answer } = found;
      if (typeof answer === "string") {
        if (answer === "timed out") await call.sleep(wait);
        call.print(`;; communications error to ${server}#53: ${answer}\n`);
        continue;
      }
      if (this.named !== undefined)
        call.print(`Using domain server:\nName: ${this.named}\nAddress: ${server}#53\nAliases: \n\n`);
      if (answer.status === "NXDOMAIN") {
        call.print(`Host ${name}${type === "PTR" ? "." : ""} not found: 3(NXDOMAIN)\n`);
        return 1;
      }
      for (const record of answer.records) call.print(formatAnswer(record));
      if (answer.records.length === 0 && saysNone) call.print(`${found.name} has no ${type} record\n`);
      return 0;
    }
    call.print(";; no servers could be reached\n");
    return 1;
  }
}

function formatAnswer({ name, type, data }: DnsRecord): string {
  const bare = name.replace(/\.$/, "");
  return type === "A" ? `${bare} has address ${data}\n` : `${bare} domain name pointer ${data}\n`;
}
