import { cleanMessage } from "../repository/make-commit.ts";
import { defineSubcommand } from "../subcommand.ts";
import { stripspaceUsage } from "../usage/stripspace.ts";

export const stripspace = defineSubcommand({
  name: "stripspace",
  usage: stripspaceUsage,
  simulated: ["strip-comments", "comment-lines"],
  async run(call, given) {
    if (given.operands.length > 0) throw given.usageDeath();
    const text = await call.process.stdin.text();
    if (!given.has("comment-lines")) call.print(cleanMessage(text, given.has("strip-comments")));
    else {
      const sign = call.config("core.commentchar") ?? "#";
      const lines = text.replace(/\n$/, "").split("\n");
      if (text !== "")
        call.print(
          lines
            .map((line) => `${sign}${line === "" || line.startsWith("\t") ? line : ` ${line}`}\n`)
            .join(""),
        );
    }
    return 0;
  },
});
