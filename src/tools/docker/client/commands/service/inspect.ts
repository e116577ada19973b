import type { Call } from "../../cli/call.ts";
import { defineDocker } from "../../cli/command.ts";
import { Failure, PlainFailure } from "../../cli/failure.ts";
import { INSPECT_OPTIONS } from "../../cli/shared-options.ts";
import { parseJson } from "../../engine/json.ts";
import { inspectAll } from "../../format/inspect.ts";
import { prettyService } from "../../swarm/pretty-service.ts";

/** https://docs.docker.com/reference/cli/docker/service/inspect/ */
export const inspect = defineDocker({
  summary: "Display detailed information on one or more services",
  usage: "[OPTIONS] SERVICE [SERVICE...]",
  operands: [1, Number.POSITIVE_INFINITY],
  options: INSPECT_OPTIONS,

  async run(call) {
    const { flags } = call;
    if (!flags.is("pretty"))
      return inspectAll(call, async (name) => ({
        type: "swarm.Service",
        text: await readService(call, name),
      }));
    if (flags.text("format") !== "") throw new Failure("--format is incompatible with human friendly format");
    const shown: string[] = [];
    for (const name of call.operands)
      shown.push(prettyService(parseJson(await readService(call, name)) ?? {}, call.now()));
    await call.print(shown.join(""));
    return 0;
  },
});

async function readService(call: Call, name: string): Promise<string> {
  let text = "";
  const failure = await call.engine.failureOf(async () => {
    text = await call.engine.getText(`/services/${name}`, { insertDefaults: "true" });
  });
  if (failure?.endsWith(" not found")) throw new PlainFailure(`Error: no such service: ${name}`);
  if (failure !== undefined) throw new PlainFailure(failure);
  return text;
}
