import { defineDocker } from "../../cli/command.ts";
import { checkName, noContext, readContext, writeContext } from "../../context-store.ts";
import { ENDPOINT_CHECKS, endpointPage, endpointSettings, sourceContext } from "./endpoint.ts";

/** https://docs.docker.com/reference/cli/docker/context/update/ */
export const update = defineDocker({
  summary: `Update a context

${endpointPage("update")}`,
  usage: "[OPTIONS] CONTEXT",
  operands: [1, 1],
  options: `
    --description string   Description of the context
    --docker stringToString   set the docker endpoint (default [])
`,

  checks: ENDPOINT_CHECKS,

  async run(call) {
    const { flags, process } = call;
    const [name = ""] = call.operands;
    if (name !== "default") checkName(name);
    const known = readContext(process.files, call.configFolder, name);
    if (!known) throw noContext(call.configFolder, name);
    const settings = endpointSettings(flags.text("docker"));
    const from = settings.get("from");
    const host = settings.get("host") ?? (from === undefined ? known.host : sourceContext(call, from).host);
    const description = flags.text("description") || known.description;
    writeContext(process.files, call.configFolder, { name, description, host });
    await call.print(`${name}\n`);
    await call.warn(`Successfully updated context ${JSON.stringify(name)}\n`);
    return 0;
  },
});
