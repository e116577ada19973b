import { defineDocker } from "../../cli/command.ts";
import { contextOf } from "../../context-store.ts";

/** https://docs.docker.com/reference/cli/docker/context/show/ */
export const show = defineDocker({
  summary: "Print the name of the current context",
  usage: "",
  operands: [0, 0],

  async run(call) {
    const { name } = contextOf(call.process, call.configFolder, { host: undefined, context: undefined });
    await call.print(`${name}\n`);
    return 0;
  },
});
