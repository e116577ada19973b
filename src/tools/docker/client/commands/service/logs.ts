import { decode } from "../../../../../base/bytes.ts";
import { FrameDecoder } from "../../../api/stream-frames.ts";
import type { Call } from "../../cli/call.ts";
import { defineDocker } from "../../cli/command.ts";
import { PlainFailure } from "../../cli/failure.ts";
import { apiTime } from "../../engine/api-time.ts";
import { at, type Json, listAt, numberAt, textAt } from "../../engine/json.ts";
import { shortId } from "../../format/text.ts";
import { refuseOthers } from "../../swarm/refuse-others.ts";

/** https://docs.docker.com/reference/cli/docker/service/logs/ */
export const logs = defineDocker({
  summary: "Fetch the logs of a service or task",
  usage: "[OPTIONS] SERVICE|TASK",
  operands: [1, 1],
  options: `
    --details   Show extra details provided to logs
-f, --follow   Follow log output
    --no-resolve   Do not map IDs to Names in output
    --no-task-ids   Do not include task IDs in output
    --no-trunc   Do not truncate output
    --raw   Do not neatly format logs
    --since string   Show logs since timestamp (e.g. "2013-01-02T13:23:37Z") or relative (e.g. "42m" for 42 minutes)
-n, --tail string   Number of lines to show from the end of the logs (default "all")
-t, --timestamps   Show timestamps
`,

  async run(call) {
    refuseOthers(call, ["follow", "no-task-ids", "no-trunc", "raw", "since", "tail", "timestamps"]);
    const { engine, flags } = call;
    const { path, places } = await findTarget(call, call.operands[0] ?? "");
    const { read } = await engine.stream("GET", path, {
      query: {
        details: flags.is("raw") ? undefined : 1,
        follow: flags.is("follow") ? 1 : undefined,
        since: apiTime(flags.text("since"), call.now(), "since"),
        stderr: 1,
        stdout: 1,
        tail: flags.text("tail") || "all",
        timestamps: flags.is("timestamps") ? 1 : undefined,
      },
    });
    const format = flags.is("raw") ? (line: string) => line : await lineFormat(call, places);
    const decoder = new FrameDecoder();
    for (let bytes = await read(); bytes.length > 0; bytes = await read())
      for (const { stream, bytes: line } of decoder.push(bytes))
        await call.write(stream === "stderr" ? 2 : 1, await format(decode(line)));
    return 0;
  },
});

/** What a name means: a service, or one of the tasks; `places` is how wide a slot's number can get. */
async function findTarget(call: Call, name: string): Promise<{ path: string; places: number }> {
  let service: Json = null;
  const failure = await call.engine.failureOf(async () => {
    service = await call.engine.get(`/services/${name}`);
  });
  if (failure === undefined) {
    const replicas = at(service, "Spec", "Mode", "Replicated", "Replicas");
    const places = typeof replicas === "number" ? String(replicas).length : 1;
    return { path: `/services/${name}/logs`, places };
  }
  if (!failure.endsWith("not found")) throw new PlainFailure(failure);
  let task: Json = null;
  const missing = await call.engine.failureOf(async () => {
    task = await call.engine.get(`/tasks/${name}`);
  });
  if (missing !== undefined) throw new PlainFailure(`no such task or service: ${name}`);
  return { path: `/tasks/${name}/logs`, places: String(numberAt(task, "Slot")).length };
}

/** `web.1.ID@NODE    | ` before each line; new tasks are looked up when they first speak. */
async function lineFormat(call: Call, places: number): Promise<(line: string) => Promise<string>> {
  const { engine, flags } = call;
  const names = new Map<string, string>();
  const services = listAt(await engine.get("/services"));
  const nameOf = async (id: string): Promise<string> => {
    const task = await engine.get(`/tasks/${id}`);
    const service = services.find((one) => textAt(one, "ID") === textAt(task, "ServiceID"));
    const node = await engine.get(`/nodes/${textAt(task, "NodeID")}`);
    const slot = String(numberAt(task, "Slot"));
    const shown = flags.is("no-trunc") ? id : shortId(id);
    const suffix = flags.is("no-task-ids") ? "" : `.${shown}`;
    const padding = " ".repeat(Math.max(0, places - slot.length));
    const host = textAt(node, "Description", "Hostname");
    return `${textAt(service, "Spec", "Name")}.${slot}${suffix}@${host}${padding}`;
  };
  return async (line) => {
    const found = /^(\S+Z )?\S*com\.docker\.swarm\.task\.id=(\w+)\S* /.exec(line);
    if (!found) return line;
    const [head, stamp = "", id = ""] = found;
    const name = names.get(id) ?? (await nameOf(id));
    names.set(id, name);
    return `${stamp}${name}    | ${line.slice(head.length)}`;
  };
}
