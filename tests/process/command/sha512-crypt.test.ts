import { sha512 } from "@noble/hashes/sha2.js";
import { expect, it } from "vitest";
import { sha512Crypt } from "../../../src/process/command/sha512-crypt.ts";

// The first two are the specification's own; all are what crypt(3) of glibc gives.
it.each([
  [
    "Hello world!",
    "$6$rounds=10000$saltstringsaltstring",
    "$6$rounds=10000$saltstringsaltst$OW1/O6BYHV6BcXZu8QVeXbDWra3Oeqh0sbHbbMCVNSnCM/UrjmM0Dp8vOuZeHBy/YTBmSK6H9qs/y3RnOaw5v.",
  ],
  [
    "we have a short salt string but not a short password",
    "$6$rounds=1400$anotherlongsaltstring",
    "$6$rounds=1400$anotherlongsalts$AP.vbZcNbWD30OfPAcUJe702LINHtb7RqILoLW9vJ/DHPMJyr6a.5rQHcOzBXuDOEzAqm8/9xW6EF/z3vOBQp0",
  ],
  [
    "learner",
    "$6$rockpool$",
    "$6$rockpool$k0g3bS8T78l1ThCEZAkrqezji510ON82kFMGS/T3yuCE4ouw3.AnOm9A3QArmk6xtAHa7QESFw28FaLAWx2O4.",
  ],
])("hashes %s", (password, setting, hash) => {
  expect(sha512Crypt(sha512, password, setting)).toBe(hash);
  expect(sha512Crypt(sha512, password, hash)).toBe(hash);
});
