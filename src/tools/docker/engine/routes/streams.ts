import * as v from "valibot";
import { encode } from "../../../../base/bytes.ts";
import { encodeFrame } from "../../api/stream-frames.ts";
import {
  FRAMED_STREAM,
  outputTo,
  parseDetachKeys,
  pumpInput,
  RAW_STREAM,
  streamsEnd,
} from "../containers/attach.ts";
import { checkRunning, type ExecConfig, startExec } from "../containers/exec.ts";
import { isInRange } from "../containers/log-file.ts";
import type { LogEntry } from "../containers/log-format.ts";
import { badRequest, conflict, EngineError } from "../engine-error.ts";
import { isoTimeFixed, parseTime, parseTimestamp } from "../go-time.ts";
import type { ApiCall, Routes } from "../router.ts";
import { readBody } from "./read-body.ts";

/** Of the driver `none`. */
const NOT_KEPT = "configured logging driver does not support reading";

/** A framed stream where the client knows it (1.42), else the older name of both kinds. */
function contentType(call: ApiCall, isTerminal: boolean): string {
  if (isTerminal || Number(call.version.split(".")[1]) < 42) return RAW_STREAM;
  return FRAMED_STREAM;
}

async function attach(call: ApiCall): Promise<void> {
  const { engine } = call;
  const container = engine.containers.require(call.word("id"));
  if (container.state.Paused)
    throw conflict(`container ${container.id} is paused, unpause the container before attach`);
  if (container.state.Restarting)
    throw conflict(
      `container ${container.id} is restarting, wait until the container is running before attaching`,
    );
  const keys = parseDetachKeys(call.query("detachKeys"));
  const { Tty, OpenStdin, StdinOnce } = container.record.Config;
  const duplex = await call.reply.hijack(contentType(call, Tty));
  engine.containerEvent(container, "attach");
  const listener = outputTo(duplex, { stdout: call.flag("stdout"), stderr: call.flag("stderr") }, Tty);
  await container.log.open(engine);
  if (call.flag("logs"))
    for (const { log, stream } of container.log.read({ since: undefined, until: undefined, tail: undefined }))
      await listener(stream, encode(log));
  if (!call.flag("stream")) return duplex.close();
  let tellDetached = () => {};
  const detached = new Promise<void>((resolve) => {
    tellDetached = resolve;
  });
  const isOver = streamsEnd(container.streams, listener, detached);
  if (call.flag("stdin") && OpenStdin) {
    const early: Uint8Array[] = [];
    const target = { task: () => container.task, early, endsInput: StdinOnce };
    container.handOverInput(early);
    engine.background(
      pumpInput(duplex, target, Tty ? keys : undefined).then((hasDetached) => {
        if (hasDetached) tellDetached();
        else if (StdinOnce && !container.task) container.earlyInputEnds(early);
      }),
    );
  }
  await isOver;
  duplex.close();
}

async function logs(call: ApiCall): Promise<void> {
  const { engine } = call;
  const container = engine.containers.require(call.word("id"));
  const wanted = { stdout: call.flag("stdout"), stderr: call.flag("stderr") };
  if (!wanted.stdout && !wanted.stderr)
    throw badRequest("Bad parameters: you must choose at least one stream");
  const tailText = call.query("tail") ?? "all";
  const tail = /^\d+$/.test(tailText) ? Number(tailText) : undefined;
  const since = parseTimestamp(call.query("since"));
  const until = parseTimestamp(call.query("until"));
  const { Tty } = container.record.Config;
  if (!container.log.driver.format) throw new EngineError(501, NOT_KEPT);
  await container.log.open(engine);
  const write = await call.reply.stream(200, { "Content-Type": contentType(call, Tty) });
  const send = async (entry: LogEntry) => {
    if (!wanted[entry.stream] && !Tty) return true;
    const time = call.flag("timestamps") ? `${isoTimeFixed(parseTime(entry.time))} ` : "";
    const details = call.flag("details") ? `${detailsOf(entry)} ` : "";
    const bytes = encode(time + details + entry.log);
    return write(Tty ? bytes : encodeFrame(entry.stream, bytes));
  };
  const queue: LogEntry[] = [];
  let wake = () => {};
  const unfollow = container.log.follow((entries) => {
    queue.push(...entries.filter((entry) => isInRange(entry, since, until)));
    wake();
  });
  let isOver = !call.flag("follow") || !container.state.Running;
  call.reply.onGone(() => {
    isOver = true;
    wake();
  });
  for (const entry of container.log.read({ since, until, tail })) await send(entry);
  if (!isOver) {
    container.nextExit().then(() => {
      isOver = true;
      wake();
    });
    await follow(
      queue,
      send,
      () => isOver,
      (next) => {
        wake = next;
      },
    );
  }
  unfollow();
}

/** What the logging driver adds, as daemon/httputils writes it. */
function detailsOf({ attrs = {} }: LogEntry): string {
  return Object.entries(attrs)
    .map((pair) => pair.map(encodeURIComponent).join("="))
    .join(",");
}

async function follow(
  queue: LogEntry[],
  send: (entry: LogEntry) => Promise<boolean>,
  isOver: () => boolean,
  onWake: (wake: () => void) => void,
): Promise<void> {
  for (;;) {
    const entry = queue.shift();
    if (entry) {
      if (!(await send(entry))) return;
    } else if (isOver()) return;
    else await new Promise<void>((resolve) => onWake(resolve));
  }
}

const EXEC = v.object({
  AttachStdin: v.optional(v.boolean(), false),
  AttachStdout: v.optional(v.boolean(), false),
  AttachStderr: v.optional(v.boolean(), false),
  Tty: v.optional(v.boolean(), false),
  Cmd: v.optional(v.nullable(v.array(v.string()))),
  Env: v.optional(v.nullable(v.array(v.string()))),
  User: v.optional(v.string(), ""),
  WorkingDir: v.optional(v.string(), ""),
  Privileged: v.optional(v.boolean(), false),
  DetachKeys: v.optional(v.string(), ""),
});

async function createExec(call: ApiCall): Promise<void> {
  const body = await readBody(call, EXEC);
  const container = call.engine.containers.require(call.word("id"));
  if ((body.Cmd ?? []).length === 0) throw badRequest("no exec command specified");
  const config: ExecConfig = { ...body, Cmd: body.Cmd ?? [], Env: body.Env ?? [] };
  const exec = call.engine.execs.create(call.engine, container, config);
  await call.answer({ Id: exec.id }, 201);
}

const EXEC_START = v.object({
  Detach: v.optional(v.boolean(), false),
  Tty: v.optional(v.boolean(), false),
  ConsoleSize: v.optional(v.nullable(v.array(v.number()))),
});

async function runExec(call: ApiCall): Promise<void> {
  const { engine } = call;
  const { Detach, ConsoleSize } = await readBody(call, EXEC_START);
  const exec = engine.execs.require(call.word("id"));
  const { config } = exec;
  checkRunning(exec.container);
  const [rows = 0, columns = 0] = ConsoleSize ?? [];
  const size = rows > 0 && columns > 0 ? { rows, columns } : undefined;
  if (Detach) {
    await startExec(engine, exec, size);
    return call.done(200);
  }
  const duplex = await call.reply.hijack(contentType(call, config.Tty));
  const listener = outputTo(duplex, { stdout: config.AttachStdout, stderr: config.AttachStderr }, config.Tty);
  let tellDetached = () => {};
  const detached = new Promise<void>((resolve) => {
    tellDetached = resolve;
  });
  const isOver = streamsEnd(exec.streams, listener, detached);
  await startExec(engine, exec, size);
  if (config.AttachStdin) {
    const keys = config.Tty ? parseDetachKeys(config.DetachKeys) : undefined;
    const target = { task: () => exec.task, early: [], endsInput: true };
    engine.background(pumpInput(duplex, target, keys).then((hasDetached) => hasDetached && tellDetached()));
  }
  await isOver;
  // The client asks for the status as soon as the stream ends: it is to be there.
  if (exec.task && exec.exitCode === null) await exec.task.wait(engine.process);
  duplex.close();
}

function inspectExec(call: ApiCall): Promise<void> {
  const exec = call.engine.execs.require(call.word("id"));
  const [entrypoint = "", ...words] = exec.config.Cmd;
  return call.answer({
    ID: exec.id,
    Running: exec.isRunning,
    ExitCode: exec.exitCode,
    ProcessConfig: {
      tty: exec.config.Tty,
      entrypoint,
      arguments: words,
      privileged: exec.config.Privileged,
      ...(exec.config.User === "" ? {} : { user: exec.config.User }),
    },
    OpenStdin: exec.config.AttachStdin,
    OpenStderr: exec.config.AttachStderr,
    OpenStdout: exec.config.AttachStdout,
    CanRemove: false,
    ContainerID: exec.container.id,
    DetachKeys: "",
    Pid: exec.task?.pid ?? 0,
  });
}

async function resizeExec(call: ApiCall): Promise<void> {
  const exec = call.engine.execs.require(call.word("id"));
  const [rows, columns] = [Number(call.query("h")), Number(call.query("w"))];
  if (rows > 0 && columns > 0) exec.task?.resize({ columns, rows });
  await call.done(200);
}

export const STREAM_ROUTES: Routes = {
  "POST /containers/{id}/attach": attach,
  "GET /containers/{id}/logs": logs,
  "POST /containers/{id}/exec": createExec,
  "POST /exec/{id}/start": runExec,
  "POST /exec/{id}/resize": resizeExec,
  "GET /exec/{id}/json": inspectExec,
};
