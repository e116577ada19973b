import { defineCompose } from "../context.ts";
import { buildService } from "../engine/images.ts";

/** https://docs.docker.com/reference/cli/docker/compose/build/ */
export const build = defineCompose({
  summary: "Build or rebuild services",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --build-arg stringArray   Set build-time variables for services
    --no-cache   Do not use cache when building the image
    --pull   Always attempt to pull a newer version of the image
-q, --quiet   Don't print anything to STDOUT
`,

  async run(call) {
    const { flags } = call;
    const services = (await call.chosen()).filter((service) => service.build);
    if (services.length === 0) await call.log("warning", "No services to build");
    for (const service of services) {
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
