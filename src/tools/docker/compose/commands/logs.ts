import { apiTime } from "../../client/engine/api-time.ts";
import { defineCompose } from "../context.ts";
import { ofServices, projectContainers } from "../engine/containers.ts";
import { LogPrinter } from "../engine/follow-logs.ts";

/** https://docs.docker.com/reference/cli/docker/compose/logs/ */
export const logs = defineCompose({
  summary: "View output from containers",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
-f, --follow   Follow log output
    --index int   index of the container if service has multiple replicas
    --no-color   Produce monochrome output
    --no-log-prefix   Don't print prefix in logs
    --since string   Show logs since timestamp (e.g. 2013-01-02T13:23:37Z) or relative (e.g. 42m for 42 minutes)
-n, --tail string   Number of lines to show from the end of the logs for each container (default "all")
-t, --timestamps   Show timestamps
    --until string   Show logs before a timestamp (e.g. 2013-01-02T13:23:37Z) or relative (e.g. 42m for 42 minutes)
`,

  async run(call) {
    const { flags, operands } = call;
    const name = await call.projectName();
    if (operands.length > 0) await call.chosen();
    const index = flags.given("index") ? flags.number("index") : 0;
    const containers = ofServices(await projectContainers(call.engine, name), operands).filter(
      ({ number }) => index === 0 || number === index,
    );
    const printer = new LogPrinter(call, containers, {
      follow: flags.is("follow"),
      tail: flags.text("tail"),
      since: apiTime(flags.text("since"), call.now(), "since"),
      until: apiTime(flags.text("until"), call.now(), "until"),
      timestamps: flags.is("timestamps"),
      prefix: !flags.is("no-log-prefix"),
      color: !flags.is("no-color") && call.process.stdout.isTerminal,
    });
    await printer.all();
    return 0;
  },
});
