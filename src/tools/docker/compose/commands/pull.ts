import { Failure } from "../../client/cli/failure.ts";
import { defineCompose } from "../context.ts";
import { pullServices } from "../engine/images.ts";
import { withDependencies } from "./up.ts";

/** https://docs.docker.com/reference/cli/docker/compose/pull/ */
export const pull = defineCompose({
  summary: "Pull service images",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --dry-run   Execute command in dry run mode
    --ignore-buildable   Ignore images that can be built
    --ignore-pull-failures   Pull what it can and ignores images with pull failures
    --include-deps   Also pull services declared as dependencies
    --policy string   Apply pull policy ("missing"|"always")
-q, --quiet   Pull without printing progress information
`,

  async run(call) {
    const { flags } = call;
    const project = await call.project();
    const services = withDependencies(project, await call.chosen(), !flags.is("include-deps"));
    const policy = flags.text("policy");
    if (policy !== "" && policy !== "missing" && policy !== "always")
      throw new Failure(`--policy must be either "always" or "missing"`);
    await pullServices(call, services, {
      quiet: flags.is("quiet"),
      mayFail: flags.is("ignore-pull-failures"),
      policy,
      ignoresBuilt: flags.is("ignore-buildable"),
    });
    return 0;
  },
});
