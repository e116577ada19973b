/** `dist/node/index.js`: the engine as a module for Node. */
import { chunks } from "./load-chunk.ts";

export const { createComputer } = chunks.load("engine.cjs") as typeof import("../engine.ts");
