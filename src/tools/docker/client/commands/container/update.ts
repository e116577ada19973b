import { defineDocker } from "../../cli/command.ts";
import { Failure } from "../../cli/failure.ts";
import { textsAt } from "../../engine/json.ts";
import { restartPolicy } from "../../run/container-config.ts";
import { resourcesOf } from "../../run/resources.ts";

/** https://docs.docker.com/reference/cli/docker/container/update/ */
export const update = defineDocker({
  summary: "Update configuration of one or more containers",
  usage: "[OPTIONS] CONTAINER [CONTAINER...]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker container update", "docker update"],
  options: `
    --blkio-weight uint16   Block IO (relative weight), between 10 and 1000, or 0 to disable (default 0)
    --cpu-period int   Limit CPU CFS (Completely Fair Scheduler) period
    --cpu-quota int   Limit CPU CFS (Completely Fair Scheduler) quota
    --cpu-rt-period int   Limit the CPU real-time period in microseconds
    --cpu-rt-runtime int   Limit the CPU real-time runtime in microseconds
-c, --cpu-shares int   CPU shares (relative weight)
    --cpus decimal   Number of CPUs
    --cpuset-cpus string   CPUs in which to allow execution (0-3, 0,1)
    --cpuset-mems string   MEMs in which to allow execution (0-3, 0,1)
-m, --memory bytes   Memory limit
    --memory-reservation bytes   Memory soft limit
    --memory-swap bytes   Swap limit equal to memory plus swap: -1 to enable unlimited swap
    --pids-limit int   Tune container pids limit (set -1 for unlimited)
    --restart string   Restart policy to apply when a container exits
`,

  async run(call) {
    const { flags } = call;
    if (!flags.anyGiven) throw new Failure("you must provide one or more flags when using this command");
    const json = {
      ...resourcesOf(flags),
      ...(flags.given("restart") && { RestartPolicy: restartPolicy(flags.text("restart")) }),
    };
    const warnings: string[] = [];
    const status = await call.forEach(async (name) => {
      warnings.push(...textsAt(await call.engine.post(`/containers/${name}/update`, { json }), "Warnings"));
      await call.print(`${name}\n`);
    });
    if (warnings.length > 0) await call.print(`${warnings.join("\n")}\n`);
    return status;
  },
});
