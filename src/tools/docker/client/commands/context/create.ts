import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { checkName, readContext, writeContext } from "../../context-store.ts";
import { ENDPOINT_CHECKS, endpointPage, endpointSettings, sourceContext } from "./endpoint.ts";

/** https://docs.docker.com/reference/cli/docker/context/create/ */
export const create = defineDocker({
  summary: `Create a context

${endpointPage("create")}`,
  usage: "[OPTIONS] CONTEXT",
  operands: [1, 1],
  options: `
    --description string   Description of the context
    --docker stringToString   set the docker endpoint (default [])
    --from string   create context from a named context
`,

  checks: ENDPOINT_CHECKS,

  async run(call) {
    const { flags, process } = call;
    const [name = ""] = call.operands;
    checkName(name);
    if (readContext(process.files, call.configFolder, name))
      throw new Failure(`context ${JSON.stringify(name)} already exists`);
    const settings = endpointSettings(flags.text("docker"));
    const from = flags.text("from");
    const copied = flags.given("docker") ? undefined : sourceContext(call, from);
    const host = settings.get("host") ?? (copied ?? sourceContext(call, settings.get("from") ?? from)).host;
    const description = flags.text("description") || (copied?.description ?? "");
    writeContext(process.files, call.configFolder, { name, description, host });
    await call.print(`${name}\n`);
    await call.warn(`Successfully created context ${JSON.stringify(name)}\n`);
    return 0;
  },
});
