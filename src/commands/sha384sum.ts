import { defineDigest } from "./digest/define-digest.ts";

export const sha384sum = defineDigest({
  name: "sha384sum",
  algorithm: "SHA384",
  bits: 384,
  standard: "FIPS-180-2",
  load: () =>
    import("@noble/hashes/sha2.js").then(
      ({ sha384 }) =>
        () =>
          sha384.create(),
    ),
});
