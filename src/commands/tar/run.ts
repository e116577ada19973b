import { formatHumanSize } from "../../base/format-size.ts";
import { Errno } from "../../disk/errno.ts";
import type { Call } from "../../process/command/call.ts";
import { Chosen } from "./chosen.ts";
import { Comparer } from "./comparer.ts";
import { Creator } from "./creator.ts";
import { eachMember } from "./each-member.ts";
import { readExcludes } from "./excludes.ts";
import { Extractor } from "./extractor.ts";
import { Listing } from "./listing.ts";
import { stripComponents } from "./names.ts";
import { openForReading, openForWriting } from "./open-archive.ts";
import { quoteEscaped, Report, TarStopped } from "./report.ts";
import { appendMembers, catenate, deleteMembers } from "./rewrite.ts";
import { listedNames, readTarWishes, type Selection, type TarFlags, type TarWishes } from "./wishes.ts";

export async function runTar(call: Call, flags: TarFlags): Promise<number> {
  const report = new Report(call, flags.warning);
  try {
    const wishes = readTarWishes(call, flags, report);
    if (typeof wishes === "number") return wishes;
    const status = await operate(call, await withListed(call, wishes, report), report);
    return status ?? report.finish();
  } catch (thrown) {
    if (!(thrown instanceof TarStopped)) throw thrown;
    return 2;
  }
}

/** With the names of the lists, which may come through a pipe. */
async function withListed(call: Call, wishes: TarWishes, report: Report): Promise<TarWishes> {
  const { flags } = wishes;
  const listed: Selection[] = [];
  for (const list of flags.filesFrom)
    listed.push(...listedNames(await readList(call, list, report), flags.null));
  return { ...wishes, selections: [...wishes.selections, ...listed] };
}

async function readList(call: Call, list: string, report: Report): Promise<Uint8Array> {
  if (list === LISTED_ON_STDIN) return call.stdin.bytes();
  const input = await call.open(list, {
    openProblem: (name, errno) =>
      `${quoteEscaped(name)}: Cannot ${errno === Errno.ENOENT ? "stat" : "open"}: ${errno.message}`,
  });
  if (!input) return report.fatal();
  const bytes = await input.bytes();
  call.close(input);
  return bytes;
}

/** Standard input is read by its name. */
const LISTED_ON_STDIN = "-";

/** The status of what cannot be done at all; else undefined. */
async function operate(call: Call, wishes: TarWishes, report: Report): Promise<number | undefined> {
  switch (wishes.operation) {
    case "create":
      return create(call, wishes, report);
    case "list":
      return list(call, wishes, report);
    case "extract":
      return new Extractor(call, wishes, report).run();
    case "diff":
      return new Comparer(call, wishes, report).run();
    case "append":
    case "update":
      return appendMembers(call, wishes, report);
    case "catenate":
      return catenate(call, wishes, report);
    case "delete":
      return deleteMembers(call, wishes, report);
  }
}

async function create(call: Call, wishes: TarWishes, report: Report): Promise<number | undefined> {
  const { selections, flags, archive } = wishes;
  if (!selections.some(isName) && flags.filesFrom.length === 0)
    return call.usageError("Cowardly refusing to create an empty archive");
  const excludes = readExcludes(call, flags, report);
  const { writer, status } = await openForWriting(call, wishes, report);
  const listing = new Listing(call, wishes, archive === undefined);
  const creator = new Creator({ call, wishes, report, listing, excludes, writer, archive: status });
  const start = call.now();
  await creator.dumpAll(selections);
  await writer.finish();
  if (flags.totals) tellTotals(call, writer.written, call.now() - start);
  return undefined;
}

function isName({ kind }: Selection): boolean {
  return kind === "name";
}

function tellTotals(call: Call, bytes: number, milliseconds: number): void {
  const rate = bytes / Math.max(milliseconds / 1000, 0.001);
  const size = (count: number) => `${formatHumanSize(Math.round(count))}iB`;
  call.printError(`Total bytes written: ${bytes} (${size(bytes)}, ${size(rate)}/s)\n`);
}

async function list(call: Call, wishes: TarWishes, report: Report): Promise<undefined> {
  const { flags, names, strip, verbosity } = wishes;
  const excludes = readExcludes(call, flags, report);
  const chosen = new Chosen(wishes);
  const reader = await openForReading(call, wishes, report);
  const listing = new Listing(call, wishes, false);
  const end = await eachMember(reader, report, (member, block) => {
    if (!chosen.find(member.name) || excludes(member.name)) return !chosen.isComplete;
    const safe = names.safe(member.name);
    const safeTarget =
      member.kind === "hardlink" ? names.safe(member.target, "hard link targets") : member.target;
    const shown = flags.showTransformedNames
      ? names.transform(stripComponents(safe, strip) ?? "/")
      : member.name;
    const kind = member.kind === "hardlink" ? "hardlink" : "symlink";
    const target = flags.showTransformedNames ? names.transform(safeTarget, kind) : member.target;
    listing.show({ ...member, target }, shown, verbosity > 0, block);
    return !chosen.isComplete;
  });
  if (flags.blockNumber && end !== undefined) listing.write(`block ${end}: ** Block of NULs **\n`);
  chosen.reportMissing(report);
  return undefined;
}
