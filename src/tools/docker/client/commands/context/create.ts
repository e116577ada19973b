import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { checkPair } from "../../cli/value-checks.ts";
import { readContext, writeContext } from "../../context-store.ts";
import { endpointSettings, sourceContext } from "./endpoint.ts";

const NAME = /^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$/;

/** https://docs.docker.com/reference/cli/docker/context/create/ */
export const create = defineDocker({
  summary: `Create a context

Docker endpoint config:

NAME                DESCRIPTION
from                Copy named context's Docker endpoint configuration
host                Docker endpoint on which to connect
ca                  Trust certs signed only by this CA
cert                Path to TLS certificate file
key                 Path to TLS key file
skip-tls-verify     Skip TLS certificate validation

Example:

$ docker context create my-context --description "some description" --docker "host=tcp://myserver:2376,ca=~/ca-file,cert=~/cert-file,key=~/key-file"`,
  usage: "[OPTIONS] CONTEXT",
  operands: [1, 1],
  options: `
    --description string   Description of the context
    --docker stringToString   set the docker endpoint (default [])
    --from string   create context from a named context
`,

  checks: {
    docker: (text) => {
      text.split(",").forEach(checkPair);
    },
  },

  async run(call) {
    const { flags, process } = call;
    const [name = ""] = call.operands;
    if (name === "default") throw new Failure('"default" is a reserved context name');
    if (!NAME.test(name))
      throw new Failure(
        `context name ${JSON.stringify(name)} is invalid, names are validated against regexp "^[a-zA-Z0-9][a-zA-Z0-9_.+-]+$"`,
      );
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
