import { Errno } from "../../../disk/errno.ts";
import { makeParents } from "../database.ts";
import { reach, transfer } from "../fetch.ts";
import { formatSize } from "../report.ts";
import { LISTS, type Session } from "../session.ts";

const HOST = "deb.debian.org";

interface Suite {
  readonly archive: string;
  readonly name: string;
  /** Bytes of InRelease, and of the list: compressed, and on the disk. */
  readonly release: number;
  readonly packed: number;
  readonly unpacked: number;
}

/** As deb.debian.org had them in November 2026. */
const SUITES: readonly Suite[] = [
  { archive: "debian", name: "bookworm", release: 151_075, packed: 8_790_000, unpacked: 18_840_233 },
  { archive: "debian", name: "bookworm-updates", release: 55_403, packed: 6_924, unpacked: 11_648 },
  {
    archive: "debian-security",
    name: "bookworm-security",
    release: 34_770,
    packed: 383_000,
    unpacked: 768_935,
  },
];

function fileOf({ archive, name }: Suite): string {
  return `${LISTS}/${HOST}_${archive}_dists_${name}`;
}

/** apt-get update: fetches what packages there are. */
export async function update(session: Session): Promise<number> {
  const { process, files } = session;
  if (!session.isRoot)
    return session.fail(
      `Could not open lock file ${LISTS}/lock - open (13: Permission denied)`,
      `Unable to lock directory ${LISTS}/`,
    );
  const begun = process.kernel.now();
  const trouble = await reach(process, HOST);
  if (trouble !== undefined) return unreachable(session, trouble);
  makeParents(files, `${LISTS}/partial/x`);
  let fetched = 0;
  let number = 0;
  const get = async (suite: Suite, what: string, bytes: number) => {
    await transfer(process, bytes);
    fetched += bytes;
    number++;
    await session.print(
      `Get:${number} http://${HOST}/${suite.archive} ${suite.name}${what} [${formatSize(bytes)}]\n`,
    );
  };
  const known = new Set(SUITES.filter((suite) => isThere(session, suite)));
  for (const suite of SUITES)
    if (!known.has(suite)) await get(suite, " InRelease", suite.release);
    else await session.print(`Hit:${++number} http://${HOST}/${suite.archive} ${suite.name} InRelease\n`);
  for (const suite of SUITES) {
    if (known.has(suite)) continue;
    await get(suite, "/main amd64 Packages", suite.packed);
    put(session, `${fileOf(suite)}_InRelease`, suite.release);
    put(session, `${fileOf(suite)}_main_binary-amd64_Packages`, suite.unpacked);
  }
  if (fetched > 0) {
    const seconds = Math.max(1, Math.round((process.kernel.now() - begun) / 1000));
    await session.print(
      `Fetched ${formatSize(fetched)} in ${seconds}s (${formatSize(fetched / seconds)}/s)\n`,
    );
  }
  const done = session.isScreen ? " Done" : "";
  await session.print(`Reading package lists...${done}\n`);
  if (session.process.argv[0]?.endsWith("apt")) {
    await session.print(`Building dependency tree...${done}\nReading state information...${done}\n`);
    await session.print("All packages are up to date.\n");
  }
  return 0;
}

function isThere({ files }: Session, suite: Suite): boolean {
  return !(files.stat(`${fileOf(suite)}_main_binary-amd64_Packages`) instanceof Errno);
}

/** The list itself is the index that apt's programs here have; on the disk it takes as much room as the real one. */
function put({ files }: Session, path: string, size: number): void {
  files.writeFile(path, "", 0o644);
  files.truncate(path, size);
}

async function unreachable(session: Session, trouble: string): Promise<number> {
  const lines = (sign: string) =>
    SUITES.map(({ archive, name }, at) => `${sign}:${at + 1} http://${HOST}/${archive} ${name} InRelease\n`);
  const failed = SUITES.map(({ archive, name }) => `http://${HOST}/${archive}/dists/${name}/InRelease`);
  for (let tries = 0; tries < 3; tries++) await session.print(lines("Ign").join(""));
  await session.print(
    lines("Err")
      .map((line) => `${line}  ${trouble}\n`)
      .join(""),
  );
  await session.print("Reading package lists...\n");
  for (const url of failed) await session.process.write(2, `W: Failed to fetch ${url}  ${trouble}\n`);
  await session.process.write(
    2,
    "W: Some index files failed to download. They have been ignored, or old ones used instead.\n",
  );
  return 0;
}
