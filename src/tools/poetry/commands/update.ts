import type { PoetryCommand } from "../console/command.ts";
import { ensureEnvironment } from "../environment/manager.ts";
import { updateProject } from "../install/installer.ts";
import { DRY_RUN, GROUP_OPTIONS } from "./options.ts";
import { selectionOf } from "./selection.ts";

export const update: PoetryCommand = {
  name: "update",
  summary: "Update the dependencies as according to the <comment>pyproject.toml</> file.",
  arguments: [{ name: "packages", help: "The packages to update", optional: true, many: true }],
  options: [
    ...GROUP_OPTIONS,
    { long: "no-dev", help: "Do not update the development dependencies. (<warning>Deprecated</warning>)" },
    DRY_RUN,
    { long: "lock", help: "Do not perform operations (only update the lockfile)." },
  ],

  async run(call) {
    const environment = await ensureEnvironment(call, call.project);
    const selection = await selectionOf(call);
    await updateProject(call, environment, call.operands.length > 0 ? call.operands : "all", {
      selection,
      isDryRun: call.flag("dry-run"),
      lockOnly: call.flag("lock"),
      // Up to 1.3 the lock alone was an installation that did nothing, and told of it.
      tellsOperations: call.flag("lock") && call.profile.minor < 4,
    });
    return 0;
  },
};
