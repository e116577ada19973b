import { andThen, type MaybePromise } from "../../../base/maybe-promise.ts";
import { normalizeName } from "../normalize-name.ts";
import { PROJECTS } from "./data/index.ts";
import type { PackageIndex, Project } from "./package-index.ts";
import { parseProject } from "./parse-project.ts";

/** Projects that were asked for: data that never changes, so all computers share them. */
const found = new Map<string, MaybePromise<Project>>();

/**
 * PyPI as it was when a fresh computer's clock begins, 15 January 2025, in a selection: real projects with each minor
 * version's last release at least, their real requirements and the Python versions they are for. Checksums, and sizes
 * of most files, are made up. Of pytest and what it needs there are newer releases: those whose code is here
 * (carried-code.ts).
 */
export const SIMULATED_INDEX: PackageIndex = {
  names: Object.keys(PROJECTS).sort(),

  find(name) {
    const key = normalizeName(name);
    const load = Object.hasOwn(PROJECTS, key) ? PROJECTS[key] : undefined;
    if (!load) return undefined;
    let project = found.get(key);
    if (!project) {
      project = load().then((data) => {
        const parsed = parseProject(data);
        found.set(key, parsed);
        return parsed;
      });
      found.set(key, project);
    }
    return andThen(project, (ready) => ready);
  },
};
