/** The library that does the compressing; it is loaded on first use. */
export type Fflate = typeof import("fflate");

export function loadFflate(): Promise<Fflate> {
  return import("fflate");
}
