import { apiTime } from "../../client/engine/api-time.ts";
import { type ComposeCall, defineCompose } from "../context.ts";
import { ofServices, type ProjectContainer, projectContainers } from "../engine/containers.ts";
import { LogPrinter } from "../engine/follow-logs.ts";
import { oneOfService } from "../engine/one-of-service.ts";
import { untilCanceled } from "../engine/until-canceled.ts";

/** https://docs.docker.com/reference/cli/docker/compose/logs/ */
export const logs = defineCompose({
  summary: "View output from containers",
  usage: "[OPTIONS] [SERVICE...]",
  options: `
    --dry-run   Execute command in dry run mode
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
    if (operands.length > 0 && !call.isNamedOnly) await call.chosen();
    const printer = new LogPrinter(call, await containersOf(call, name), {
      follow: flags.is("follow"),
      tail: flags.text("tail"),
      since: apiTime(flags.text("since"), call.now(), "since"),
      until: apiTime(flags.text("until"), call.now(), "until"),
      timestamps: flags.is("timestamps"),
      prefix: !flags.is("no-log-prefix"),
      color: !flags.is("no-color") && call.global.ansi !== "never" && call.process.stdout.isTerminal,
    });
    return untilCanceled(
      call,
      printer.all().then(() => 0),
    );
  },
});

async function containersOf(call: ComposeCall, project: string): Promise<readonly ProjectContainer[]> {
  const { flags, operands } = call;
  const [service = ""] = operands;
  if (flags.given("index") && flags.number("index") > 0)
    return [await oneOfService(call, service, flags.number("index"))];
  return ofServices(await projectContainers(call.engine, project), operands);
}
