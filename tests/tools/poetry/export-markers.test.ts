import { expect, it } from "vitest";
import { exportMarkers } from "../../../src/tools/poetry/commands/export-markers.ts";
import { ALL_GROUPS, neededPackages } from "../../../src/tools/poetry/install/needed-packages.ts";
import { lockProject } from "../../../src/tools/poetry/lock/lock-project.ts";
import { readProject } from "../../../src/tools/poetry/project/pyproject.ts";
import { SIMULATED_INDEX } from "../../../src/tools/python-packages/index/simulated-index.ts";
import { evaluateMarker, markerEnvironment } from "../../../src/tools/python-packages/markers.ts";
import { parseMarker, Reader } from "../../../src/tools/python-packages/parse-marker.ts";

const TEXT = `[tool.poetry]
name = "many"
version = "1"
description = ""
authors = []

[tool.poetry.dependencies]
python = "^3.9"
flask = "*"
pytest = "*"
black = "*"
redis = "*"
rich = "*"
tomli = {version = "*", python = "<3.10"}
`;

const WINDOWS = { os_name: "nt", sys_platform: "win32", platform_system: "Windows" };

it("a marker holds on exactly those computers where the package is needed", async () => {
  const project = readProject("/p", "/p/pyproject.toml", TEXT, 8);
  const locked = await lockProject({
    index: SIMULATED_INDEX,
    project,
    locked: new Map(),
    round: () => undefined,
  });
  const roots = project.groups.flatMap(({ dependencies }) => dependencies);
  const markers = exportMarkers(roots, locked, project.python);
  expect([...markers.keys()].sort()).toEqual(locked.map(({ name }) => name).sort());
  for (const version of ["3.9.18", "3.10.13", "3.11.2", "3.11.7", "3.12.1", "3.13.0"])
    for (const platform of [{}, WINDOWS]) {
      const environment = { ...markerEnvironment(version), ...platform };
      const needed = neededPackages(project, locked, ALL_GROUPS, environment);
      const holding = [...markers].filter(([, text]) => {
        const marker = text === "" ? undefined : parseMarker(new Reader(text));
        return !marker || evaluateMarker(marker, environment);
      });
      expect(holding.map(([name]) => name).sort()).toEqual([...needed.keys()].sort());
    }
}, 60_000);
