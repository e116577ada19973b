import { Failure } from "../../client/cli/failure.ts";
import { numberAt } from "../../client/engine/json.ts";
import { type ComposeCall, defineCompose } from "../context.ts";
import { ofServices, type ProjectContainer, projectContainers } from "../engine/containers.ts";
import { runDown } from "../engine/run-down.ts";
import { untilCanceled } from "../engine/until-canceled.ts";

/** https://docs.docker.com/reference/cli/docker/compose/wait/ */
export const wait = defineCompose({
  summary: "Block until the first service container stops",
  usage: "SERVICE [SERVICE...] [OPTIONS]",
  options: `
    --down-project   Drops project when the first container stops
    --dry-run   Execute command in dry run mode
`,
  operands: [1, Number.POSITIVE_INFINITY],
  usageStatus: 1,

  async run(call) {
    const name = await call.projectName();
    const containers = ofServices(await projectContainers(call.engine, name), call.operands);
    if (containers.length === 0) throw new Failure(`no containers for project ${JSON.stringify(name)}`);
    const first = Promise.race(containers.map((container) => endOf(call, container)));
    const status = await untilCanceled(call, first);
    if (call.flags.is("down-project")) await runDown(call);
    return status;
  },
});

async function endOf(call: ComposeCall, { id }: ProjectContainer): Promise<number> {
  const status = numberAt(await call.engine.post(`/containers/${id}/wait`), "StatusCode");
  await call.print(`container ${JSON.stringify(id)} exited with status code ${status}\n`);
  return status;
}
