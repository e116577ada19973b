import { defineDocker } from "../../cli/command.ts";
import { checkOutput, saveStream } from "../../engine/save-stream.ts";

/** https://docs.docker.com/reference/cli/docker/container/export/ */
export const exportContainer = defineDocker({
  summary: "Export a container's filesystem as a tar archive",
  usage: "[OPTIONS] CONTAINER",
  operands: [1, 1],
  aliases: ["docker container export", "docker export"],
  options: `
-o, --output string   Write to a file, instead of STDOUT
`,

  async run(call) {
    const path = call.flags.text("output");
    checkOutput(call, path, "export container");
    const { read } = await call.engine.stream("GET", `/containers/${call.operands[0]}/export`);
    await saveStream(call, read, path);
    return 0;
  },
});
