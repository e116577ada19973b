import type { PoetryCall } from "../console/call.ts";
import type { PoetryCommand } from "../console/command.ts";
import { ensureEnvironment } from "../environment/manager.ts";
import { refreshLock, updateProject } from "../install/installer.ts";
import { isFresh, readLock } from "../lock/lock-file.ts";
import { SECOND } from "../profile.ts";

export const lock: PoetryCommand = {
  name: "lock",
  summary: "Locks the project dependencies.",
  options: [
    { long: "no-update", help: "Do not update locked versions, only refresh lock file.", until: SECOND },
    {
      long: "regenerate",
      help: "Ignore existing lock file and overwrite it with a new lock file created from scratch.",
      since: SECOND,
    },
    {
      long: "check",
      until: SECOND,
      help: "Check that the <comment>poetry.lock</> file corresponds to the current version of <comment>pyproject.toml</>.",
    },
  ],
  help: `
The <info>lock</info> command reads the <comment>pyproject.toml</> file from the
current directory, processes it, and locks the dependencies in the <comment>poetry.lock</>
file.

<info>poetry lock</info>
`,

  async run(call) {
    if (call.flag("check")) return check(call);
    await ensureEnvironment(call, call.project);
    // What is locked stays: in the second poetry unless told otherwise, in the first where told so.
    if (call.profile.isSecond ? !call.flag("regenerate") : call.flag("no-update")) await refreshLock(call);
    else await updateProject(call, undefined, "all", { lockOnly: true });
    return 0;
  },
};

async function check(call: PoetryCall): Promise<number> {
  const { console, profile, project, files } = call;
  if (profile.minor >= 8)
    await console.errorLine(
      "<warning>poetry lock --check is deprecated, use `poetry check --lock` instead.</warning>",
    );
  const found = readLock(files, project);
  if (found && isFresh(found, project)) {
    await console.line("poetry.lock is consistent with pyproject.toml.");
    return 0;
  }
  await console.errorLine(`<error>Error: ${profile.staleLockText}</error>`);
  return 1;
}
