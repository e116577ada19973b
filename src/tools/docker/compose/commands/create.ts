import { defineCompose } from "../context.ts";
import { bringUp, checkUpFlags, withDependencies } from "./up.ts";

/** https://docs.docker.com/reference/cli/docker/compose/create/ */
export const create = defineCompose({
  summary: "Creates containers for a service",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --build   Build images before starting containers
    --dry-run   Execute command in dry run mode
    --force-recreate   Recreate containers even if their configuration and image haven't changed
    --no-build   Don't build an image, even if it's policy
    --no-recreate   If containers already exist, don't recreate them. Incompatible with --force-recreate.
    --pull string   Pull image before running ("always"|"missing"|"never"|"build") (default "policy")
    --quiet-pull   Pull without printing progress information
    --remove-orphans   Remove containers for services not defined in the Compose file
    --scale scale   Scale SERVICE to NUM instances. Overrides the scale setting in the Compose file if present.
`,

  async run(call) {
    const project = await call.project();
    checkUpFlags(call);
    await bringUp(call, project, withDependencies(project, await call.chosen(), false), "Creating");
    return 0;
  },
});
