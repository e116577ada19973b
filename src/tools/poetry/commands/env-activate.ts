import type { PoetryCommand } from "../console/command.ts";
import { ensureEnvironment } from "../environment/manager.ts";
import { SECOND } from "../profile.ts";

/** The line to type: `eval "$(poetry env activate)"`. */
export const envActivate: PoetryCommand = {
  name: "env activate",
  summary: "Print the command to activate a virtual environment.",
  since: SECOND,

  async run(call) {
    const { path } = await ensureEnvironment(call, call.project);
    await call.console.line(`source ${quoteForShell(`${path}/bin/activate`)}`);
    return 0;
  },
};

/** As Python's `shlex.quote`. */
function quoteForShell(text: string): string {
  return /^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", `'"'"'`)}'`;
}
