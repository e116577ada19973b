import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { andThen, type MaybePromise } from "../../../base/maybe-promise.ts";
import type { Process } from "../../../process/process.ts";
import type { Planted } from "../../python/write-tree.ts";
import { normalizeName } from "../normalize-name.ts";
import { parseWheelName, readWheel, type WheelArchive } from "../read-wheel.ts";
import { INDEX_HOSTS, PYPI, Uploads } from "../uploads.ts";
import { compareVersions, type Version } from "../versions.ts";
import type { DistributionFile, PackageIndex, Project } from "./package-index.ts";

/** An index without any package. */
const EMPTY: PackageIndex = { names: [], find: () => undefined };

/** What `base` has, whose data come with the host's turns, and what was published at those hosts. */
export function publishedIndex(
  process: Process,
  base: PackageIndex,
  hosts: readonly string[] = [PYPI],
): PackageIndex {
  const own = hosts.includes(PYPI) ? base : EMPTY;
  return {
    names: own.names,
    find(name) {
      const found = own.find(name);
      const ready: MaybePromise<Project | undefined> =
        found instanceof Promise ? process.kernel.scheduler.host(process, found) : found;
      const wheels = hosts.map((host) => wheelsOf(process, host, name));
      if (wheels.every((some) => some === undefined)) return ready;
      return andThen(ready, async (project) =>
        withWheels(
          project,
          (await Promise.all(wheels)).flatMap((some) => some ?? []),
        ),
      );
    },
  };
}

/** The code of a release that was published from this computer; undefined: none was. */
export async function publishedCode(
  process: Process,
  name: string,
  version: Version,
): Promise<Readonly<Record<string, Planted>> | undefined> {
  for (const host of INDEX_HOSTS) {
    const wheels = (await wheelsOf(process, host, name)) ?? [];
    const wheel = wheels.find(({ release }) => compareVersions(release.version, version) === 0);
    if (wheel?.code) return wheel.code;
  }
  return undefined;
}

/** The wheels of a project that the host was sent; undefined: none. */
function wheelsOf(
  process: Process,
  host: string,
  name: string,
): Promise<readonly WheelArchive[]> | undefined {
  const there = new Uploads(process, host);
  const uploads = there.select((file) => {
    const parsed = parseWheelName(file);
    return parsed !== undefined && normalizeName(parsed.project) === normalizeName(name);
  });
  if (uploads.length === 0) return undefined;
  return Promise.all(
    uploads.map(async ({ file, content, sent }) => {
      const wheel = await readWheel(process, EMPTY, file, content);
      if (!wheel) return undefined;
      const files = [...wheel.release.files, ...sourceOf(there, wheel)];
      return { ...wheel, release: { ...wheel.release, files, uploaded: sent } };
    }),
  ).then((wheels) => wheels.filter((wheel) => wheel !== undefined));
}

/** The source distribution that was sent with a wheel. */
function sourceOf(uploads: Uploads, { project, release }: WheelArchive): readonly DistributionFile[] {
  const name = `${project.name.replace(/[-_.]+/g, "_")}-${release.version.text}.tar.gz`;
  const content = uploads.find(name);
  if (!content) return [];
  return [{ name, kind: "sdist", size: content.length, sha256: bytesToHex(sha256(content)), tag: undefined }];
}

function withWheels(project: Project | undefined, wheels: readonly WheelArchive[]): Project | undefined {
  const newest = wheels.toSorted((a, b) => compareVersions(b.release.version, a.release.version))[0];
  if (!newest) return project;
  const releases = [...(project?.releases ?? []), ...wheels.map(({ release }) => release)];
  return {
    ...(project ?? newest.project),
    releases: releases.sort((a, b) => compareVersions(b.version, a.version)),
  };
}
