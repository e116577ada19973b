import { defineCommand } from "../process/command/define-command.ts";
import { COREUTILS } from "../process/command/packages.ts";
import { quoteNameAlways, quoteText } from "../process/command/quote-name.ts";

/** https://pubs.opengroup.org/onlinepubs/9799919799/utilities/unlink.html */
export const unlink = defineCommand({
  name: "unlink",
  package: COREUTILS,
  summary: "call the unlink function to remove the specified file",
  operands: ["FILE", "OPTION"],
  description: "Call the unlink function to remove the specified FILE.",
  examples: [{ run: "touch a b && unlink a && ls", prints: "b\n", shows: "remove one file" }],
  exitStatus: "0 if it was removed, 1 if it could not be.",
  seeAlso: ["rm(1)", "unlink(2)"],

  run(call) {
    const [path, extra] = call.operands;
    if (path === undefined) return call.usageError("missing operand");
    if (extra !== undefined) return call.usageError(`extra operand ${quoteText(extra)}`);
    const failed = call.files.unlink(path);
    return failed ? call.fail(`cannot unlink ${quoteNameAlways(path)}: ${failed.message}`) : 0;
  },
});
