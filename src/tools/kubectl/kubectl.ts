import type { Program } from "../../process/process.ts";
export const kubectl: Program = () => 0;
