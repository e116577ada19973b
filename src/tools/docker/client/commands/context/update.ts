import { defineDocker } from "../../cli/command.ts";
import { checkPair } from "../../cli/value-checks.ts";
import { noContext, readContext, writeContext } from "../../context-store.ts";
import { endpointSettings, sourceContext } from "./endpoint.ts";

/** https://docs.docker.com/reference/cli/docker/context/update/ */
export const update = defineDocker({
  summary: `Update a context

Docker endpoint config:

NAME                DESCRIPTION
from                Copy named context's Docker endpoint configuration
host                Docker endpoint on which to connect
ca                  Trust certs signed only by this CA
cert                Path to TLS certificate file
key                 Path to TLS key file
skip-tls-verify     Skip TLS certificate validation

Example:

$ docker context update my-context --description "some description" --docker "host=tcp://myserver:2376,ca=~/ca-file,cert=~/cert-file,key=~/key-file"`,
  usage: "[OPTIONS] CONTEXT",
  operands: [1, 1],
  options: `
    --description string   Description of the context
    --docker stringToString   set the docker endpoint (default [])
`,

  checks: {
    docker: (text) => {
      text.split(",").forEach(checkPair);
    },
  },

  async run(call) {
    const { flags, process } = call;
    const [name = ""] = call.operands;
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
