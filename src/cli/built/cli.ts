/** `dist/node/cli.js`: what the `rockpool` command runs. */
import { chunks } from "./load-chunk.ts";

const { main } = chunks.load("main.cjs") as typeof import("../main.ts");
await main();
