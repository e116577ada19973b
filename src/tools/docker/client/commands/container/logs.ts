import { defineDocker } from "../../cli/command.ts";
import { apiTime } from "../../engine/api-time.ts";
import { copyOutput } from "../../engine/attached.ts";
import { isAt, textAt } from "../../engine/json.ts";

/** https://docs.docker.com/reference/cli/docker/container/logs/ */
export const logs = defineDocker({
  summary: "Fetch the logs of a container",
  usage: "[OPTIONS] CONTAINER",
  operands: [1, 1],
  aliases: ["docker container logs", "docker logs"],
  options: `
    --details   Show extra details provided to logs
-f, --follow   Follow log output
    --since string   Show logs since timestamp (e.g. "2013-01-02T13:23:37Z") or relative (e.g. "42m" for 42 minutes)
-n, --tail string   Number of lines to show from the end of the logs (default "all")
-t, --timestamps   Show timestamps
    --until string   Show logs before a timestamp (e.g. "2013-01-02T13:23:37Z") or relative (e.g. "42m" for 42 minutes)
`,

  async run(call) {
    const { engine, flags } = call;
    const container = await engine.get(`/containers/${call.operands[0]}/json`);
    const id = textAt(container, "Id");
    const { read } = await engine.stream("GET", `/containers/${id}/logs`, {
      query: {
        details: flags.is("details") ? 1 : undefined,
        follow: flags.is("follow") ? 1 : undefined,
        since: apiTime(flags.text("since"), call.now(), "since"),
        stderr: 1,
        stdout: 1,
        tail: flags.text("tail") || "all",
        timestamps: flags.is("timestamps") ? 1 : undefined,
        until: apiTime(flags.text("until"), call.now(), "until"),
      },
    });
    await copyOutput(call.process, read, isAt(container, "Config", "Tty"));
    return 0;
  },
});
