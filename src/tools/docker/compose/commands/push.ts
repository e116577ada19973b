import { Failure } from "../../client/cli/failure.ts";
import { push as dockerPush } from "../../client/commands/image/push.ts";
import { defineCompose } from "../context.ts";
import { runDocker } from "../engine/run-docker.ts";
import { withDependencies } from "./up.ts";

/** https://docs.docker.com/reference/cli/docker/compose/push/ */
export const push = defineCompose({
  summary: "Push service images",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --dry-run   Execute command in dry run mode
    --ignore-push-failures   Push what it can and ignores images with push failures
    --include-deps   Also push images of services declared as dependencies
-q, --quiet   Push without printing progress information
`,

  async run(call) {
    const { flags } = call;
    const project = await call.project();
    const services = withDependencies(project, await call.chosen(), !flags.is("include-deps"));
    for (const { build, image } of services) {
      if (!build) continue;
      const status = await runDocker(call, dockerPush, "docker push", [
        ...(flags.is("quiet") ? ["-q"] : []),
        image,
      ]);
      if (status !== 0 && !flags.is("ignore-push-failures")) throw new Failure("", status);
    }
    return 0;
  },
});
