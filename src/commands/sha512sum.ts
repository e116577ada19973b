import { defineDigest } from "./digest/define-digest.ts";

export const sha512sum = defineDigest({
  name: "sha512sum",
  algorithm: "SHA512",
  bits: 512,
  standard: "FIPS-180-2",
  load: () =>
    import("@noble/hashes/sha2.js").then(
      ({ sha512 }) =>
        () =>
          sha512.create(),
    ),
});
