import { Errno } from "../../../disk/errno.ts";
import { reach, transfer } from "../fetch.ts";
import { archOf, type DebianPackage, shownName } from "../index/package.ts";
import { countFiles, takeAway, unpack } from "../package-files.ts";
import { byName, inOrder, leftOut, noLongerRequired, planRemoval } from "../plan.ts";
import { formatSize } from "../report.ts";
import { FAILURE, type Session } from "../session.ts";

/** What is to change. */
export interface Changes {
  /** By name. */
  readonly coming: readonly DebianPackage[];
  /** Those of them that were asked for by name. */
  readonly asked: ReadonlySet<string>;
  /** There already, to be put down again. */
  readonly again: readonly DebianPackage[];
  readonly leaving: readonly DebianPackage[];
  /** Removed with their settings. */
  readonly purges: boolean;
}

/** Tells of the changes, asks, and makes them. */
export async function carryOut(session: Session, changes: Changes): Promise<number> {
  const { call } = session;
  await announce(session, changes);
  const { coming, again, leaving } = changes;
  if (call.has("simulate")) return simulate(session, changes);
  if (coming.length + again.length + leaving.length === 0) return 0;
  await announceSizes(session, changes);
  const hasMore = coming.some(({ name }) => !changes.asked.has(name));
  if ((hasMore || leaving.length > 0) && !(await agrees(session))) return 1;
  const failed = await fetchAll(session, inOrder(session.index, [...coming, ...again]));
  if (failed !== undefined) return failed;
  if (call.has("downloadOnly")) {
    await session.print("Download complete and in download only mode\n");
    return 0;
  }
  if (leaving.length > 0) await removeAll(session, leaving, changes.purges);
  return installAll(session, changes);
}

async function announce(session: Session, changes: Changes): Promise<void> {
  const { database, index, call } = session;
  const { coming, asked, again, leaving, purges } = changes;
  const gone = new Set(leaving.map(({ name }) => name));
  const unneeded = noLongerRequired(index, database, gone).filter(({ name }) => !asked.has(name));
  if (unneeded.length > 0 && !call.has("autoRemove")) {
    const isOne = unneeded.length === 1;
    const verb = isOne ? "package was" : "packages were";
    await session.list(
      `The following ${verb} automatically installed and ${isOne ? "is" : "are"} no longer required:`,
      unneeded,
    );
    const how = session.process.env.get("SUDO_USER") === undefined ? "apt" : "sudo apt";
    await session.print(`Use '${how} autoremove' to remove ${isOne ? "it" : "them"}.\n`);
  }
  await session.list(
    "The following additional packages will be installed:",
    coming.filter(({ name }) => !asked.has(name)),
  );
  await session.list("Suggested packages:", leftOut(database, coming, "suggests"));
  await session.list("Recommended packages:", leftOut(database, coming, "recommends"));
  await session.list("The following packages will be REMOVED:", leaving, purges ? "*" : "");
  await session.list("The following NEW packages will be installed:", coming);
  const reinstalled = again.length > 0 ? ` ${again.length} reinstalled,` : "";
  await session.print(
    `0 upgraded, ${coming.length} newly installed,${reinstalled} ${leaving.length} to remove and 0 not upgraded.\n`,
  );
}

async function announceSizes(session: Session, { coming, again, leaving }: Changes): Promise<void> {
  const fetched = [...coming, ...again];
  const bytes = fetched.reduce((sum, { size }) => sum + size, 0);
  if (fetched.length > 0) await session.print(`Need to get ${formatSize(bytes)} of archives.\n`);
  const kibibytes = (packages: readonly DebianPackage[]) =>
    packages.reduce((sum, { installed }) => sum + installed, 0);
  const change = (kibibytes(coming) - kibibytes(leaving)) * 1024;
  await session.print(
    change < 0
      ? `After this operation, ${formatSize(-change)} disk space will be freed.\n`
      : `After this operation, ${formatSize(change)} of additional disk space will be used.\n`,
  );
}

/** Return is a yes, the end of the input a no. */
async function agrees(session: Session): Promise<boolean> {
  const { process, call } = session;
  if (call.has("yes")) return true;
  await process.write(1, "Do you want to continue? [Y/n] ");
  let answer = "";
  while (!answer.includes("\n")) {
    const bytes = await process.read(0, 1);
    if (bytes instanceof Errno || bytes.length === 0) break;
    answer += String.fromCharCode(...bytes);
  }
  if (/^(y.*)?\n/i.test(answer)) return true;
  await process.write(1, "Abort.\n");
  return false;
}

async function simulate(session: Session, { coming, again, leaving, purges }: Changes): Promise<number> {
  const release = ({ security }: DebianPackage) =>
    security ? "Debian-Security:12/oldstable-security" : "Debian:12.15/oldstable";
  for (const one of leaving)
    await session.printAlways(`${purges ? "Purg" : "Remv"} ${one.name} [${one.version}]\n`);
  const order = inOrder(session.index, [...coming, ...again]);
  for (const verb of ["Inst", "Conf"])
    for (const one of order)
      await session.printAlways(`${verb} ${one.name} (${one.version} ${release(one)} [${archOf(one)}])\n`);
  return 0;
}

async function fetchAll(session: Session, order: readonly DebianPackage[]): Promise<number | undefined> {
  if (order.length === 0) return undefined;
  const { process } = session;
  const begun = process.kernel.now();
  const trouble = await reach(process, "deb.debian.org");
  for (const [at, one] of order.entries()) {
    const archive = one.security ? "debian-security bookworm-security/main" : "debian bookworm/main";
    const from = `http://deb.debian.org/${archive} amd64 ${one.name} ${archOf(one)} ${one.version}`;
    if (trouble !== undefined) {
      await session.print(`Err:${at + 1} ${from}\n  ${trouble}\n`);
      continue;
    }
    await transfer(process, one.size);
    await session.print(`Get:${at + 1} ${from} [${formatSize(one.size)}]\n`);
  }
  if (trouble !== undefined) {
    const messages = order.map((one) => `Failed to fetch ${urlOf(one)}  ${trouble}`);
    await session.fail(
      ...messages,
      "Unable to fetch some archives, maybe run apt-get update or try with --fix-missing?",
    );
    return FAILURE;
  }
  const bytes = order.reduce((sum, { size }) => sum + size, 0);
  const time = (process.kernel.now() - begun) / 1000;
  await process.write(2, "debconf: delaying package configuration, since apt-utils is not installed\n");
  await session.print(
    `Fetched ${formatSize(bytes)} in ${Math.round(time)}s (${formatSize(bytes / time)}/s)\n`,
  );
  return undefined;
}

function urlOf(one: DebianPackage): string {
  const pool = one.name.startsWith("lib") ? one.name.slice(0, 4) : one.name.slice(0, 1);
  const archive = one.security ? "debian-security" : "debian";
  return `http://deb.debian.org/${archive}/pool/main/${pool}/${one.name}/${fileOf(one)}`;
}

/** A colon may not stand in a file's name there. */
function fileOf(one: DebianPackage): string {
  return `${one.name}_${one.version.replace(":", "%3a")}_${archOf(one)}.deb`;
}

async function readDatabase(session: Session): Promise<void> {
  const steps = Array.from({ length: 20 }, (_, at) => `(Reading database ... ${(at + 1) * 5}%\r`);
  const count = countFiles(session.files, session.database.packages);
  await session.printAlways(
    `(Reading database ... \r${steps.join("")}(Reading database ... ${count} files and directories currently installed.)\n`,
  );
}

async function removeAll(
  session: Session,
  leaving: readonly DebianPackage[],
  purges: boolean,
): Promise<void> {
  await readDatabase(session);
  // The last comes first: nothing may be without what it needs.
  for (const one of [...inOrder(session.index, leaving)].reverse()) {
    await session.printAlways(`Removing ${shownName(one)} (${one.version}) ...\n`);
    takeAway(session.files, one);
    session.database.remove(one.name);
    await session.process.sleep(20);
  }
  if (purges) session.database.write();
  session.database.write();
}

async function installAll(session: Session, { coming, asked, again }: Changes): Promise<number> {
  const { database, files, process } = session;
  const order = inOrder(session.index, [...coming, ...again]);
  for (const [at, one] of order.entries()) {
    const isNew = !again.includes(one);
    if (isNew) await session.printAlways(`Selecting previously unselected package ${shownName(one)}.\n`);
    if (at === 0) await readDatabase(session);
    const over = isNew ? "" : ` over (${one.version})`;
    const number = order.length > 9 ? `${String(at).padStart(String(order.length - 1).length, "0")}-` : "";
    await session.printAlways(`Preparing to unpack .../${number}${fileOf(one)} ...\n`);
    await session.printAlways(`Unpacking ${shownName(one)} (${one.version})${over} ...\n`);
    const failed = unpack(files, one);
    if (failed)
      return session.fail(
        `Sub-process /usr/bin/dpkg returned an error code (1): ${one.name}: ${failed.message}`,
      );
    if (isNew) database.add(one.name, !asked.has(one.name));
    await process.sleep(15 + one.installed / 100);
  }
  for (const one of order) {
    await session.printAlways(`Setting up ${shownName(one)} (${one.version}) ...\n`);
    await process.sleep(15);
  }
  database.write();
  const hasLibraries = order.some(({ name, same }) => same && name.startsWith("lib"));
  const libc = session.index.find("libc-bin");
  if (hasLibraries && libc)
    await session.printAlways(`Processing triggers for libc-bin (${libc.version}) ...\n`);
  return 0;
}

/** What has to go with these names; a text where the base system would. */
export function leavingWith(session: Session, names: readonly string[]): readonly DebianPackage[] | string {
  const gone = planRemoval(session.database, names);
  const leaving = session.database.packages.filter(({ name }) => gone.has(name)).sort(byName);
  const base = leaving.find((one) => one.base);
  return base ? base.name : leaving;
}
