import type { Call } from "../../cli/call.ts";
import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { at, isRecord, type Json, numberAt, recordAt, textAt } from "../../engine/json.ts";
import { waitUntilConverged } from "../../swarm/converge.ts";

/** https://docs.docker.com/reference/cli/docker/service/scale/ */
export const scale = defineDocker({
  summary: "Scale one or multiple replicated services",
  usage: "SERVICE=REPLICAS [SERVICE=REPLICAS...]",
  operands: [1, Number.POSITIVE_INFINITY],
  options: `
-d, --detach   Exit immediately instead of waiting for the service to converge
`,

  async run(call) {
    const wishes = call.operands.map((word) => {
      const [name = "", count] = word.split("=");
      if (count === undefined)
        throw new Failure(
          `invalid scale specifier '${word}'.\nSee 'docker service scale --help'.\n\nUsage:  docker service scale SERVICE=REPLICAS [SERVICE=REPLICAS...]\n\nScale one or multiple replicated services`,
        );
      if (!/^\d+$/.test(count))
        throw new Failure(
          `${name}: invalid replicas value ${count}: strconv.ParseUint: parsing ${JSON.stringify(count)}: invalid syntax`,
        );
      return { name, count: Number(count) };
    });
    const scaled: { readonly id: string; readonly name: string }[] = [];
    const status = await call.forEach(
      async (name) => {
        const service = await findService(call, name);
        if (!isRecord(at(service, "Spec", "Mode", "Replicated")))
          throw new Failure(`${name}: scale can only be used with replicated or replicated-job mode`);
        const count = wishes.find((wish) => wish.name === name)?.count ?? 0;
        await call.engine.post(`/services/${textAt(service, "ID")}/update`, {
          query: { version: numberAt(service, "Version", "Index") },
          json: { ...recordAt(service, "Spec"), Mode: { Replicated: { Replicas: count } } },
        });
        await call.print(`${name} scaled to ${count}\n`);
        scaled.push({ id: textAt(service, "ID"), name });
      },
      wishes.map(({ name }) => name),
    );
    if (!call.flags.is("detach")) for (const { id, name } of scaled) await waitUntilConverged(call, id, name);
    return status;
  },
});

/** Which of the services could not be found stands before what the engine says. */
async function findService(call: Call, name: string): Promise<Json> {
  let service: Json = null;
  const failure = await call.engine.failureOf(async () => {
    service = await call.engine.get(`/services/${name}`);
  });
  if (failure !== undefined) throw new Failure(`${name}: ${failure}`);
  return service;
}
