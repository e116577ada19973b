import { decode, encode } from "../base/bytes.ts";
import { CAP_SYS_ADMIN, isAble } from "../disk/capabilities.ts";
import { Errno } from "../disk/errno.ts";
import type { Call } from "../process/command/call.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { networkOf } from "../process/network/network.ts";
import type { Process } from "../process/process.ts";

const USAGE = `Usage: hostname [-b] {hostname|-F file}         set host name (from file)
       hostname [-a|-A|-d|-f|-i|-I|-s|-y]       display formatted name
       hostname                                 display host name

       {yp,nis,}domainname {nisdomain|-F file}  set NIS domain name (from file)
       {yp,nis,}domainname                      display NIS domain name

       dnsdomainname                            display dns domain name

       hostname -V|--version|-h|--help          print info and exit

Program name:
       {yp,nis,}domainname=hostname -y
       dnsdomainname=hostname -d

Program options:
    -a, --alias            alias names
    -A, --all-fqdns        all long host names (FQDNs)
    -b, --boot             set default hostname if none available
    -d, --domain           DNS domain name
    -f, --fqdn, --long     long host name (FQDN)
    -F, --file             read host name or NIS domain name from given file
    -i, --ip-address       addresses for the host name
    -I, --all-ip-addresses all addresses for the host
    -s, --short            short host name
    -y, --yp, --nis        NIS/YP domain name

Description:
   This command can get or set the host name or the NIS domain name. You can
   also get the DNS domain or the FQDN (fully qualified domain name).
   Unless you are using bind or NIS for host lookups you can change the
   FQDN (Fully Qualified Domain Name) and the DNS domain name (which is
   part of the FQDN) in the /etc/hosts file.
`;
const USAGE_STATUS = 255;
/** HOST_NAME_MAX of Linux. */
const LONGEST = 64;

type NameCall = Pick<Call, "process" | "files" | "fail"> & { readonly flags: { readonly nis: boolean } };

/** hostname(1) of Debian's package hostname. */
export const hostname = defineCommand({
  name: "hostname",
  summary: "show or set the system's host name",
  operands: "[NAME]",
  completes: "none",
  helpText: () => USAGE,
  versionText: () => "hostname 3.23\n",
  statusOfUsage: USAGE_STATUS,
  noStandardOptions: true,
  // The text goes to standard output all the same.
  afterUsageProblem: (_name, process) => {
    process.write(1, encode(USAGE));
    return "";
  },
  flags: {
    alias: { short: "a", help: "alias names" },
    allFqdns: { short: "A", help: "all long host names (FQDNs)" },
    boot: { short: "b", help: "set default hostname if none available" },
    domain: { short: "d", help: "DNS domain name" },
    fqdn: { short: "f", long: ["fqdn", "long"], help: "long host name (FQDN)" },
    file: {
      short: "F",
      argument: { name: "FILE", completes: "file" },
      help: "read host name or NIS domain name from given file",
    },
    usage: { short: "h", long: "help", help: "print info and exit" },
    ipAddress: { short: "i", help: "addresses for the host name" },
    allIpAddresses: { short: "I", help: "all addresses for the host" },
    short: { short: "s", help: "short host name" },
    info: { short: "V", long: "version", help: "print info and exit" },
    nis: { short: "y", long: ["yp", "nis"], help: "NIS/YP domain name" },
  },

  run(call) {
    const { flags, operands } = call;
    if (flags.usage || flags.info) {
      call.print(flags.info ? "hostname 3.23\n" : USAGE);
      return flags.info ? 0 : USAGE_STATUS;
    }
    const shows = SHOWN.find((flag) => flags[flag]);
    const [given, extra] = operands;
    const isRead = shows !== undefined || flags.file !== undefined;
    if (extra !== undefined || (isRead && given !== undefined)) {
      call.printError(USAGE);
      return USAGE_STATUS;
    }
    const name = flags.file === undefined ? given : nameIn(call, flags.file);
    if (name instanceof Errno) return call.fail(name.message, 1);
    if (name !== undefined) return setName(call, name);
    if (flags.nis) {
      call.print(`${call.name}: Local domain name not set\n`);
      return 1;
    }
    call.print(describeName(call.process, shows));
    return 0;
  },
});

const SHOWN = ["alias", "allFqdns", "domain", "fqdn", "ipAddress", "allIpAddresses", "short"] as const;

/** The first line that is no comment. */
function nameIn({ files }: Pick<Call, "files">, path: string): string | Errno {
  const content = files.readFile(path);
  if (content instanceof Errno) return content;
  return (
    decode(content)
      .split("\n")
      .map((line) => line.trim())
      .find((line) => line !== "" && !line.startsWith("#")) ?? ""
  );
}

function setName(call: NameCall, name: string): number {
  const { process, files, flags } = call;
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(name) || name.length > LONGEST)
    return call.fail("the specified hostname is invalid", 1);
  if (!isAble(files.credentials, CAP_SYS_ADMIN))
    return call.fail(`you must be root to change the ${flags.nis ? "domain" : "host"} name`, 1);
  process.hostname = name;
  return 0;
}

function describeName(process: Process, shows: (typeof SHOWN)[number] | undefined): string {
  const full = process.hostname;
  const network = networkOf(process);
  switch (shows) {
    case "ipAddress":
      return `${network.resolve(full).join(" ") || "127.0.1.1"}\n`;
    case "allIpAddresses":
      return `${network.cards.map(({ address }) => `${address} `).join("")}\n`;
    case "domain":
      return full.includes(".") ? `${full.split(".").slice(1).join(".")}\n` : "";
    case "short":
      return `${full.replace(/\..*/, "")}\n`;
    case "alias":
    case "allFqdns":
      return "\n";
    default:
      return `${full}\n`;
  }
}
