import * as v from "valibot";
import { decode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import { type Files, ROOT } from "../../../disk/files.ts";
import { FdTable } from "../../../process/fd-table.ts";
import type { Kernel } from "../../../process/kernel.ts";
import { fabricOf } from "../../../process/network/bridge.ts";
import { connect } from "../api/http-client.ts";
import { DATA } from "./store.ts";

const TURN = 20;
const MOST_TURNS = 25;

const STATE = v.object({ State: v.object({ Running: v.boolean(), Restarting: v.boolean() }) });

/** After a restart of the computer, or its return to an earlier state: the engine starts, and what ran runs again. */
export async function bringContainersBack(kernel: Kernel): Promise<void> {
  const files = kernel.disk.view(ROOT);
  if (!somethingRan(files)) return;
  const process = kernel.createProcess({
    argv: ["systemd"],
    env: new Map(),
    fds: new FdTable(),
    files,
    path: "/usr/lib/systemd/systemd",
  });
  const connection = await connect(process);
  // An engine that answers has brought back what ran.
  if (!(connection instanceof Errno)) await connection.request({ method: "GET", path: "/_ping" });
  for (let turn = 0; turn < MOST_TURNS && !isEverythingServed(kernel); turn++) await process.sleep(TURN);
  process.finish({ status: 0 });
}

/** Servers take a moment until they listen; a published port may also be one where nobody ever does. */
function isEverythingServed(kernel: Kernel): boolean {
  for (const { protocol, to } of fabricOf(kernel).forwards) {
    if (protocol !== "tcp") continue;
    const listeners = to.bridge.at(to.address)?.listeners;
    if (![...(listeners ?? [])].some(({ local }) => local.port === to.port)) return false;
  }
  return true;
}

function somethingRan(files: Files): boolean {
  const containers = files.readdir(`${DATA}/containers`);
  if (containers instanceof Errno) return false;
  return containers.some(({ name }) => {
    const content = files.readFile(`${DATA}/containers/${name}/config.v2.json`);
    if (content instanceof Errno) return false;
    const record = v.safeParse(STATE, parsed(decode(content)));
    return record.success && (record.output.State.Running || record.output.State.Restarting);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
