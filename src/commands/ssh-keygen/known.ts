import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import { isNameOf, readKnownHosts } from "../ssh/known-hosts.ts";
import type { KeygenCall } from "./flags.ts";

function pathOf(call: KeygenCall): string {
  return call.flags.file ?? `${call.env("HOME") ?? ""}/.ssh/known_hosts`;
}

/** `-F`: the lines of a host. */
export async function findHost(call: KeygenCall, name: string): Promise<number> {
  const path = pathOf(call);
  if (call.files.stat(path) instanceof Errno) return noFile(call, path);
  const found = readKnownHosts(call.files, path).filter((entry) => isNameOf(entry, name));
  for (const { line, text } of found) await call.print(`# Host ${name} found: line ${line} \n${text}\n`);
  return found.length > 0 ? 0 : 1;
}

async function noFile(call: KeygenCall, path: string): Promise<number> {
  await call.printError(`Cannot stat ${path}: No such file or directory\n`);
  return 255;
}

/** `-R`: takes the lines of a host away, and keeps the old file beside. */
export async function removeHost(call: KeygenCall, name: string): Promise<number> {
  const path = pathOf(call);
  const content = call.files.readFile(path);
  if (content instanceof Errno) return noFile(call, path);
  const found = readKnownHosts(call.files, path).filter((entry) => isNameOf(entry, name));
  if (found.length === 0) {
    await call.printError(`Host ${name} not found in ${path}\n`);
    return 0;
  }
  const gone = new Set(found.map(({ line }) => line));
  for (const { line } of found) await call.print(`# Host ${name} found: line ${line}\n`);
  const kept = decode(content)
    .split("\n")
    .filter((_, at) => !gone.has(at + 1));
  const failed =
    call.files.writeFile(`${path}.old`, content, 0o600) ?? call.files.writeFile(path, kept.join("\n"), 0o600);
  if (failed) {
    await call.printError(`${path}: ${failed.message}\n`);
    return 255;
  }
  await call.print(`${path} updated.\nOriginal contents retained as ${path}.old\n`);
  return 0;
}
