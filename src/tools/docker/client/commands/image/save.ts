import { defineDocker } from "../../cli/command.ts";
import { checkOutput, saveStream } from "../../engine/save-stream.ts";
import { checkPlatform } from "../../format/platform.ts";

/** https://docs.docker.com/reference/cli/docker/image/save/ */
export const save = defineDocker({
  summary: "Save one or more images to a tar archive (streamed to STDOUT by default)",
  usage: "[OPTIONS] IMAGE [IMAGE...]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker image save", "docker save"],
  options: `
-o, --output string   Write to a file, instead of STDOUT
    --platform string   Save only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")
`,

  async run(call) {
    if (call.flags.text("platform") !== "") checkPlatform(call.flags.text("platform"), "invalid platform: ");
    const path = call.flags.text("output");
    checkOutput(call, path);
    const [only, ...others] = call.operands;
    const { read } =
      others.length === 0
        ? await call.engine.stream("GET", `/images/${only}/get`)
        : await call.engine.stream("GET", "/images/get", { query: { names: call.operands } });
    await saveStream(call, read, path);
    return 0;
  },
});
