import { defineCommand } from "../process/command/define-command.ts";
import { networkOf } from "../process/network/network.ts";

const USAGE = `Usage: hostname [-b] {hostname|-F file}         set host name (from file)
       hostname [-a|-A|-d|-f|-i|-I|-s|-y]       display formatted name
       hostname                                 display host name
`;

/** hostname(1) of Debian's package hostname. */
export const hostname = defineCommand({
  name: "hostname",
  summary: "show or set the system's host name",
  operands: "[NAME]",
  completes: "none",
  helpText: () => USAGE,
  flags: {
    short: { short: "s", help: "short host name" },
    fqdn: { short: "f", help: "long host name (FQDN)" },
    domain: { short: "d", help: "DNS domain name" },
    ipAddress: { short: "i", help: "addresses for the host name" },
    help: { short: "h", help: "this help" },
    allIpAddresses: { short: "I", help: "all addresses for the host" },
  },

  run(call) {
    const { flags, operands, process } = call;
    const [name] = operands;
    if (name !== undefined) {
      if (call.files.credentials.uid !== 0) return call.fail("you must be root to change the host name");
      process.hostname = name;
      return 0;
    }
    const full = process.hostname;
    if (flags.ipAddress) call.print(`${networkOf(process).resolve(full).join(" ") || "127.0.1.1"}\n`);
    else if (flags.allIpAddresses)
      call.print(
        `${networkOf(process)
          .cards.map(({ address }) => `${address} `)
          .join("")}\n`,
      );
    else if (flags.domain) call.print(`${full.split(".").slice(1).join(".")}\n`);
    else call.print(`${flags.short ? full.replace(/\..*/, "") : full}\n`);
    return 0;
  },
});
