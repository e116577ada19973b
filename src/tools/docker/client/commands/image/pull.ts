import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { pullImage } from "../../engine/pull-image.ts";
import { familiarName, fullName, parseReference } from "../../format/reference.ts";

/** https://docs.docker.com/reference/cli/docker/image/pull/ */
export const pull = defineDocker({
  summary: "Download an image from a registry",
  usage: "[OPTIONS] NAME[:TAG|@DIGEST]",
  operands: [1, 1],
  aliases: ["docker image pull", "docker pull"],
  options: `
-a, --all-tags   Download all tagged images in the repository
    --disable-content-trust   Skip image verification (default true)
    --platform string   Set platform if server is multi-platform capable
-q, --quiet   Suppress verbose output
`,

  async run(call) {
    const { flags } = call;
    const [word = ""] = call.operands;
    const reference = parseReference(word);
    const all = flags.is("all-tags");
    const quiet = flags.is("quiet");
    if (all && (reference.tag || reference.digest)) throw new Failure("tag can't be used with --all-tags/-a");
    if (!reference.tag && !reference.digest && !all && !quiet)
      await call.print("Using default tag: latest\n");
    await pullImage(call, familiarName(reference), { fd: 1, quiet, platform: flags.text("platform"), all });
    await call.print(`${all ? `${reference.domain}/${reference.path}` : fullName(reference)}\n`);
    return 0;
  },
});
