import { defineDigest } from "./digest/define-digest.ts";

export const sha224sum = defineDigest({
  name: "sha224sum",
  algorithm: "SHA224",
  bits: 224,
  standard: "RFC 3874",
  load: () =>
    import("@noble/hashes/sha2.js").then(
      ({ sha224 }) =>
        () =>
          sha224.create(),
    ),
});
