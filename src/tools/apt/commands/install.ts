import type { DebianPackage } from "../index/package.ts";
import { noLongerRequired, planInstall } from "../plan.ts";
import { FAILURE, type Session } from "../session.ts";
import { carryOut, leavingWith } from "./transaction.ts";

const SIMULATION = `NOTE: This is only a simulation!
      apt-get needs root privileges for real execution.
      Keep also in mind that locking is deactivated,
      so don't depend on the relevance to the real current situation!
`;
const LOCK = "/var/lib/dpkg/lock-frontend";

/** The lock of dpkg, which only root may take; the status where that fails. */
export async function lock(session: Session): Promise<number | undefined> {
  if (session.call.has("simulate")) {
    if (!session.isRoot) await session.printAlways(SIMULATION);
    return undefined;
  }
  if (session.isRoot) return undefined;
  return session.fail(
    `Could not open lock file ${LOCK} - open (13: Permission denied)`,
    `Unable to acquire the dpkg frontend lock (${LOCK}), are you root?`,
  );
}

interface Wish {
  readonly install: readonly DebianPackage[];
  readonly remove: readonly string[];
}

/** The names of a line: `NAME`, `NAME=VERSION`, `NAME-` and `NAME+`; undefined after an error. */
async function readNames(session: Session, verb: string): Promise<Wish | undefined> {
  const install: DebianPackage[] = [];
  const remove: string[] = [];
  for (const word of session.call.operands) {
    const [name = "", version] = word.split("=");
    const sign = session.find(name) ? "" : (/[-+]$/.exec(name)?.[0] ?? "");
    const found = session.find(sign === "" ? name : name.slice(0, -1));
    const providers = found ? [] : session.hasLists ? session.index.standingFor(name) : [];
    if (providers[0] && providers.length === 1) {
      await session.print(`Note, selecting '${providers[0].name}' instead of '${name}'\n`);
      install.push(providers[0]);
      continue;
    }
    if (providers.length > 1) return virtual(session, name, providers);
    if (!found) {
      await session.fail(`Unable to locate package ${name}`);
      if (session.hasLists)
        await session.process.write(
          2,
          `rockpool: of Debian's packages only some are here; if ${name} is one, it is not simulated\n`,
        );
      return undefined;
    }
    if (version !== undefined && version !== found.version) {
      await session.fail(`Version '${version}' for '${name}' was not found`);
      return undefined;
    }
    const isRemoval = (verb !== "install") !== (sign !== "" && (sign === "-") === (verb === "install"));
    if (isRemoval) remove.push(found.name);
    else install.push(found);
  }
  return { install, remove };
}

async function virtual(
  session: Session,
  name: string,
  providers: readonly DebianPackage[],
): Promise<undefined> {
  const lines = providers.map((one) => `  ${one.name} ${one.version}`).join("\n");
  await session.print(`Package ${name} is a virtual package provided by:\n${lines}\n`);
  await session.print("You should explicitly select one to install.\n\n");
  await session.fail(`Package '${name}' has no installation candidate`);
  return undefined;
}

/** install, reinstall, remove, purge and autoremove. */
export async function install(session: Session, verb: string): Promise<number> {
  const refused = await lock(session);
  if (refused !== undefined) return refused;
  await session.open();
  const wish = await readNames(session, verb === "reinstall" ? "install" : verb);
  if (!wish) return FAILURE;
  const { database, index, call } = session;
  const again: DebianPackage[] = [];
  for (const one of wish.install) {
    if (!database.has(one.name)) continue;
    database.automatic.delete(one.name);
    if (verb === "reinstall" || call.has("reinstall")) again.push(one);
    else await session.print(`${one.name} is already the newest version (${one.version}).\n`);
  }
  for (const name of wish.remove)
    if (!database.has(name)) await session.print(`Package '${name}' is not installed, so not removed\n`);
  const removed = wish.remove.filter((name) => database.has(name));
  const unneeded =
    verb === "autoremove" || call.has("autoRemove")
      ? noLongerRequired(index, database, new Set(removed)).map(({ name }) => name)
      : [];
  const leaving = leavingWith(session, [...removed, ...unneeded]);
  if (typeof leaving === "string")
    return session.notSimulated(`removing ${leaving}, which the base system needs`);
  return carryOut(session, {
    coming: call.has("onlyUpgrade")
      ? []
      : planInstall(index, database, wish.install, !call.has("noRecommends")),
    asked: new Set(wish.install.map(({ name }) => name)),
    again,
    leaving,
    purges: verb === "purge" || call.has("purge"),
  });
}

/** All packages are as new as the index, so there is nothing to do. */
export async function upgrade(session: Session): Promise<number> {
  const refused = await lock(session);
  if (refused !== undefined) return refused;
  await session.open();
  await session.print(`Calculating upgrade...${session.isScreen ? " Done" : ""}\n`);
  return carryOut(session, { coming: [], asked: new Set(), again: [], leaving: [], purges: false });
}
