import { describe, expect, it } from "vitest";
import {
  evaluateMarker,
  formatMarker,
  markerEnvironment,
} from "../../../src/tools/python-packages/markers.ts";
import { parseMarker, Reader } from "../../../src/tools/python-packages/parse-marker.ts";
import { formatRequirement, parseRequirement } from "../../../src/tools/python-packages/requirement.ts";
import { parseSpecifiers } from "../../../src/tools/python-packages/specifiers.ts";
import {
  baseVersion,
  compareVersions,
  isPrerelease,
  parseVersion,
  type Version,
} from "../../../src/tools/python-packages/versions.ts";
import recorded from "./packaging.recorded.json" with { type: "json" };

function version(text: string): Version {
  const parsed = parseVersion(text);
  if (!parsed) throw new Error(`not a version: ${text}`);
  return parsed;
}

function marker(text: string) {
  const reader = new Reader(text);
  const parsed = parseMarker(reader);
  return parsed && reader.atEnd ? parsed : undefined;
}

// What Python's own library says: see record-packaging.py.
describe("versions", () => {
  it.each(recorded.versions)("reads %s as %s", (text, normal, prerelease, base) => {
    const parsed = version(String(text));
    expect([parsed.text, isPrerelease(parsed), baseVersion(parsed)]).toEqual([normal, prerelease, base]);
  });

  it("orders them", () => {
    const texts = recorded.versions.map(([text]) => String(text));
    const sorted = texts
      .map((text, at) => ({ text, at, version: version(text) }))
      .sort((a, b) => compareVersions(a.version, b.version) || a.at - b.at);
    expect(sorted.map(({ text }) => text)).toEqual(recorded.order);
  });

  it.each(recorded.badVersions)("refuses '%s'", (text) => {
    expect(parseVersion(text)).toBeUndefined();
  });
});

describe("specifiers", () => {
  it.each(recorded.specifiers)(
    "%s lets in what it should",
    (text, normal, prereleases, contained, chosen) => {
      const set = parseSpecifiers(String(text));
      const all = recorded.versions.map(([each]) => ({ text: String(each), version: version(String(each)) }));
      expect(set?.text).toBe(normal);
      expect(set?.namesPrerelease).toBe(prereleases);
      expect(all.filter((item) => set?.contains(item.version)).map((item) => item.text)).toEqual(contained);
      expect(set?.filter(all).map((item) => item.text)).toEqual(chosen);
    },
  );

  it.each(recorded.badSpecifiers)("refuses '%s'", (text) => {
    expect(parseSpecifiers(text)).toBeUndefined();
  });
});

describe("markers", () => {
  const environment = markerEnvironment("3.11.7");

  it.each(recorded.markers)("%s", (text, normal, holds, extras) => {
    const parsed = marker(String(text));
    if (!parsed) throw new Error("not read");
    expect(formatMarker(parsed)).toBe(normal);
    expect(evaluateMarker(parsed, environment)).toBe(holds);
    const forExtras = ["test", "a", "use-chardet"].filter((extra) =>
      evaluateMarker(parsed, environment, [extra]),
    );
    expect(forExtras).toEqual(extras);
  });

  it.each(recorded.badMarkers)("refuses '%s'", (text) => {
    expect(marker(text)).toBeUndefined();
  });
});

describe("requirements", () => {
  it.each(recorded.requirements)("%s is %s", (text, normal, name, extras) => {
    const parsed = parseRequirement(String(text));
    if ("problem" in parsed) throw new Error(parsed.problem);
    expect(formatRequirement(parsed)).toBe(normal);
    expect([parsed.name, [...parsed.extras].sort()]).toEqual([name, extras]);
  });

  it.each(recorded.badRequirements)("refuses '%s': %s", (text) => {
    expect(parseRequirement(String(text))).toHaveProperty("problem");
  });
});
