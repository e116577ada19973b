import { baseName, joinPath, normalizePath } from "../../../base/paths.ts";
import { Errno } from "../../../disk/errno.ts";
import { relativePath } from "../../../process/command/canonicalize.ts";
import { readWheel, savedWheel, type WheelArchive } from "../../python-packages/read-wheel.ts";
import type { PoetryCall } from "../console/call.ts";
import { PoetryError } from "../console/console.ts";
import { cloneRepository } from "../environment/clone.ts";
import { sourceRoot } from "../environment/manager.ts";
import type { Place } from "../project/dependency.ts";
import { projectIn } from "../project/pyproject.ts";
import { describeProject, type LocalPackage } from "./local-packages.ts";

/** What stands at a place that a project in `directory` names. */
export async function readPlace(call: PoetryCall, place: Place, directory: string): Promise<LocalPackage> {
  const { files, profile, project: root } = call;
  switch (place.kind) {
    case "directory": {
      const project = projectIn(files, normalizePath(place.path, directory), profile.minor);
      const url = relativePath(root.directory, project.directory);
      return {
        described: describeProject(project),
        project,
        source: { type: "directory", url, isDevelop: place.isDevelop },
      };
    }
    case "file": {
      const path = normalizePath(place.path, directory);
      const url = relativePath(root.directory, path);
      const { project } = await wheelAt(call, path);
      return { described: project, project: undefined, source: { type: "file", url, isDevelop: false } };
    }
    case "url": {
      const { project } = await wheelFrom(call, place.url);
      return {
        described: project,
        project: undefined,
        source: { type: "url", url: place.url, isDevelop: false },
      };
    }
    case "git":
      return readRepository(call, place);
  }
}

async function readRepository(
  call: PoetryCall,
  { url, revision, subdirectory, isDevelop }: Place & { readonly kind: "git" },
): Promise<LocalPackage> {
  const clone = await cloneRepository(call, await sourceRoot(call, call.project), url, revision);
  const directory = subdirectory === undefined ? clone.directory : joinPath(clone.directory, subdirectory);
  const project = projectIn(call.files, directory, call.profile.minor);
  const source = {
    type: "git" as const,
    url,
    isDevelop,
    reference: revision ?? "HEAD",
    resolved: clone.commit,
    ...(subdirectory === undefined ? {} : { subdirectory }),
  };
  return { described: describeProject(project), project, source };
}

/** The wheel in a file; its release is the only one that its project has. */
export async function wheelAt({ process, files, index }: PoetryCall, path: string): Promise<WheelArchive> {
  const content = files.readFile(path);
  if (content instanceof Errno)
    throw new PoetryError(`[Errno ${content.number}] ${content.message}: '${path}'`);
  if (!path.endsWith(".whl"))
    throw new PoetryError(`rockpool: not simulated here: the source distribution ${path}`);
  const wheel = await readWheel(process, index, baseName(path), content);
  if (!wheel) throw new PoetryError(`Unable to determine package info from path: ${path}`);
  return alone(wheel);
}

/** The wheel at a URL of the index' files. */
export async function wheelFrom({ index }: PoetryCall, url: string): Promise<WheelArchive> {
  const [, host, path = ""] = /^https?:\/\/([^/:?#]+)([^?#]*)/.exec(url) ?? [];
  if (host !== "files.pythonhosted.org" || !path.endsWith(".whl"))
    throw new PoetryError(`rockpool: not simulated here: a dependency from ${url}`);
  const wheel = await savedWheel(index, baseName(path));
  if (!wheel) throw new PoetryError(`404 Client Error: Not Found for url: ${url}`);
  return alone(wheel);
}

function alone(wheel: WheelArchive): WheelArchive {
  return { ...wheel, project: { ...wheel.project, releases: [wheel.release] } };
}
