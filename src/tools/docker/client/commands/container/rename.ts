import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";

/** https://docs.docker.com/reference/cli/docker/container/rename/ */
export const rename = defineDocker({
  summary: "Rename a container",
  usage: "CONTAINER NEW_NAME",
  operands: [2, 2],
  aliases: ["docker container rename", "docker rename"],

  async run(call) {
    const [from = "", to = ""] = call.operands.map((name) => name.trim());
    if (from === "" || to === "") throw new Failure("Error: Neither old nor new names may be empty");
    const failure = await call.engine.failureOf(() =>
      call.engine.post(`/containers/${from}/rename`, { query: { name: to } }),
    );
    if (failure === undefined) return 0;
    throw new Failure(`${failure}\nError: failed to rename container named ${from}`);
  },
});
