import { defineCompose } from "../context.ts";
import { buildService } from "../engine/images.ts";
import { withDependencies } from "./up.ts";

/** https://docs.docker.com/reference/cli/docker/compose/build/ */
export const build = defineCompose({
  summary: "Build or rebuild services",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --build-arg stringArray   Set build-time variables for services
    --builder string   Set builder to use
    --dry-run   Execute command in dry run mode
-m, --memory bytes   Set memory limit for the build container. Not supported by BuildKit.
    --no-cache   Do not use cache when building the image
    --pull   Always attempt to pull a newer version of the image
    --push   Push service images
-q, --quiet   Don't print anything to STDOUT
    --ssh string   Set SSH authentications used when building service images. (use 'default' for using your default SSH Agent)
    --with-dependencies   Also build dependencies (transitively)
`,

  async run(call) {
    const { flags } = call;
    const project = await call.project();
    const services = withDependencies(project, await call.chosen(), !flags.is("with-dependencies"));
    for (const service of services) {
      if (!service.build) continue;
      await buildService(call, service, {
        noCache: flags.is("no-cache"),
        pull: flags.is("pull"),
        args: flags.list("build-arg"),
        quiet: flags.is("quiet"),
      });
    }
    return 0;
  },
});
