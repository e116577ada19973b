import { Errno } from "../disk/errno.ts";
import { defineCommand } from "../process/command/define-command.ts";
import { startProgram } from "../process/command/run-program.ts";
import { SIGPIPE } from "../process/signals.ts";
import { type Carrier, startCarrier } from "./scp/carrier.ts";
import { FLAGS, type ScpCall } from "./scp/flags.ts";
import { Line, LostConnection } from "./scp/line.ts";
import { Meter } from "./scp/meter.ts";
import { parsePlace, type RemotePlace } from "./scp/place.ts";
import { receiveInto } from "./scp/receive.ts";
import { sendPath } from "./scp/send.ts";
import { USAGE } from "./scp/usage.ts";
import { describeOption } from "./ssh/describe-option.ts";

/** scp(1): copies by the protocol of rcp over ssh. */
export const scp = defineCommand({
  name: "scp",
  summary: "copy files to another machine and back",
  operands: "[OPTION]... source ... target",
  completes: "file",
  flags: FLAGS,
  helpText: () => USAGE,
  usageProblem: describeOption,
  afterUsageProblem: () => USAGE,
  examples: [
    { run: "scp notes.txt harbor:", shows: "copy a file into the home directory on harbor" },
    { run: "scp -r harbor:project .", shows: "get a whole directory from there" },
  ],
  exitStatus: "0, or 1 where something could not be copied.",
  seeAlso: ["ssh(1)", "cp(1)"],

  async run(call) {
    const { flags, operands } = call;
    if (flags.sink || flags.source) return serve(call);
    const target = operands.at(-1);
    const sources = operands.slice(0, -1);
    if (target === undefined || sources.length === 0) return call.tryHelp(1);
    const there = parsePlace(target);
    for (const source of sources) {
      const from = parsePlace(source);
      if (from && there) return call.notSimulated("copies between two remote hosts");
      if (from) await fetch(call, from, target);
      else if (there) await send(call, source, there);
      else await copyHere(call, source, target);
    }
    return call.status;
  },
});

/** The side that ssh has started on the other machine. */
async function serve(call: ScpCall): Promise<number> {
  const { flags, operands, process } = call;
  const line = new Line(process, 0, 1);
  const common = { line, recursive: flags.recursive, preserve: flags.preserve, meter: undefined };
  const complain = async (text: string) => {
    call.status = 1;
    await line.complain({ text, isFatal: false });
  };
  process.handle(SIGPIPE, "ignore");
  try {
    if (flags.sink)
      await receiveInto({ ...common, toDirectory: flags.toDirectory, failed: undefined }, operands[0] ?? ".");
    else {
      await line.answer();
      const describe = (path: string, errno: Errno | "directory") =>
        errno === "directory"
          ? `scp: download ${path}: not a regular file`
          : `scp: ${path}: ${errno.message}`;
      for (const path of operands) await sendPath({ ...common, describe, failed: complain }, path);
    }
  } catch (thrown) {
    if (!(thrown instanceof LostConnection)) throw thrown;
    return 1;
  }
  return call.status;
}

function sshOptions({ flags }: ScpCall): readonly string[] {
  return [
    "-x",
    ...(flags.port === undefined ? [] : ["-p", flags.port]),
    ...(flags.identity === undefined ? [] : ["-i", flags.identity]),
    ...(flags.config === undefined ? [] : ["-F", flags.config]),
    ...(flags.batch ? ["-o", "BatchMode=yes"] : []),
    ...flags.option.flatMap((option) => ["-o", option]),
  ];
}

function connect(call: ScpCall, place: RemotePlace, mode: "-t" | "-f"): Carrier | Errno {
  const { flags } = call;
  const words = [
    "scp",
    ...(flags.recursive ? ["-r"] : []),
    ...(flags.preserve ? ["-p"] : []),
    mode,
    place.path,
  ];
  return startCarrier(call.process, ["ssh", ...sshOptions(call), place.host, words.join(" ")]);
}

function meterOf({ flags, process }: ScpCall): Meter | undefined {
  const terminal = process.fds.get(1)?.terminal;
  return flags.quiet || !terminal ? undefined : new Meter(process, terminal.size.columns);
}

/** One copy over a connection of its own. */
async function over(
  call: ScpCall,
  place: RemotePlace,
  mode: "-t" | "-f",
  act: (line: Line) => Promise<void>,
): Promise<void> {
  const connection = connect(call, place, mode);
  if (connection instanceof Errno) {
    call.warn(`ssh: ${connection.message}`);
    return;
  }
  try {
    await act(connection.line);
  } catch (thrown) {
    if (!(thrown instanceof LostConnection)) throw thrown;
    call.status = 255;
    await call.printError("scp: Connection closed\r\n");
  } finally {
    connection.close();
    await call.process.waitFor(connection.ssh);
  }
}

async function send(call: ScpCall, source: string, place: RemotePlace): Promise<void> {
  const { flags, files } = call;
  const found = files.stat(source);
  if (found instanceof Errno) {
    call.warn(`stat local "${source}": ${found.message}`);
    return;
  }
  if (found.kind === "directory" && !flags.recursive) {
    call.warn(`local "${source}" is not a regular file`);
    await call.printError(`scp: failed to upload file ${source} to ${place.path}\n`);
    return;
  }
  await over(call, place, "-t", async (line) => {
    const refused = await line.answer();
    const failed = async (text: string) => {
      call.status = 1;
      await call.printError(`${text}\n`);
      if (text.startsWith("scp: dest open"))
        await call.printError(`scp: failed to upload file ${source} to ${place.path}\n`);
    };
    if (refused) return failed(refused.text);
    const describe = (path: string, errno: Errno | "directory") =>
      errno === "directory"
        ? `scp: local "${path}" is not a regular file`
        : `scp: stat local "${path}": ${errno.message}`;
    const { recursive, preserve } = flags;
    await sendPath({ line, recursive, preserve, meter: meterOf(call), describe, failed }, source);
  });
}

async function fetch(call: ScpCall, place: RemotePlace, target: string): Promise<void> {
  const { recursive, preserve } = call.flags;
  await over(call, place, "-f", async (line) => {
    const failed = async (text: string) => {
      call.status = 1;
      await call.printError(`${text}\n`);
    };
    await receiveInto(
      { line, recursive, preserve, meter: meterOf(call), toDirectory: false, failed },
      target,
    );
  });
}

/** Without a host on either side it is cp(1). */
async function copyHere(call: ScpCall, source: string, target: string): Promise<void> {
  const { flags, process } = call;
  const words = [
    "cp",
    ...(flags.recursive ? ["-r"] : []),
    ...(flags.preserve ? ["-p"] : []),
    "--",
    source,
    target,
  ];
  const child = startProgram(process, words);
  if (child instanceof Errno) {
    call.warn(`cp: ${child.message}`);
    return;
  }
  await process.waitFor(child);
  if (child.exit?.status !== 0) call.status = 1;
}
