/** A release of Kubernetes, as `/version` and `kubectl version` tell of it. */
export type Release = {
  readonly major: string;
  readonly minor: string;
  readonly gitVersion: string;
  readonly gitCommit: string;
  readonly gitTreeState: string;
  readonly buildDate: string;
  readonly goVersion: string;
  readonly compiler: string;
  readonly platform: string;
};

const BUILD = { gitTreeState: "clean", goVersion: "go1.23.6", compiler: "gc", platform: "linux/amd64" };

/** What kind's node image has. */
export const SERVER: Release = {
  major: "1",
  minor: "32",
  gitVersion: "v1.32.2",
  gitCommit: "67a30c0adcf52bd3f56ff0893ce19966be12991f",
  buildDate: "2025-02-12T21:19:47Z",
  ...BUILD,
};

/** What the learner's computer has. */
export const CLIENT: Release = {
  major: "1",
  minor: "32",
  gitVersion: "v1.32.3",
  gitCommit: "32cc146f75aad04beaaa245a7157eb35063a9f99",
  buildDate: "2025-03-11T19:58:36Z",
  ...BUILD,
};
