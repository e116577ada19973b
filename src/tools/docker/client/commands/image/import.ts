import { defineDocker } from "../../cli/command.ts";
import { readInput } from "../../engine/read-input.ts";
import { showProgress } from "../../format/progress.ts";
import { parseReference } from "../../format/reference.ts";

/** https://docs.docker.com/reference/cli/docker/image/import/ */
export const importImage = defineDocker({
  summary: "Import the contents from a tarball to create a filesystem image",
  usage: "[OPTIONS] file|URL|- [REPOSITORY[:TAG]]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker image import", "docker import"],
  options: `
-c, --change list   Apply Dockerfile instruction to the created image
-m, --message string   Set commit message for imported image
    --platform string   Set platform if server is multi-platform capable
`,

  async run(call) {
    const { flags } = call;
    const [source = "", target] = call.operands;
    const isRemote = /^https?:\/\//.test(source);
    const { name, tag } = target === undefined ? { name: undefined, tag: undefined } : parseReference(target);
    const messages = call.engine.values("POST", "/images/create", {
      query: {
        changes: flags.list("change"),
        fromSrc: isRemote ? source : "-",
        message: flags.text("message") || undefined,
        platform: flags.text("platform") || undefined,
        repo: name,
        tag,
      },
      ...(!isRemote && { body: readInput(call, source === "-" ? "" : source) }),
    });
    await showProgress(call, 1, messages);
    return 0;
  },
});
