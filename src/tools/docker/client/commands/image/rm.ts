import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { EngineFailure } from "../../engine/engine.ts";
import { listAt, textAt } from "../../engine/json.ts";
import { checkPlatform } from "../../format/platform.ts";

/** https://docs.docker.com/reference/cli/docker/image/rm/ */
export const rm = defineDocker({
  summary: "Remove one or more images",
  usage: "[OPTIONS] IMAGE [IMAGE...]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker image rm", "docker image remove", "docker rmi"],
  options: `
-f, --force   Force removal of the image
    --no-prune   Do not delete untagged parents
    --platform strings   Remove only the given platform variant. Formatted as "os[/arch[/variant]]" (e.g., "linux/amd64")
`,

  async run(call) {
    const { flags } = call;
    for (const platform of flags.list("platform")) checkPlatform(platform);
    const failed: string[] = [];
    let isFatal = false;
    for (const name of call.operands) {
      try {
        const answer = await call.engine.remove(`/images/${name}`, {
          force: flags.is("force") ? 1 : undefined,
          noprune: flags.is("no-prune") ? 1 : undefined,
          platforms: flags.given("platform") ? flags.text("platform") : undefined,
        });
        for (const item of listAt(answer)) {
          const deleted = textAt(item, "Deleted");
          await call.print(
            deleted === "" ? `Untagged: ${textAt(item, "Untagged")}\n` : `Deleted: ${deleted}\n`,
          );
        }
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        failed.push(error.message);
        if (!(error instanceof EngineFailure && error.code === 404)) isFatal = true;
      }
    }
    if (failed.length === 0) return 0;
    // `-f` does not mind what is not there.
    if (flags.is("force") && !isFatal) {
      await call.warn(`${failed.join("\n")}\n`);
      return 0;
    }
    throw new Failure(failed.join("\n"));
  },
});
