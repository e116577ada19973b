import { compileGlob } from "../../base/pattern/index.ts";
import type { Process } from "../../process/process.ts";
import { otherSystem, unsimulated } from "./apt.ts";
import { Database, formatStatus } from "./database.ts";
import {
  archOf,
  type DebianPackage,
  loadDebianIndex,
  type PackageIndex,
  shownName,
} from "./index/package.ts";
import { pathsOf } from "./package-files.ts";
import { byName } from "./plan.ts";

const VERSION = `Debian 'dpkg' package management program version 1.21.22 (amd64).
This is free software; see the GNU General Public License version 2 or
later for copying conditions. There is NO warranty.
`;
const LEGEND = `Desired=Unknown/Install/Remove/Purge/Hold
| Status=Not/Inst/Conf-files/Unpacked/halF-conf/Half-inst/trig-aWait/Trig-pend
|/ Err?=(none)/Reinst-required (Status,Err: uppercase=bad)
`;

const ACTIONS: Readonly<Record<string, Action>> = {
  "-l": list,
  "--list": list,
  "-s": status,
  "--status": status,
  "-S": searchFile,
  "--search": searchFile,
  "-L": listFiles,
  "--listfiles": listFiles,
  "-W": show,
  "--show": show,
  "--get-selections": selections,
};
const ROOTLY: readonly string[] = "-i --install -r --remove -P --purge --unpack --configure".split(" ");

type Action = (call: Query) => Promise<number>;

interface Query {
  readonly process: Process;
  readonly index: PackageIndex;
  readonly database: Database;
  readonly operands: readonly string[];
  readonly format: string | undefined;
}

/** dpkg(1) and dpkg-query(1): what is installed, and which file belongs to what. */
export async function dpkg(process: Process): Promise<number> {
  const words = process.argv.slice(1);
  const { format, rest } = takeFormat(words);
  const [action = "", ...operands] = rest;
  const name = process.argv[0]?.split("/").at(-1) ?? "dpkg";
  if (action === "--version") return tell(process, VERSION);
  if (action === "--print-architecture") return tell(process, "amd64\n");
  if (ROOTLY.includes(action) && process.files.credentials.uid !== 0) {
    await process.write(2, `dpkg: error: requested operation requires superuser privilege\n`);
    return 2;
  }
  if (action === "--configure" && (operands[0] === "-a" || operands[0] === "--pending")) return 0;
  const act = Object.hasOwn(ACTIONS, action) ? ACTIONS[action] : undefined;
  if (act) {
    const system = otherSystem(process);
    if (system !== undefined)
      return unsimulated(process, `the packages of ${system}; those of Debian 12 are`);
    const index = await process.kernel.scheduler.host(process, loadDebianIndex());
    return act({ process, index, database: new Database(process.files, index), operands, format });
  }
  if (action !== "") return unsimulated(process, `${name} ${action}`);
  await process.write(
    2,
    "dpkg: error: need an action option\n\nType dpkg --help for help about installing and deinstalling packages [*];\nUse 'apt' or 'aptitude' for user-friendly package management;\n\nOptions marked [*] produce a lot of output - pipe it through 'less' or 'more' !\n",
  );
  return 2;
}

/** `-f=TEXT`, `-f TEXT` or `--showformat=TEXT`, wherever it stands. */
function takeFormat(words: readonly string[]): {
  readonly format: string | undefined;
  readonly rest: readonly string[];
} {
  const at = words.findIndex((word) => /^(-f|--showformat)/.test(word));
  const word = words[at];
  if (word === undefined) return { format: undefined, rest: words };
  const isAlone = word === "-f" || word === "--showformat";
  const format = isAlone ? words[at + 1] : word.replace(/^(-f|--showformat)=?/, "");
  return { format, rest: words.filter((_word, index) => index !== at && !(isAlone && index === at + 1)) };
}

async function tell(process: Process, text: string): Promise<number> {
  await process.write(1, text);
  return 0;
}

/** Those whose names fit a pattern; the patterns that none fits are told. */
async function chosen({ process, database, operands }: Query): Promise<readonly DebianPackage[]> {
  const packages = [...database.packages].sort(byName);
  if (operands.length === 0) return packages;
  const found = new Set<DebianPackage>();
  for (const operand of operands) {
    const pattern = compileGlob(operand);
    const fitting = packages.filter((one) => pattern.matches(one.name) || pattern.matches(shownName(one)));
    for (const one of fitting) found.add(one);
    if (fitting.length === 0) await process.write(2, `dpkg-query: no packages found matching ${operand}\n`);
  }
  return packages.filter((one) => found.has(one));
}

async function list(call: Query): Promise<number> {
  const packages = await chosen(call);
  if (packages.length === 0) return 1;
  const rows = packages.map((one) => [shownName(one), one.version, archOf(one), one.description] as const);
  const widest = (column: 0 | 1 | 2 | 3, least: number) =>
    Math.max(least, ...rows.map((row) => row[column].length));
  const widths = [widest(0, 14), widest(1, 12), widest(2, 12)] as const;
  const columns = call.process.fds.get(1)?.terminal?.size.columns;
  const before = widths[0] + widths[1] + widths[2] + 7;
  const last = columns === undefined ? widest(3, 33) : Math.max(columns - before, 11);
  const line = (sign: string, [name, version, arch, text]: readonly [string, string, string, string]) =>
    `${sign} ${name.padEnd(widths[0])} ${version.padEnd(widths[1])} ${arch.padEnd(widths[2])} ${text.slice(0, last)}\n`;
  const rule = [...widths, last].map((width) => "=".repeat(width)).join("-");
  const head = `${LEGEND}${line("||/", ["Name", "Version", "Architecture", "Description"])}+++-${rule}\n`;
  await call.process.write(1, head + rows.map((row) => line("ii ", row)).join(""));
  return packages.length < call.operands.length ? 1 : 0;
}

async function eachNamed(
  { process, index, database, operands }: Query,
  act: (one: DebianPackage) => Promise<unknown>,
  advice: string,
): Promise<number> {
  let status = 0;
  for (const name of operands) {
    const one = index.find(name);
    if (one && database.has(one.name)) await act(one);
    else {
      await process.write(2, `dpkg-query: package '${name}' is not installed${advice}\n`);
      status = 1;
    }
  }
  return status;
}

function status(call: Query): Promise<number> {
  const advice =
    " and no information is available\nUse dpkg --info (= dpkg-deb --info) to examine archive files.";
  return eachNamed(call, async (one) => call.process.write(1, `${formatStatus(one)}\n`), advice);
}

function listFiles(call: Query): Promise<number> {
  const advice = "\nUse dpkg --contents (= dpkg-deb --contents) to list archive files contents.";
  return eachNamed(
    call,
    async (one) => call.process.write(1, `${pathsOf(call.process.files, one).join("\n")}\n`),
    advice,
  );
}

/** A path as it stands in the lists; a word without a slash is looked for anywhere. */
async function searchFile({ process, database, operands }: Query): Promise<number> {
  let status = 0;
  for (const operand of operands) {
    const isGlob = /[*?[\\]/.test(operand);
    const pattern = compileGlob(operand.startsWith("/") || isGlob ? operand : `*${operand}*`);
    const owners = new Map<string, string[]>();
    for (const one of [...database.packages].sort(byName))
      for (const path of pathsOf(process.files, one))
        if (pattern.matches(path)) owners.set(path, [...(owners.get(path) ?? []), shownName(one)]);
    for (const [path, names] of owners) await process.write(1, `${names.join(", ")}: ${path}\n`);
    if (owners.size > 0) continue;
    await process.write(2, `dpkg-query: no path found matching pattern ${operand}\n`);
    status = 1;
  }
  return status;
}

async function show(call: Query): Promise<number> {
  const packages = await chosen(call);
  const format = call.format ?? "${binary:Package}\\t${Version}\\n";
  for (const one of packages) {
    const fields: Readonly<Record<string, string>> = {
      "binary:Package": shownName(one),
      Package: one.name,
      Version: one.version,
      Architecture: archOf(one),
      Status: "install ok installed",
      "db:Status-Status": "installed",
      "Installed-Size": String(one.installed),
      Section: one.section,
      Priority: one.priority,
      Maintainer: one.maintainer,
      "binary:Summary": one.description,
      Description: one.description,
    };
    const text = format
      .replace(/\$\{([^};]*)(?:;(-?\d+))?\}/g, (_all, field: string, width = "0") => {
        const value = fields[field] ?? "";
        return Number(width) < 0 ? value.padEnd(-Number(width)) : value.padStart(Number(width));
      })
      .replaceAll("\\n", "\n")
      .replaceAll("\\t", "\t");
    await call.process.write(1, text);
  }
  return packages.length === 0 ? 1 : 0;
}

async function selections(call: Query): Promise<number> {
  for (const one of await chosen(call)) {
    const tabs = "\t".repeat(Math.max(1, 6 - Math.floor(shownName(one).length / 8)));
    await call.process.write(1, `${shownName(one)}${tabs}install\n`);
  }
  return 0;
}
