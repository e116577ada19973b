import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { registryAuth } from "../../engine/pull-image.ts";
import { checkPlatform } from "../../format/platform.ts";
import { showProgress, throwIfWrong } from "../../format/progress.ts";
import { parseReference } from "../../format/reference.ts";

/** https://docs.docker.com/reference/cli/docker/image/push/ */
export const push = defineDocker({
  summary: "Upload an image to a registry",
  usage: "[OPTIONS] NAME[:TAG]",
  operands: [1, 1],
  aliases: ["docker image push", "docker push"],
  options: `
-a, --all-tags   Push all tags of an image to the repository
    --disable-content-trust   Skip image signing (default true)
    --platform string   Push a platform-specific manifest as a single-platform image to the registry.
      Image index won't be pushed, meaning that other manifests, including attestations won't be preserved.
      'os[/arch[/variant]]': Explicit platform (eg. linux/amd64)
-q, --quiet   Suppress verbose output
`,

  async run(call) {
    const { flags } = call;
    const platform = flags.text("platform");
    // The client forgets a blank and a colon in between.
    if (platform !== "") checkPlatform(platform, `Invalid platform ${platform}`);
    const reference = parseReference(call.operands[0] ?? "");
    const all = flags.is("all-tags");
    const quiet = flags.is("quiet");
    if (all && reference.tag) throw new Failure("tag can't be used with --all-tags/-a");
    if (!all && !reference.tag && !quiet) await call.print("Using default tag: latest\n");
    const tag = all ? undefined : (reference.tag ?? "latest");
    const messages = call.engine.values("POST", `/images/${reference.name}/push`, {
      query: { tag },
      headers: registryAuth(call, reference.name),
    });
    if (!quiet) {
      await showProgress(call, 1, messages);
      return 0;
    }
    for await (const message of messages) throwIfWrong(message);
    await call.print(`${reference.domain}/${reference.path}${tag ? `:${tag}` : ""}\n`);
    return 0;
  },
});
