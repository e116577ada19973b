import { stringify } from "yaml";
import { defineCompose } from "../context.ts";
import { configHash } from "../engine/container-body.ts";
import { canonicalModel } from "../project/canonical.ts";

/** https://docs.docker.com/reference/cli/docker/compose/config/ */
export const config = defineCompose({
  summary: "Parse, resolve and render compose file in canonical format",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --environment   Print environment used for interpolation.
    --format string   Format the output. Values: [yaml | json] (default "yaml")
    --hash string   Print the service config hash, one per line.
    --images   Print the image names, one per line.
    --profiles   Print the profile names, one per line.
-q, --quiet   Only validate the configuration, don't print anything
    --services   Print the service names, one per line.
    --volumes   Print the volume names, one per line.
`,

  async run(call) {
    const { flags } = call;
    const project = await call.project();
    const services = await call.chosen();
    const lines = (all: readonly string[]) => call.print(all.map((line) => `${line}\n`).join(""));
    if (flags.is("quiet")) return 0;
    if (flags.is("services")) await lines(services.map(({ name }) => name));
    else if (flags.is("images")) await lines(services.map(({ image }) => image));
    else if (flags.is("volumes")) await lines([...project.volumes.keys()]);
    else if (flags.is("profiles")) await lines(project.profiles);
    else if (flags.given("hash")) {
      const wanted = flags.text("hash");
      await lines(
        services
          .filter(({ name }) => wanted === "*" || wanted.split(",").includes(name))
          .map((service) => `${service.name} ${configHash(service)}`),
      );
    } else {
      const model = canonicalModel(project, services);
      await call.print(
        flags.text("format") === "json"
          ? `${JSON.stringify(model, undefined, 2)}\n`
          : stringify(model, { lineWidth: 0, nullStr: "null", singleQuote: false }),
      );
    }
    return 0;
  },
});
