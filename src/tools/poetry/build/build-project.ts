import { encode } from "../../../base/bytes.ts";
import { Errno } from "../../../disk/errno.ts";
import type { Files } from "../../../disk/files.ts";
import { fileHash } from "../../python/distribution.ts";
import { makeDirectories } from "../../python/write-tree.ts";
import type { PoetryCall } from "../console/call.ts";
import { PoetryError } from "../console/console.ts";
import { scriptsOf } from "../install/install-editable.ts";
import { isTable, strings } from "../project/dependency.ts";
import type { Project } from "../project/pyproject.ts";
import { type Member, tarGz, zip } from "./archive.ts";
import { type FoundPackage, findPackages } from "./find-packages.ts";
import { metadataOf } from "./metadata.ts";

export type Format = "sdist" | "wheel";

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
  const packages = findPackages(files, project);
  const metadata = metadataOf(files, project);
  for (const format of formats) {
    await console.line(`  - Building <info>${format}</info>`);
    await call.process.sleep(call.paced(0.2));
    const bytes =
      format === "sdist"
        ? tarGz(
            sourceMembers(files, project, packages, metadata),
            Math.floor(call.process.kernel.now() / 1000),
          )
        : zip(wheelMembers(files, project, packages, metadata));
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
  packages: readonly FoundPackage[],
  metadata: string,
): readonly Member[] {
  const stem = stemOf(project);
  const members = packages.flatMap(({ name, from }) =>
    filesBelow(files, project.directory, from === "" ? name : `${from}/${name}`),
  );
  const extra = ["pyproject.toml", ...readmesOf(project), ...licensesOf(files, project)].flatMap((name) =>
    filesBelow(files, project.directory, name),
  );
  return [
    ...[...extra, ...members]
      .sort((a, b) => (a.name < b.name ? -1 : 1))
      .map((member) => ({ ...member, name: `${stem}/${member.name}` })),
    { name: `${stem}/PKG-INFO`, content: encode(metadata), mode: 0o644 },
  ];
}

export function readmesOf({ poetry }: Project): readonly string[] {
  const { readme } = poetry;
  return typeof readme === "string" ? [readme] : strings(readme);
}

function licensesOf(files: Files, { directory }: Project): readonly string[] {
  return ["LICENSE", "LICENSE.md", "LICENSE.txt", "COPYING"].filter(
    (name) => !(files.stat(`${directory}/${name}`) instanceof Errno),
  );
}

/** The files at or below a path, without what Python compiled. */
export function filesBelow(files: Files, root: string, name: string): readonly Member[] {
  const path = `${root}/${name}`;
  const status = files.stat(path);
  if (status instanceof Errno) {
    if (/^README/i.test(name)) throw new PoetryError(`[Errno 2] No such file or directory: '${path}'`);
    return [];
  }
  if (status.kind === "file") {
    const content = files.readFile(path);
    return content instanceof Errno ? [] : [{ name, content, mode: status.mode & 0o111 ? 0o755 : 0o644 }];
  }
  const entries = files.readdir(path);
  if (status.kind !== "directory" || entries instanceof Errno) return [];
  return entries
    .filter((entry) => entry.name !== "__pycache__" && !entry.name.endsWith(".pyc"))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesBelow(files, root, `${name}/${entry.name}`));
}

function wheelMembers(
  files: Files,
  project: Project,
  packages: readonly FoundPackage[],
  metadata: string,
): readonly Member[] {
  const info = `${stemOf(project)}.dist-info`;
  const members: Member[] = packages.flatMap(({ name, from }) =>
    filesBelow(files, from === "" ? project.directory : `${project.directory}/${from}`, name),
  );
  const add = (name: string, text: string) =>
    members.push({ name: `${info}/${name}`, content: encode(text), mode: 0o644 });
  const scripts = entryPoints(project);
  if (scripts !== "") add("entry_points.txt", scripts);
  for (const license of licensesOf(files, project)) {
    const content = files.readFile(`${project.directory}/${license}`);
    if (!(content instanceof Errno)) members.push({ name: `${info}/${license}`, content, mode: 0o644 });
  }
  add("METADATA", metadata);
  add(
    "WHEEL",
    "Wheel-Version: 1.0\nGenerator: poetry-core 1.9.1\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
  );
  const rows = members.map(({ name, content }) => `${name},${fileHash(content)},${content.length}\n`);
  add("RECORD", `${rows.join("")}${info}/RECORD,,\n`);
  return members;
}

function entryPoints({ poetry }: Project): string {
  const sections: string[] = [];
  const scripts = Object.entries(scriptsOf(poetry)).sort(([a], [b]) => (a < b ? -1 : 1));
  if (scripts.length > 0)
    sections.push(`[console_scripts]\n${scripts.map(([name, target]) => `${name}=${target}\n`).join("")}\n`);
  const plugins = isTable(poetry.plugins) ? poetry.plugins : {};
  for (const [group, table] of Object.entries(plugins))
    if (isTable(table))
      sections.push(
        `[${group}]\n${Object.entries(table)
          .map(([name, target]) => `${name}=${String(target)}\n`)
          .join("")}\n`,
      );
  return sections.join("");
}
