import { defineDocker } from "../../cli/command.ts";
import { inspectAll } from "../../format/inspect.ts";
import { checkPlatform } from "../../format/platform.ts";

/** https://docs.docker.com/reference/cli/docker/image/inspect/ */
export const inspect = defineDocker({
  summary: "Display detailed information on one or more images",
  usage: "[OPTIONS] IMAGE [IMAGE...]",
  operands: [1, Number.POSITIVE_INFINITY],
  options: `
-f, --format string   Format output using a custom template:
      'json':             Print in JSON format
      'TEMPLATE':         Print output using the given Go template.
      Refer to https://docs.docker.com/go/formatting/ for more information about formatting output with templates
    --platform string   Inspect a specific platform of the multi-platform image.
      If the image or the server is not multi-platform capable, the command will error out if the platform does not match.
      'os[/arch[/variant]]': Explicit platform (eg. linux/amd64)
`,
  async run(call) {
    if (call.flags.text("platform") !== "") checkPlatform(call.flags.text("platform"));
    return inspectAll(call, async (name) => ({
      type: "image.InspectResponse",
      text: await call.engine.getText(`/images/${name}/json`),
    }));
  },
});
