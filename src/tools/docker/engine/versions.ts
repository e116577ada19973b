/** The engine that this one behaves as. */
export const ENGINE_VERSION = "28.2.2";
export const API_VERSION = "1.50";
export const MIN_API_VERSION = "1.24";
export const GIT_COMMIT = "45873be";
export const GO_VERSION = "go1.24.3";
export const KERNEL_VERSION = "6.1.0-28-amd64";
export const CONTAINERD_VERSION = "1.7.27";
export const CONTAINERD_COMMIT = "05044ec0a9a75232cad458027ca83437aae3f4da";
export const RUNC_VERSION = "1.2.5";
export const RUNC_COMMIT = "v1.2.5-0-g59923ef";
export const INIT_VERSION = "0.19.0";
export const INIT_COMMIT = "de40ad0";
