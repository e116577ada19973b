import { defineCommand } from "../process/command/define-command.ts";
import { FLAGS } from "./rsync/flags.ts";
import { HELP } from "./rsync/help-text.ts";

/** The options by which its speed, and nothing else, is another are taken and make no difference. */
export const rsync = defineCommand({
  name: "rsync",
  summary: "copy files to where they differ, here or on another machine",
  operands: [
    "[OPTION]... SRC [SRC]... DEST",
    "[OPTION]... SRC [SRC]... [USER@]HOST:DEST",
    "[OPTION]... [USER@]HOST:SRC [DEST]",
  ],
  completes: "file",
  flags: FLAGS,
  helpText: () => HELP,
  versionText: () => "rsync  version 3.5.0  protocol version 32\n",
  usageProblem: (problem) =>
    problem.replace(
      /^(?:unrecognized|invalid) option (?:-- )?'-{0,2}(.+)'$/,
      (_, name: string) => `${name.length > 1 ? "--" : "-"}${name}: unknown option`,
    ),
  afterUsageProblem: () => "rsync error: syntax or usage error (code 1) at main.c(1886) [client=3.5.0]\n",
  examples: [
    { run: "rsync -av notes/ backup/", shows: "make backup hold what notes holds" },
    { run: "rsync -avn --delete notes/ backup/", shows: "what would be copied and deleted" },
    { run: "rsync -av project harbor:", shows: "copy a directory to another machine" },
  ],
  exitStatus:
    "0; 1 after a mistake in the line; 11 where files cannot be made; 23 where some were not copied.",
  seeAlso: ["cp(1)", "scp(1)", "ssh(1)"],

  async run(call) {
    const { runRsync } = await call.load(import("./rsync/run-rsync.ts"));
    return runRsync(call);
  },
});
