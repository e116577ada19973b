import { compileGlob } from "../../../base/pattern/index.ts";
import { archOf, type DebianPackage, parseRelations } from "../index/package.ts";
import { formatSize } from "../report.ts";
import type { Session } from "../session.ts";

function suiteOf({ security }: DebianPackage): string {
  return security ? "oldstable-security" : "oldstable";
}

function known(session: Session): readonly DebianPackage[] {
  const { database, hasLists, index } = session;
  return [...(hasLists ? index.packages : database.packages)].sort((a, b) =>
    `${a.name}/` < `${b.name}/` ? -1 : 1,
  );
}

/** apt list. */
export async function list(session: Session): Promise<number> {
  const { call, database } = session;
  const patterns = call.operands.map((word) => compileGlob(word));
  await session.print(`Listing...${session.isScreen ? " Done" : ""}\n`);
  for (const one of known(session)) {
    if (patterns.length > 0 && !patterns.some((pattern) => pattern.matches(one.name))) continue;
    const isThere = database.has(one.name);
    if ((call.has("installed") && !isThere) || call.has("upgradable")) continue;
    const now = isThere ? ",now" : "";
    const mark = isThere ? ` [installed${database.automatic.has(one.name) ? ",automatic" : ""}]` : "";
    await session.print(`${one.name}/${suiteOf(one)}${now} ${one.version} ${archOf(one)}${mark}\n`);
  }
  return 0;
}

/** apt search and apt-cache search: every word stands in the name or the description. */
export async function search(session: Session, short: boolean): Promise<number> {
  const { call } = session;
  if (call.operands.length === 0) return session.fail("You must give at least one search pattern");
  if (!short)
    await session.print(
      `Sorting...${session.isScreen ? " Done" : ""}\nFull Text Search...${session.isScreen ? " Done" : ""}\n`,
    );
  for (const one of known(session)) {
    const text = call.has("namesOnly") ? one.name : `${one.name} ${one.description}`;
    const isFound = call.operands.every((word) => {
      const plain = word.toLowerCase().replace(/^\^/, "").replace(/\$$/, "");
      if (word.startsWith("^") && !one.name.startsWith(plain)) return false;
      if (word.endsWith("$") && !one.name.endsWith(plain)) return false;
      return text.toLowerCase().includes(plain);
    });
    if (!isFound) continue;
    if (short) await session.print(`${one.name} - ${one.description}\n`);
    else {
      const isThere = session.database.has(one.name);
      const mark = isThere
        ? ` [installed${session.database.automatic.has(one.name) ? ",automatic" : ""}]`
        : "";
      await session.print(
        `${one.name}/${suiteOf(one)}${isThere ? ",now" : ""} ${one.version} ${archOf(one)}${mark}\n  ${one.description}\n\n`,
      );
    }
  }
  return 0;
}

/** apt show and apt-cache show. */
export async function show(session: Session): Promise<number> {
  let status = 0;
  for (const name of session.call.operands) {
    const one = session.find(name);
    if (!one) {
      status = await session.fail("No packages found");
      continue;
    }
    const archive = one.security ? "debian-security bookworm-security/main" : "debian bookworm/main";
    const fields: readonly (readonly [string, string | undefined])[] = [
      ["Package", one.name],
      ["Version", one.version],
      ["Priority", one.priority],
      ["Essential", one.essential ? "yes" : undefined],
      ["Section", one.section],
      ["Maintainer", one.maintainer],
      ["Installed-Size", formatSize(one.installed * 1024)],
      ["Provides", one.provides],
      ["Pre-Depends", one.preDepends],
      ["Depends", one.depends],
      ["Recommends", one.recommends],
      ["Suggests", one.suggests],
      ["Homepage", one.homepage],
      ["Download-Size", formatSize(one.size)],
      ["APT-Sources", `http://deb.debian.org/${archive} amd64 Packages`],
      ["Description", one.description],
    ];
    const lines = fields.filter(([, value]) => value !== undefined);
    await session.print(`${lines.map(([field, value]) => `${field}: ${value}\n`).join("")}\n`);
  }
  return status;
}

/** apt-cache policy. */
export async function policy(session: Session): Promise<number> {
  for (const name of session.call.operands) {
    const one = session.find(name);
    if (!one) {
      if (session.index.find(name)) await session.process.write(2, `N: Unable to locate package ${name}\n`);
      continue;
    }
    const isThere = session.database.has(one.name);
    const archive = one.security ? "debian-security bookworm-security/main" : "debian bookworm/main";
    const source = session.hasLists ? `        500 http://deb.debian.org/${archive} amd64 Packages\n` : "";
    const mark = isThere ? " ***" : "    ";
    await session.print(
      `${one.name}:\n  Installed: ${isThere ? one.version : "(none)"}\n  Candidate: ${one.version}\n  Version table:\n${mark} ${one.version} ${session.hasLists ? 500 : 100}\n${source}${isThere ? "        100 /var/lib/dpkg/status\n" : ""}`,
    );
  }
  return 0;
}

/** apt-cache depends. */
export async function depends(session: Session): Promise<number> {
  for (const name of session.call.operands) {
    const one = session.find(name);
    if (!one) return session.fail("No packages found");
    const fields: readonly (readonly [string, string | undefined])[] = [
      ["PreDepends", one.preDepends],
      ["Depends", one.depends],
      ["Conflicts", one.conflicts],
      ["Recommends", one.recommends],
      ["Suggests", one.suggests],
    ];
    await session.print(`${one.name}\n`);
    for (const [field, text] of fields)
      for (const alternatives of parseRelations(text))
        for (const [at, other] of alternatives.entries()) {
          const shown = session.index.find(other) ? other : `<${other}>`;
          await session.print(` ${at < alternatives.length - 1 ? "|" : " "}${field}: ${shown}\n`);
        }
  }
  return 0;
}
