import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { readInput } from "../../engine/read-input.ts";
import { checkPlatform } from "../../format/platform.ts";
import { showProgress } from "../../format/progress.ts";

/** https://docs.docker.com/reference/cli/docker/image/load/ */
export const load = defineDocker({
  summary: "Load an image from a tar archive or STDIN",
  usage: "[OPTIONS]",
  operands: [0, 0],
  aliases: ["docker image load", "docker load"],
  options: `
-i, --input string   Read from tar archive file, instead of STDIN
    --platform string   Load only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")
-q, --quiet   Suppress the load output
`,

  async run(call) {
    const { flags, process } = call;
    const path = flags.text("input");
    if (path === "" && process.stdin.isTerminal)
      throw new Failure("requested load from stdin, but stdin is empty");
    const body = readInput(call, path);
    if (flags.text("platform") !== "") checkPlatform(flags.text("platform"), "invalid platform: ");
    const quiet = flags.is("quiet") || !process.stdout.isTerminal;
    const messages = call.engine.values("POST", "/images/load", {
      query: { quiet: quiet ? 1 : 0 },
      body,
      headers: { "Content-Type": "application/x-tar" },
    });
    await showProgress(call, 1, messages);
    return 0;
  },
});
