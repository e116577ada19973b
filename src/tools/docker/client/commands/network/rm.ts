import { defineDocker } from "../../cli/command.ts";
import { confirm } from "../../cli/confirm.ts";
import { EngineFailure } from "../../engine/engine.ts";
import { isAt } from "../../engine/json.ts";

/** https://docs.docker.com/reference/cli/docker/network/rm/ */
export const rm = defineDocker({
  summary: "Remove one or more networks",
  usage: "NETWORK [NETWORK...]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker network rm", "docker network remove"],
  options: `
-f, --force   Do not error if the network does not exist
`,

  async run(call) {
    let status = 0;
    for (const name of call.operands) {
      if (await keepsIngress(call, name)) continue;
      try {
        await call.engine.remove(`/networks/${name}`);
        await call.print(`${name}\n`);
      } catch (error) {
        if (!(error instanceof EngineFailure)) throw error;
        if (call.flags.is("force") && error.code === 404) continue;
        await call.warn(`${error.message}\n`);
        status = 1;
      }
    }
    // Its status has no text: the client prints it as Go prints an exit.
    if (status !== 0) await call.warn(`exit status ${status}\n`);
    return status;
  },
});

async function keepsIngress(call: Parameters<typeof confirm>[0], name: string): Promise<boolean> {
  try {
    const network = await call.engine.get(`/networks/${name}`);
    if (!isAt(network, "Ingress")) return false;
  } catch (error) {
    if (error instanceof EngineFailure) return false;
    throw error;
  }
  return !(await confirm(
    call,
    "WARNING! Before removing the routing-mesh network, make sure all the nodes in your swarm run the same docker engine version. Otherwise, removal may not be effective and functionality of newly created ingress networks will be impaired.\nAre you sure you want to continue?",
  ));
}
