import { defineCompose } from "../context.ts";
import { pullServices } from "../engine/images.ts";
import { withDependencies } from "./up.ts";

/** https://docs.docker.com/reference/cli/docker/compose/pull/ */
export const pull = defineCompose({
  summary: "Pull service images",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
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
    const pulled = services.filter(
      ({ build, settings }) => !build || (settings.image !== undefined && !flags.is("ignore-buildable")),
    );
    await pullServices(call, pulled, flags.is("quiet"), flags.is("ignore-pull-failures"));
    return 0;
  },
});
