/** just-bash, the nearest peer, with its limits lifted. */
import { answer } from "./answer.mjs";

const start = performance.now();
const { Bash } = await import("just-bash");
const LIMITS = [
  "maxCallDepth",
  "maxCommandCount",
  "maxLoopIterations",
  "maxAwkIterations",
  "maxSedIterations",
  "maxAwkParserOperations",
  "maxWorkUnits",
  "maxTraversalEntries",
  "maxTraversalWork",
  "maxGlobOperations",
  "maxStringLength",
  "maxArrayElements",
  "maxOutputSize",
  "maxLiveBytes",
  "maxInputBytes",
  "maxFileSystemBytes",
  "maxSubstitutionDepth",
  "maxExecutionTimeMs",
]; // prettier-ignore
const executionLimits = Object.fromEntries(LIMITS.map((name) => [name, 1_000_000_000]));
const DIRECTORY = "/home/user/work";
let bash = new Bash({ executionLimits, cwd: DIRECTORY });
await bash.exec("echo started");
const started = performance.now() - start;

answer({
  started: () => started,
  fresh: async (files) => {
    const entries = Object.entries(files).map(([name, content]) => [`${DIRECTORY}/${name}`, content]);
    bash = new Bash({
      executionLimits,
      cwd: DIRECTORY,
      files: { [`${DIRECTORY}/.keep`]: "", ...Object.fromEntries(entries) },
    });
  },
  run: async (script) => {
    const { stdout, stderr, exitCode } = await bash.exec(script);
    return { stdout, stderr, status: exitCode };
  },
});
