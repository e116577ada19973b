import { buildProject } from "../build/build-project.ts";
import type { Format } from "../build/choose-files.ts";
import type { PoetryCommand } from "../console/command.ts";
import { PoetryError } from "../console/console.ts";
import { ensureEnvironment } from "../environment/manager.ts";

export const FORMATS: readonly Format[] = ["sdist", "wheel"];

export const build: PoetryCommand = {
  name: "build",
  summary: "Builds a package, as a tarball and a wheel by default.",
  options: [
    {
      long: "format",
      short: "f",
      value: "one",
      help: "Limit the format to either <c1>sdist</c1> or <c1>wheel</c1>.",
    },
  ],

  async run(call) {
    const wanted = call.option("format");
    const formats = FORMATS.filter((format) => wanted === undefined || wanted === "all" || wanted === format);
    await ensureEnvironment(call, call.project);
    if (formats.length === 0)
      await call.console.line(`Building <c1>${call.project.name}</c1> (<c2>${call.project.version}</c2>)`);
    if (formats.length === 0) throw new PoetryError(`Invalid format: ${wanted}`);
    if (!call.project.packageMode) {
      await call.console.errorLine("<error>Building a package is not possible in non-package mode.</error>");
      return 1;
    }
    await buildProject(call, formats);
    return 0;
  },
};
