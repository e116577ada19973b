import { encode } from "../../../base/bytes.ts";
import type { Files } from "../../../disk/files.ts";
import { fileHash } from "../../python/distribution.ts";
import { makeDirectories } from "../../python/write-tree.ts";
import type { PoetryCall } from "../console/call.ts";
import { PoetryError } from "../console/console.ts";
import { scriptsOf } from "../install/install-editable.ts";
import { SECOND } from "../profile.ts";
import { isTable, strings } from "../project/dependency.ts";
import type { Project } from "../project/pyproject.ts";
import { type Member, tarGz, zip } from "./archive.ts";
import { chooseFiles, comparePaths, type Format, LEGAL, legalFiles } from "./choose-files.ts";
import { readMember } from "./files-below.ts";
import { findPackages } from "./find-packages.ts";
import { metadataOf } from "./metadata.ts";

/** `course`: as file names of distributions write a project's name. */
export function stemOf({ name, version }: Project): string {
  return `${name.toLowerCase().replace(/[-_.]+/g, "_")}-${version}`;
}

export function fileOf(project: Project, format: Format): string {
  return format === "sdist" ? `${stemOf(project)}.tar.gz` : `${stemOf(project)}-py3-none-any.whl`;
}

/** Makes the archives below `dist`, and says so. */
export async function buildProject(call: PoetryCall, formats: readonly Format[]): Promise<void> {
  const { console, project, files } = call;
  await console.line(`Building <c1>${project.name}</c1> (<c2>${project.version}</c2>)`);
  // What is missing is told in this order.
  findPackages(files, project);
  const metadata = metadataOf(files, project, call.profile);
  for (const format of formats) {
    await console.line(`  - Building <info>${format}</info>`);
    await call.process.sleep(call.paced(0.2));
    const chosen = await chooseFiles(call, project, format);
    const bytes =
      format === "sdist"
        ? tarGz(sourceMembers(files, project, chosen, metadata), Math.floor(call.process.kernel.now() / 1000))
        : zip(wheelMembers(call, project, chosen, metadata));
    const directory = `${project.directory}/dist`;
    const failed =
      makeDirectories(files, directory) ?? files.writeFile(`${directory}/${fileOf(project, format)}`, bytes);
    if (failed) throw new PoetryError(`[Errno ${failed.number}] ${failed.message}: '${directory}'`);
    await console.line(`  - Built <success>${fileOf(project, format)}</success>`);
  }
}

function sourceMembers(
  files: Files,
  project: Project,
  chosen: readonly Member[],
  metadata: string,
): readonly Member[] {
  const stem = stemOf(project);
  const own = ["pyproject.toml", ...readmesOf(project)].flatMap(
    (name) => readMember(files, project.directory, name) ?? [],
  );
  const all = new Map(
    [...chosen, ...own, ...legalFiles(files, project, LICENSES)].map((one) => [one.name, one]),
  );
  return [
    ...[...all.values()]
      .sort((a, b) => comparePaths(a.name, b.name))
      .map((member) => ({ ...member, name: `${stem}/${member.name}` })),
    { name: `${stem}/PKG-INFO`, content: encode(metadata), mode: 0o644 },
  ];
}

const LICENSES = /^LICENSE/;

export function readmesOf({ poetry }: Project): readonly string[] {
  const { readme } = poetry;
  return typeof readme === "string" ? [readme] : strings(readme);
}

function wheelMembers(
  { files, profile }: PoetryCall,
  project: Project,
  chosen: readonly Member[],
  metadata: string,
): readonly Member[] {
  const info = `${stemOf(project)}.dist-info`;
  const own = (name: string, text: string): Member => ({
    name: `${info}/${name}`,
    content: encode(text),
    mode: 0o644,
  });
  const scripts = entryPoints(project);
  // Since poetry-core 2.2 they have a directory of their own (PEP 639).
  const licenses = profile.minor >= SECOND + 2 ? `${info}/licenses` : info;
  const described = [
    ...legalFiles(files, project, LEGAL).map((one) => ({ ...one, name: `${licenses}/${one.name}` })),
    own("METADATA", metadata),
    own(
      "WHEEL",
      `Wheel-Version: 1.0\nGenerator: poetry-core ${profile.core}\nRoot-Is-Purelib: true\nTag: py3-none-any\n`,
    ),
    ...(scripts === "" ? [] : [own("entry_points.txt", scripts)]),
  ].sort((a, b) => comparePaths(a.name, b.name));
  const members = [...chosen, ...described];
  const rows = members.map(({ name, content }) => `${name},${fileHash(content)},${content.length}\n`);
  return [...members, own("RECORD", `${rows.join("")}${info}/RECORD,,\n`)];
}

function entryPoints({ poetry }: Project): string {
  const plugins = Object.entries(isTable(poetry.plugins) ? poetry.plugins : {});
  const groups = new Map<string, unknown>([["console_scripts", scriptsOf(poetry)], ...plugins]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([group, table]) => {
      const rows = Object.entries(isTable(table) ? table : {}).map(([name, to]) => `${name}=${String(to)}\n`);
      return rows.length > 0 ? [`[${group}]\n${rows.sort().join("")}\n`] : [];
    })
    .join("");
}
