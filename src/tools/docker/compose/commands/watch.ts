import { Failure } from "../../client/cli/failure.ts";
import { recordAt } from "../../client/engine/json.ts";
import { defineCompose } from "../context.ts";
import { bringUpDetached } from "../engine/bring-up.ts";
import type { Service } from "../project/project.ts";
import { withDependencies } from "./up.ts";

const WISHES = { noRecreate: false, scales: new Map<string, number>() };

/** https://docs.docker.com/reference/cli/docker/compose/watch/ */
export const watch = defineCompose({
  summary: "Watch build context for service and rebuild/refresh containers when files are updated",
  usage: "[SERVICE...]",
  options: `
    --dry-run   Execute command in dry run mode
    --no-up   Do not build & start services before watching
    --quiet   hide build output
`,

  async run(call) {
    const project = await call.project();
    const names = call.operands.filter((name) => project.services.has(name));
    if (!call.flags.is("no-up"))
      await bringUpDetached(
        call,
        project,
        withDependencies(project, await call.chosen(names), false),
        WISHES,
      );
    const chosen = await call.chosen();
    const isWatched = ({ name }: Service) =>
      Object.hasOwn(recordAt(project.model, "services", name), "develop");
    if (!chosen.some(isWatched))
      throw new Failure(
        "none of the selected services is configured for watch, consider setting an 'develop' section",
      );
    throw new Failure("rockpool: docker compose watch is not simulated here");
  },
});
