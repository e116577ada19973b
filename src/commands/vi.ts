import { defineVi } from "./vi/define-vi.ts";

/** Debian's vi is vim. */
export const vi = defineVi("vi", "a text editor for programmers, in the way of vi");
