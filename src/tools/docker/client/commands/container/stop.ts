import { defineDocker } from "../../cli/command.ts";
import { secondsOf } from "../../cli/stop-seconds.ts";

/** https://docs.docker.com/reference/cli/docker/container/stop/ */
export const stop = defineDocker({
  summary: "Stop one or more running containers",
  usage: "[OPTIONS] CONTAINER [CONTAINER...]",
  operands: [1, Number.POSITIVE_INFINITY],
  aliases: ["docker container stop", "docker stop"],
  options: `
-s, --signal string   Signal to send to the container
-t, --timeout int   Seconds to wait before killing the container
`,
  hiddenOptions: "    --time int   Seconds to wait before killing the container (deprecated: use --timeout)",

  run: (call) =>
    call.forEach(async (name) => {
      const { flags } = call;
      const t = secondsOf(flags);
      await call.engine.post(`/containers/${name}/stop`, {
        query: { signal: flags.text("signal") || undefined, t },
      });
      await call.print(`${name}\n`);
    }),
});
