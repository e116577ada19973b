import { describe, expect, it } from "vitest";
import { DEFAULT_NOW } from "../../../src/computer/options.ts";
import type { Project } from "../../../src/tools/python-packages/index/package-index.ts";
import { SIMULATED_INDEX } from "../../../src/tools/python-packages/index/simulated-index.ts";
import { mentionsExtra } from "../../../src/tools/python-packages/markers.ts";
import { normalizeName } from "../../../src/tools/python-packages/normalize-name.ts";

async function project(name: string): Promise<Project> {
  const found = await SIMULATED_INDEX.find(name);
  if (!found) throw new Error(`no ${name}`);
  return found;
}

/** Newer than the computer's clock: their code is here (vendor/python). */
const CARRIED = new Set(["iniconfig 2.3.0", "pluggy 1.6.0", "pytest 8.4.2"]);

describe("the simulated index", () => {
  it("finds a project however it is spelt", async () => {
    expect(await SIMULATED_INDEX.find("Charset_Normalizer")).toBe(await project("charset-normalizer"));
    expect(SIMULATED_INDEX.find("no-such-project")).toBeUndefined();
    expect(SIMULATED_INDEX.find("constructor")).toBeUndefined();
  });

  it("has the files of a release as PyPI names them", async () => {
    const [newest] = (await project("requests")).releases;
    expect(newest?.version.text).toBe("2.32.3");
    expect(newest?.files.map(({ name }) => name)).toEqual([
      "requests-2.32.3-py3-none-any.whl",
      "requests-2.32.3.tar.gz",
    ]);
    expect(newest?.files[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each(SIMULATED_INDEX.names)("%s is sound", async (name) => {
    const found = await project(name);
    expect(normalizeName(found.name)).toBe(name);
    expect(found.summary).not.toBe("");
    expect(found.releases.length).toBeGreaterThan(0);
    for (const release of found.releases) {
      if (!CARRIED.has(`${name} ${release.version.text}`))
        expect(release.uploaded, release.version.text).toBeLessThan(DEFAULT_NOW);
      expect(release.uploaded).toBeGreaterThan(Date.UTC(2010, 0));
      for (const { name: needed, marker, specifiers } of release.requiresDist) {
        if (marker && mentionsExtra(marker)) continue;
        const dependency = await project(needed);
        const fits = dependency.releases.some(({ version }) => specifiers.contains(version));
        expect(fits, `${found.name} ${release.version.text} needs ${needed}${specifiers.text}`).toBe(true);
      }
    }
  });
});
