import { defineDigest } from "./digest/define-digest.ts";

export const sha1sum = defineDigest({
  name: "sha1sum",
  algorithm: "SHA1",
  bits: 160,
  standard: "FIPS-180-1",
  load: () =>
    import("@noble/hashes/legacy.js").then(
      ({ sha1 }) =>
        () =>
          sha1.create(),
    ),
});
