import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteText } from "../process/command/quote-name.ts";

/** gethostid(3) makes it of the address of the host's name: 127.0.1.1 in /etc/hosts, its halves turned round. */
const OF_127_0_1_1 = "007f0101";

/** hostid(1) of GNU. */
export const hostid = defineCommand({
  name: "hostid",
  package: COREUTILS,
  summary: "print the numeric identifier for the current host",
  operands: "[OPTION]",
  completes: "none",
  description: "Print the numeric identifier (in hexadecimal) for the current host.",
  examples: [{ run: "hostid", prints: `${OF_127_0_1_1}\n` }],
  seeAlso: ["hostname(1)", "uname(1)"],

  run(call) {
    const [extra] = call.operands;
    if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
    call.print(`${OF_127_0_1_1}\n`);
    return 0;
  },
});
