import { writeFileSync } from "node:fs";
import type { PackageIndex } from "../../../src/tools/python-packages/index/package-index.ts";
import { SIMULATED_INDEX } from "../../../src/tools/python-packages/index/simulated-index.ts";
import { extrasOf, metadataText } from "../../../src/tools/python-packages/install-release.ts";

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
