import type { JsonRecord } from "../../docker/client/engine/json.ts";
import { encodeBase64 } from "../../docker/client/format/base64.ts";
import type { Call } from "../cli/call.ts";
import { defineKubectl } from "../cli/command.ts";
import { plainError } from "../cli/failure.ts";
import { COMMON, createFromWords, nameFrom } from "./create-kinds.ts";
import { readData, readText } from "./key-values.ts";

const APPEND_HASH = "    --append-hash   Append a hash of the secret to its name.";

/** Values are kept as base64. */
function secretOf(name: string, data: Readonly<Record<string, string>>, type: string): JsonRecord {
  const encoded = Object.entries(data).map(([key, value]) => [key, encodeBase64(value)]);
  return {
    apiVersion: "v1",
    ...(encoded.length > 0 && { data: Object.fromEntries(encoded) }),
    kind: "Secret",
    metadata: { creationTimestamp: null, name },
    ...(type !== "" && { type }),
  };
}

function refuseHash(call: Call): void {
  if (call.flags.is("append-hash")) throw plainError("rockpool: not simulated here: --append-hash");
}

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/kubectl_create_secret_generic/ */
export const createGenericSecret = defineKubectl({
  summary: "Create a secret based on a file, directory, or specified literal value.",
  details: ` A single secret may package one or more key/value pairs.

 When creating a secret based on a file, the key will default to the basename of the file, and the value will default to the file content. If the basename is an invalid key or you wish to chose your own, you may specify an alternate key.

 When creating a secret based on a directory, each file whose basename is a valid key in the directory will be packaged into the secret. Any directory entries except regular files are ignored (e.g. subdirectories, symlinks, devices, pipes, etc).`,
  examples: `# Create a new secret named my-secret with keys for each file in folder bar
kubectl create secret generic my-secret --from-file=path/to/bar

# Create a new secret named my-secret with specified keys instead of names on disk
kubectl create secret generic my-secret --from-file=ssh-privatekey=path/to/id_rsa --from-file=ssh-publickey=path/to/id_rsa.pub

# Create a new secret named my-secret with key1=supersecret and key2=topsecret
kubectl create secret generic my-secret --from-literal=key1=supersecret --from-literal=key2=topsecret

# Create a new secret named my-secret using a combination of a file and a literal
kubectl create secret generic my-secret --from-file=ssh-privatekey=path/to/id_rsa --from-literal=passphrase=topsecret

# Create a new secret named my-secret from env files
kubectl create secret generic my-secret --from-env-file=path/to/foo.env --from-env-file=path/to/bar.env`,
  usage:
    "NAME [--type=string] [--from-file=[key=]source] [--from-literal=key1=value1] [--dry-run=server|client|none] [options]",
  options: `
${APPEND_HASH}
${COMMON}
    --from-env-file strings   Specify the path to a file to read lines of key=val pairs to create a secret.
    --from-file strings   Key files can be specified using their file path, in which case a default name will be given to them, or optionally with a name and file path, in which case the given name will be used.  Specifying a directory will iterate each named file in the directory that is a valid secret key.
    --from-literal strings   Specify a key and literal value to insert in secret (i.e. mykey=somevalue)
    --type string   The type of secret to create
`,

  async run(call) {
    refuseHash(call);
    const object = secretOf(nameFrom(call), readData(call), call.flags.text("type"));
    return createFromWords(call, object, "secret");
  },
});

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/kubectl_create_secret_tls/ */
export const createTlsSecret = defineKubectl({
  summary: "Create a TLS secret from the given public/private key pair.",
  details:
    " The public/private key pair must exist beforehand. The public key certificate must be .PEM encoded and match the given private key.",
  examples: `# Create a new TLS secret named tls-secret with the given key pair
kubectl create secret tls tls-secret --cert=path/to/tls.crt --key=path/to/tls.key`,
  usage: "NAME --cert=path/to/cert/file --key=path/to/key/file [--dry-run=server|client|none] [options]",
  options: `
${APPEND_HASH}
    --cert string   Path to PEM encoded public key certificate.
${COMMON}
    --key string   Path to private key associated with given certificate.
`,

  async run(call) {
    refuseHash(call);
    const name = nameFrom(call);
    const [key, cert] = [call.flags.text("key"), call.flags.text("cert")];
    if (key === "" || cert === "") throw plainError("key and cert must be specified");
    const data = { "tls.crt": readPem(call, cert, "certificate"), "tls.key": readPem(call, key, "key") };
    return createFromWords(call, secretOf(name, data, "kubernetes.io/tls"), "secret");
  },
});

function readPem(call: Call, path: string, what: string): string {
  const text = readText(call, path, (reason) => `Cannot read file ${path}, open ${path}: ${reason}`);
  if (!text.includes("-----BEGIN ")) throw plainError(`tls: failed to find any PEM data in ${what} input`);
  return text;
}

/** https://kubernetes.io/docs/reference/kubectl/generated/kubectl_create/kubectl_create_secret_docker-registry/ */
export const createDockerSecret = defineKubectl({
  summary: "Create a new secret for use with Docker registries.",
  examples: `# If you do not already have a .dockercfg file, create a dockercfg secret directly
kubectl create secret docker-registry my-secret --docker-server=DOCKER_REGISTRY_SERVER --docker-username=DOCKER_USER --docker-password=DOCKER_PASSWORD --docker-email=DOCKER_EMAIL

# Create a new secret named my-secret from ~/.docker/config.json
kubectl create secret docker-registry my-secret --from-file=path/to/.docker/config.json`,
  usage:
    "NAME --docker-username=user --docker-password=password --docker-email=email [--docker-server=string] [--from-file=[key=]source] [--dry-run=server|client|none] [options]",
  options: `
${APPEND_HASH}
    --docker-email string   Email for Docker registry
    --docker-password string   Password for Docker registry authentication
    --docker-server string   Server location for Docker registry (default "https://index.docker.io/v1/")
    --docker-username string   Username for Docker registry authentication
${COMMON}
    --from-file strings   Key files can be specified using their file path, in which case a default name of .dockerconfigjson will be given to them, or optionally with a name and file path, in which case the given name will be used. Specifying a directory will iterate each named file in the directory that is a valid secret key. For this command, the key should always be .dockerconfigjson.
`,

  async run(call) {
    refuseHash(call);
    const name = nameFrom(call);
    const { flags } = call;
    const [user, password] = [flags.text("docker-username"), flags.text("docker-password")];
    const files = flags.list("from-file");
    if (files.length === 0 && (user === "" || password === ""))
      throw plainError(
        "either --from-file or the combination of --docker-username, --docker-password and --docker-server is required",
      );
    const data =
      files.length > 0 ? dockerFiles(call) : { ".dockerconfigjson": loginOf(call, user, password) };
    return createFromWords(call, secretOf(name, data, "kubernetes.io/dockerconfigjson"), "secret");
  },
});

/** A file that is named alone is the client's own. */
function dockerFiles(call: Call): Record<string, string> {
  const values = Object.values(readData(call));
  return Object.fromEntries(values.map((text) => [".dockerconfigjson", text]));
}

function loginOf({ flags }: Call, username: string, password: string): string {
  const email = flags.text("docker-email");
  const entry = {
    username,
    password,
    ...(email !== "" && { email }),
    auth: encodeBase64(`${username}:${password}`),
  };
  return JSON.stringify({ auths: { [flags.text("docker-server")]: entry } });
}
