import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { parseReference, type Reference } from "../../format/reference.ts";

/** https://docs.docker.com/reference/cli/docker/image/tag/ */
export const tag = defineDocker({
  summary: "Create a tag TARGET_IMAGE that refers to SOURCE_IMAGE",
  usage: "SOURCE_IMAGE[:TAG] TARGET_IMAGE[:TAG]",
  operands: [2, 2],
  aliases: ["docker image tag", "docker tag"],

  async run(call) {
    const [source = "", target = ""] = call.operands;
    const { name, tag: label } = checked(target);
    await call.engine.post(`/images/${source}/tag`, { query: { repo: name, tag: label ?? "latest" } });
    return 0;
  },
});

function checked(target: string): Reference {
  try {
    return parseReference(target);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    throw new Failure(
      `Error parsing reference: ${JSON.stringify(target)} is not a valid repository/tag: ${error.message}`,
    );
  }
}
