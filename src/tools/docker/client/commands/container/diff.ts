import { defineDocker } from "../../cli/command.ts";
import { listAt, numberAt, textAt } from "../../engine/json.ts";

const KINDS = ["C", "A", "D"];

/** https://docs.docker.com/reference/cli/docker/container/diff/ */
export const diff = defineDocker({
  summary: "Inspect changes to files or directories on a container's filesystem",
  usage: "CONTAINER",
  operands: [1, 1],
  aliases: ["docker container diff", "docker diff"],

  async run(call) {
    const changes = listAt(await call.engine.get(`/containers/${call.operands[0]}/changes`));
    const lines = changes.map((change) => `${KINDS[numberAt(change, "Kind")]} ${textAt(change, "Path")}\n`);
    await call.print(lines.join(""));
    return 0;
  },
});
