import { writeFileSync } from "node:fs";
import { carriedOf } from "../../../src/tools/python-packages/carried-code.ts";
import type { PackageIndex } from "../../../src/tools/python-packages/index/package-index.ts";
import { SIMULATED_INDEX } from "../../../src/tools/python-packages/index/simulated-index.ts";
import { extrasOf, metadataText } from "../../../src/tools/python-packages/install-release.ts";
import type { Version } from "../../../src/tools/python-packages/versions.ts";

// The simulated index as serve-index.py reads it, so that a real tool can be asked about the same packages.
const [, , path = ""] = process.argv;
writeFileSync(path, JSON.stringify(await projectsOf(SIMULATED_INDEX)));

async function projectsOf(index: PackageIndex): Promise<Readonly<Record<string, unknown>>> {
  const projects: Record<string, unknown> = {};
  for (const name of index.names) {
    const project = await index.find(name);
    if (!project) continue;
    projects[name] = {
      name: project.name,
      summary: project.summary,
      modules: project.modules,
      scripts: project.consoleScripts,
      releases: project.releases.map((release) => ({
        version: release.version.text,
        uploaded: release.uploaded,
        python: release.requiresPythonText,
        requires: release.requiresDistTexts,
        extras: extrasOf(release),
        yanked: release.yanked ?? null,
        wheels: wheelsOf(name, release.version),
        metadata: metadataText(project, release),
        files: release.files.map(({ name: file, kind, size, sha256 }) => ({
          name: file,
          kind,
          size,
          sha256,
        })),
      })),
    };
  }
  return projects;
}

/** What of vendor/python is the code of a release. */
function wheelsOf(name: string, version: Version): readonly string[] {
  const carried = carriedOf(name, version);
  return carried ? [carried.wheel, ...(carried.with ?? [])].map((stem) => `${stem}-py3-none-any.whl`) : [];
}
