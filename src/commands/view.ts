import { defineVi } from "./vi/define-vi.ts";

/** vi -R. */
export const view = defineVi("view", "a text editor for programmers, in the way of vi, for reading only");
