/** Our engine, as it is built for Node, behind the questions of `contender.ts`. */
import { answer } from "./answer.mjs";

const start = performance.now();
const { createComputer } = await import("../../../dist/node/index.js");
const limitless = { steps: Infinity, output: Infinity, processes: Infinity, memory: Infinity };
let computer = await createComputer({ budgets: limitless });
await computer.run("echo started");
const started = performance.now() - start;

const DIRECTORY = "/home/learner/work";

answer({
  started: () => started,
  fresh: async (files) => {
    const entries = Object.entries(files).map(([name, content]) => [`${DIRECTORY}/${name}`, content]);
    const specs = { [DIRECTORY]: { dir: true }, ...Object.fromEntries(entries) };
    computer = await createComputer({ budgets: limitless, files: specs });
  },
  run: (script) => computer.run(script, { cwd: DIRECTORY }),
});
