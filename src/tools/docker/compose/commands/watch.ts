import { Failure } from "../../client/cli/failure.ts";
import { defineCompose } from "../context.ts";

/** https://docs.docker.com/reference/cli/docker/compose/watch/ */
export const watch = defineCompose({
  summary: "Watch build context for service and rebuild/refresh containers when files are updated",
  usage: "[SERVICE...]",
  options: `
    --dry-run   Execute command in dry run mode
    --no-up   Do not build & start services before watching
    --quiet   hide build output
`,

  async run() {
    throw new Failure("rockpool: docker compose watch is not simulated here");
  },
});
