import { defineDigest } from "./digest/define-digest.ts";

export const md5sum = defineDigest({
  name: "md5sum",
  algorithm: "MD5",
  bits: 128,
  standard: "RFC 1321",
  load: () =>
    import("@noble/hashes/legacy.js").then(
      ({ md5 }) =>
        () =>
          md5.create(),
    ),
});
