/** `kubectl options`. */
export const GLOBAL_OPTIONS = `
    --as string   Username to impersonate for the operation. User could be a regular user or a service account in a namespace.
    --cache-dir string   Default cache directory
    --certificate-authority string   Path to a cert file for the certificate authority
    --cluster string   The name of the kubeconfig cluster to use
    --context string   The name of the kubeconfig context to use
    --insecure-skip-tls-verify   If true, the server's certificate will not be checked for validity. This will make your HTTPS connections insecure
    --kubeconfig string   Path to the kubeconfig file to use for CLI requests.
-n, --namespace string   If present, the namespace scope for this CLI request
    --request-timeout string   The length of time to wait before giving up on a single server request. Non-zero values should contain a corresponding time unit (e.g. 1s, 2m, 3h). A value of zero means don't timeout requests. (default 0)
-s, --server string   The address and port of the Kubernetes API server
    --token string   Bearer token for authentication to the API server
    --user string   The name of the kubeconfig user to use
-v, --v int   number for the log level verbosity
`;
