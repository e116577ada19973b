import { decode } from "../../base/bytes.ts";
import { Errno } from "../../disk/errno.ts";
import type { Process } from "../../process/process.ts";
import { startCarrier } from "../scp/carrier.ts";
import { LostConnection } from "../scp/line.ts";
import { parsePlace, type RemotePlace } from "../scp/place.ts";
import { FileList, type Source } from "./file-list.ts";
import { makeRule, type Rule, readRules } from "./filter.ts";
import { type RsyncCall, readSettings, type Settings } from "./flags.ts";
import { HELP } from "./help-text.ts";
import { RemoteSide } from "./remote-side.ts";
import { formatListed, formatStats, formatSummary, newCounts } from "./report.ts";
import { serve } from "./serve.ts";
import { LocalSide, type Side } from "./side.ts";
import { absolute, Transfer } from "./transfer.ts";

const SYNTAX = 1;
const SELECTION = 3;
const FILE_IO = 11;
const PARTIAL = 23;

const PLACES = {
  [SYNTAX]: "syntax or usage error (code 1) at main.c(1886) [client=3.5.0]",
  [SELECTION]: "errors selecting input/output files, dirs (code 3) at main.c(777) [Receiver=3.5.0]",
  [FILE_IO]: "error in file IO (code 11) at main.c(808) [Receiver=3.5.0]",
  [PARTIAL]:
    "some files/attrs were not transferred (see previous errors) (code 23) at main.c(1394) [sender=3.5.0]",
};

export async function runRsync(call: RsyncCall): Promise<number> {
  const { flags, operands } = call;
  if (flags.server) return serve(call.process);
  const settings = readSettings(call);
  if (operands.length === 0) {
    call.printError(`${HELP}rsync error: syntax or usage error (code 1) at main.c(1871) [client=3.5.0]\n`);
    return SYNTAX;
  }
  if (settings.deletes && !settings.recursive && !flags.dirs)
    return end(call, SYNTAX, "rsync: --delete does not work without --recursive (-r) or --dirs (-d).");
  if (operands.some((word) => /^rsync:\/\/|^[^/:]+::/.test(word))) return call.notSimulated("with a daemon");
  const listOnly = flags.listOnly || operands.length === 1;
  const sources = listOnly ? operands : operands.slice(0, -1);
  const target = listOnly ? "." : (operands.at(-1) ?? ".");
  const [there, ...others] = sources.map(parsePlace);
  const toThere = listOnly ? undefined : parsePlace(target);
  if (there && toThere) return end(call, SYNTAX, "The source and destination cannot both be remote.");
  if (others.some((place) => place?.host !== there?.host))
    return end(call, SYNTAX, "All source args must come from the same machine.");
  const rules = readFilters(call);
  if (typeof rules === "number") return rules;
  const place = there ?? toThere;
  const copy = { call, settings, rules, listOnly };
  if (!place) {
    const side = new LocalSide(call.files);
    return copyBetween({ ...copy, from: side, to: side, sources, target, remote: undefined });
  }
  return overSsh(call, place, (side) =>
    there
      ? copyBetween({
          ...copy,
          from: side,
          to: new LocalSide(call.files),
          sources: sources.map((word) => parsePlace(word)?.path ?? word),
          target,
          remote: "source",
        })
      : copyBetween({
          ...copy,
          from: new LocalSide(call.files),
          to: side,
          sources,
          target: place.path,
          remote: "target",
        }),
  );
}

function end(call: RsyncCall, status: keyof typeof PLACES, message?: string): number {
  call.printError(`${message === undefined ? "" : `${message}\n`}rsync error: ${PLACES[status]}\n`);
  return status;
}

/** The rules in the order of the line. */
function readFilters(call: RsyncCall): readonly Rule[] | number {
  const rules: Rule[] = [];
  for (const { flag, value: argument = "" } of call.given) {
    if (flag === "exclude" || flag === "include") rules.push(makeRule(argument, flag === "exclude"));
    if (flag === "filter") {
      if (!/^[+-] /.test(argument)) return call.notSimulated(`--filter='${argument}'`);
      rules.push(makeRule(argument, true));
    }
    if (flag !== "excludeFrom" && flag !== "includeFrom") continue;
    const content = call.files.readFile(argument);
    if (content instanceof Errno) {
      const what = flag === "excludeFrom" ? "exclude" : "include";
      call.printError(
        `rsync: [client] failed to open ${what} file ${argument}: ${content.message} (${content.number})\n`,
      );
      call.printError("rsync error: error in file IO (code 11) at exclude.c(1719) [client=3.5.0]\n");
      return FILE_IO;
    }
    rules.push(...readRules(decode(content), flag === "excludeFrom"));
  }
  return rules;
}

interface Copy {
  readonly call: RsyncCall;
  readonly settings: Settings;
  readonly rules: readonly Rule[];
  readonly listOnly: boolean;
  readonly from: Side;
  readonly to: Side;
  readonly sources: readonly string[];
  readonly target: string;
  readonly remote: "source" | "target" | undefined;
}

async function copyBetween(copy: Copy): Promise<number> {
  const { call, settings, from, remote, listOnly } = copy;
  const { flags } = call;
  const started = call.now();
  const problems: string[] = [];
  const failed = (message: string) => {
    problems.push(message);
    call.printError(`${message}\n`);
  };
  const cwd = await from.cwd();
  const isTold = !flags.quiet && (flags.verbose > 0 || settings.progress);
  if (isTold && settings.recursive && !listOnly)
    call.print(`${remote === "source" ? "receiving" : "sending"} incremental file list\n`);
  const listSettings = listOnly ? { ...settings, links: true } : settings;
  const list = await new FileList(call, listSettings, from, copy.rules, {
    missing: (path, errno) =>
      failed(
        `rsync: [sender] link_stat "${path.startsWith("/") ? path : `${cwd}/${path}`}" failed: ${errno.message} (${errno.number})`,
      ),
    noReferent: (path) =>
      failed(`symlink has no referent: "${path.startsWith("/") ? path : `${cwd}/${path}`}"`),
    skipped: (line) => void (flags.quiet || call.print(`${line}\n`)),
  }).make(copy.sources);
  if (listOnly) {
    for (const { item, name } of list) call.print(formatListed(item, name));
    return problems.length > 0 ? end(call, PARTIAL) : 0;
  }
  const place =
    list.length === 0
      ? { target: copy.target, isFile: false, isMissing: false }
      : await prepareTarget(copy, list);
  if (typeof place === "number") return place;
  const counts = newCounts();
  const transfer = new Transfer({
    ...copy,
    ...place,
    counts,
    pushes: remote === "target",
    failed,
    hadProblem: () => problems.length > 0,
  });
  await transfer.run(list);
  counts.received += 12;
  counts.sent += 17;
  if (flags.stats) call.print(formatStats(call, counts));
  if (!flags.quiet && (flags.verbose > 0 || flags.stats))
    call.print(formatSummary(call, counts, call.now() - started));
  return problems.length > 0 ? end(call, PARTIAL) : 0;
}

/** Finds out what the destination is, and makes it where it is to be a directory that is not there (main.c, get_local_name). */
async function prepareTarget(
  { call, to, target }: Copy,
  list: readonly Source[],
): Promise<{ readonly target: string; readonly isFile: boolean; readonly isMissing: boolean } | number> {
  const { flags } = call;
  const path = target.replace(/(?<=.)\/+$/, "") || ".";
  const there = await to.stat(path, true);
  if (!(there instanceof Errno)) {
    if (there.kind === "directory") return { target: path, isFile: false, isMissing: false };
    if (list.length === 1 && list[0]?.item.kind !== "directory")
      return { target: path, isFile: true, isMissing: false };
    return end(call, SELECTION, "ERROR: destination must be a directory when copying more than 1 file");
  }
  const isFile = list.length === 1 && list[0]?.item.kind !== "directory" && !target.endsWith("/");
  const made = flags.mkpath
    ? await makePath(call, to, isFile ? path.slice(0, Math.max(0, path.lastIndexOf("/"))) : path)
    : undefined;
  if (isFile) return { target: path, isFile, isMissing: true };
  const failed = made === undefined && !flags.dryRun ? await to.mkdir(path) : undefined;
  if (failed)
    return end(
      call,
      FILE_IO,
      `rsync: [Receiver] mkdir "${await absolute(to, path)}" failed: ${failed.message} (${failed.number})`,
    );
  const isTold = flags.verbose > 0 || flags.itemizeChanges || flags.progress || flags.partialProgress;
  if (isTold && !flags.quiet && made === undefined) call.print(`created directory ${path}\n`);
  return { target: path, isFile: false, isMissing: true };
}

/** --mkpath: all directories on the way. Undefined where nothing was to be made. */
async function makePath(call: RsyncCall, to: Side, path: string): Promise<number | undefined> {
  const parts = path.split("/");
  let made = 0;
  for (const at of parts.keys()) {
    const one = parts.slice(0, at + 1).join("/");
    if (one !== "" && !call.flags.dryRun && (await to.mkdir(one)) === undefined) made++;
  }
  if (made === 0) return undefined;
  if (call.flags.verbose > 0 && !call.flags.quiet)
    call.print(`created ${made} director${made === 1 ? "y" : "ies"} for ${path}\n`);
  return made;
}

/** Lets ssh start the other rsync, and speaks with it. */
async function overSsh(
  call: RsyncCall,
  place: RemotePlace,
  act: (side: Side) => Promise<number>,
): Promise<number> {
  const { process, flags } = call;
  const shell = (flags.rsh ?? call.env("RSYNC_RSH") ?? "ssh").split(/\s+/).filter(Boolean);
  const words = [...shell, place.host, `${flags.rsyncPath ?? "rsync"} --server`];
  const carrier = startCarrier(process, words);
  if (carrier instanceof Errno) {
    call.printError(
      `rsync: [sender] Failed to exec ${shell[0]}: ${carrier.message} (${carrier.number})\nrsync error: error in IPC code (code 14) at pipe.c(85) [sender=3.5.0]\n`,
    );
    return 14;
  }
  try {
    return await act(new RemoteSide(carrier.line));
  } catch (thrown) {
    if (!(thrown instanceof LostConnection) && !(thrown instanceof SyntaxError)) throw thrown;
    return await lost(call, carrier.ssh);
  } finally {
    carrier.close();
    await process.waitFor(carrier.ssh);
  }
}

async function lost(call: RsyncCall, ssh: Process): Promise<number> {
  await call.process.waitFor(ssh);
  const status = ssh.exit?.status ?? 12;
  const what = status === 127 ? "remote command not found" : "unexplained error";
  call.printError(
    `rsync: connection unexpectedly closed (0 bytes received so far) [sender]\nrsync error: ${what} (code ${status}) at io.c(232) [sender=3.5.0]\n`,
  );
  return status;
}
