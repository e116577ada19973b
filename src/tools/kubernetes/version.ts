/** The release that this cluster and its client are. */
export const KUBERNETES_VERSION = "v1.30.0";
export const GIT_COMMIT = "7c48c2bd72b9bf5c44d21d7338cc7bea77d0ad2a";
export const GO_VERSION = "go1.22.2";
