import { defineDigest } from "./digest/define-digest.ts";

export const sha256sum = defineDigest({
  name: "sha256sum",
  algorithm: "SHA256",
  bits: 256,
  standard: "FIPS-180-2",
  load: () =>
    import("@noble/hashes/sha2.js").then(
      ({ sha256 }) =>
        () =>
          sha256.create(),
    ),
});
