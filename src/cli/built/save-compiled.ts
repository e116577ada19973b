/** `dist/node/save-compiled.js`, the last step of the build: starts a computer, and keeps what V8 compiled for that. */
import { createComputer } from "./index.ts";
import { chunks } from "./load-chunk.ts";

const computer = await createComputer();
await computer.run("echo started");
chunks.saveCompiled();
