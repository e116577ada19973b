#!/usr/bin/python3
"""Serves the simulated index as pypi.org and files.pythonhosted.org do, with TLS, for the real pip and poetry.

Usage: serve-index.py ROOM    in namespaces of its own, as root. ROOM holds index.json, server.pem, certificate.pem and a
directory `python`, whose sitecustomize.py knows the checksums of what is served here (they follow from a file's name
alone): clients find these two below /mnt/index.
"""
import datetime, glob, hashlib, http.server, io, json, os, re, shutil, ssl, sys, zipfile

ROOM = sys.argv[1]
PROJECTS = json.load(open(f"{ROOM}/index.json"))
FILES = {
    file["name"]: (name, release, file)
    for name, project in PROJECTS.items() for release in project["releases"] for file in release["files"]
}
JSON_API = "application/vnd.pypi.simple.v1+json"


def carried(name):
    """The code of what builds projects, as Debian has it; other packages tell that they are simulated."""
    found = {}
    for path in glob.glob(f"/usr/share/python-wheels/{name}-*.whl"):
        with zipfile.ZipFile(path) as archive:
            found |= {each: archive.read(each) for each in archive.namelist() if ".dist-info/" not in each}
            entries = [each for each in archive.namelist() if each.endswith("entry_points.txt")]
            if entries:
                found["entry_points.txt"] = archive.read(entries[0])
    root = "/usr/lib/python3/dist-packages"
    if name == "poetry-core":
        for module in ("poetry/core", "lark", "jsonschema", "attr", "pyrsistent", "packaging", "tomlkit"):
            for path in glob.glob(f"{root}/{module}/**/*", recursive=True):
                if os.path.isfile(path) and "__pycache__" not in path:
                    found[path.removeprefix(f"{root}/")] = open(path, "rb").read()
    return found


def vendored(release, info):
    """The code of what really runs, its licences in the release's own `.dist-info`."""
    found = {}
    for wheel in release["wheels"]:
        with zipfile.ZipFile(f"{ROOM}/wheels/{wheel}") as archive:
            for path in archive.namelist():
                licence = re.search(r"\.dist-info/(licenses/.+)$", path)
                if licence:
                    found[f"{info}/{licence[1]}"] = archive.read(path)
                elif ".dist-info/" not in path and not path.endswith("/"):
                    found[path] = archive.read(path)
    return found


def wheel(name, release, file):
    """The code is that of a newer release at times, and then too large for what the index says: the file is as large as it says."""
    packed = pack(name, release, vendored)
    if len(packed) > file["size"]:
        packed = pack(name, release, lambda *_: {})
    # What precedes an archive is no part of it: the name, by which sitecustomize.py knows the checksum, and the rest of its size.
    mark = f"rockpool-file:{file['name']}\n".encode()
    return mark + bytes(max(0, file["size"] - len(mark) - len(packed))) + packed


def pack(name, release, code):
    project = PROJECTS[name]
    escaped, version = re.sub(r"[-_.]+", "_", project["name"]), release["version"]
    info = f"{escaped}-{version}.dist-info"
    content = {f"{module}/__init__.py": (
        "# rockpool: a package of the simulation\n"
        f'__version__ = "{version}"\n'
        "raise ModuleNotFoundError(\n"
        f'    "rockpool: {project["name"]} {version} is installed in the simulation only: its code cannot be imported here"\n)\n'
    ) for module in project["modules"]}
    real = code(release, info) or carried(name)
    if real:
        content = real
    content[f"{info}/METADATA"] = release["metadata"]
    content[f"{info}/WHEEL"] = "Wheel-Version: 1.0\nGenerator: bdist_wheel (0.38.4)\nRoot-Is-Purelib: true\nTag: py3-none-any\n\n"
    if "entry_points.txt" in real:
        content[f"{info}/entry_points.txt"] = real.pop("entry_points.txt")
    elif project["scripts"]:
        content[f"{info}/entry_points.txt"] = "[console_scripts]\n" + "".join(f"{k} = {v}\n" for k, v in project["scripts"].items())
    content[f"{info}/top_level.txt"] = "".join(f"{module}\n" for module in sorted(project["modules"]))
    content[f"{info}/RECORD"] = "".join(f"{path},,\n" for path in content) + f"{info}/RECORD,,\n"
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for path, text in content.items():
            archive.writestr(path, text)
    return packed.getvalue()


def url_of(file):
    digest = file["sha256"]
    return f"https://files.pythonhosted.org/packages/{digest[:2]}/{digest[2:4]}/{digest[4:]}/{file['name']}"


def metadata_hash(release):
    return hashlib.sha256(release["metadata"].encode()).hexdigest()


def simple(name):
    files = []
    # PyPI lists the oldest first.
    for release in reversed(PROJECTS[name]["releases"]):
        for file in release["files"]:
            row = {
                "filename": file["name"], "url": url_of(file), "hashes": {"sha256": file["sha256"]}, "size": file["size"],
                "requires-python": release["python"] or None, "yanked": (release["yanked"] or True) if release["yanked"] is not None else False,
            }
            if file["kind"] == "wheel":
                row["core-metadata"] = row["data-dist-info-metadata"] = {"sha256": metadata_hash(release)}
            files.append(row)
    versions = [release["version"] for release in reversed(PROJECTS[name]["releases"])]
    return {"meta": {"api-version": "1.1"}, "name": name, "files": files, "versions": versions}


def urls(release):
    day = datetime.datetime.fromtimestamp(release["uploaded"] / 1000, datetime.timezone.utc)
    return [{
        "filename": file["name"], "url": url_of(file), "digests": {"sha256": file["sha256"]}, "size": file["size"],
        "packagetype": "sdist" if file["kind"] == "sdist" else "bdist_wheel", "yanked": release["yanked"] is not None,
        "yanked_reason": release["yanked"] or None, "upload_time_iso_8601": day.isoformat(), "requires_python": release["python"] or None,
    } for file in release["files"]]


def about(name, version):
    project = PROJECTS[name]
    release = next((r for r in project["releases"] if version is None or r["version"] == version), None)
    if release is None:
        return None
    info = {
        "name": project["name"], "version": release["version"], "summary": project["summary"], "platform": None,
        "requires_dist": release["requires"], "requires_python": release["python"] or None,
        "yanked": release["yanked"] is not None, "yanked_reason": release["yanked"] or None,
    }
    answer = {"info": info, "urls": urls(release)}
    if version is None:
        answer["releases"] = {r["version"]: urls(r) for r in project["releases"]}
    return answer


class Index(http.server.BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, *args):
        pass

    def answer(self, status, body=b"", mime="text/html", lasting=False):
        self.send_response(status)
        if lasting:
            self.send_header("Cache-Control", "max-age=365000000, immutable, public")
        self.send_header("Content-Type", mime)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_GET(self):
        parts = self.path.split("?")[0].strip("/").split("/")
        if parts[0] == "simple" and len(parts) == 2 and parts[1] in PROJECTS:
            return self.answer(200, json.dumps(simple(parts[1])).encode(), JSON_API)
        if parts[0] == "pypi" and parts[-1] == "json" and parts[1] in PROJECTS:
            found = about(parts[1], parts[2] if len(parts) == 4 else None)
            if found is not None:
                return self.answer(200, json.dumps(found).encode(), "application/json")
        if parts[0] == "packages":
            name = parts[-1].removesuffix(".metadata")
            if name in FILES and name.endswith(".whl"):
                project, release, file = FILES[name]
                body = release["metadata"].encode() if name != parts[-1] else wheel(project, release, file)
                return self.answer(200, body, "application/octet-stream", lasting=True)
        self.answer(404)

    def do_POST(self):
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        self.answer(403, b"Invalid or non-existent authentication information.")


os.makedirs("/mnt/index", exist_ok=True)
os.chmod("/mnt/index", 0o755)
shutil.copy(f"{ROOM}/certificate.pem", "/mnt/index/certificate.pem")
shutil.copytree(f"{ROOM}/python", "/mnt/index/python", dirs_exist_ok=True)
# This machine's own settings of pip.
shutil.rmtree("/etc/xdg/pip", ignore_errors=True)
if os.path.exists("/etc/pip.conf"):
    os.remove("/etc/pip.conf")
with open("/etc/hosts", "a") as hosts:
    hosts.write("127.0.0.1\tpypi.org files.pythonhosted.org upload.pypi.org test.pypi.org\n")
class Server(http.server.ThreadingHTTPServer):
    def handle_error(self, request, client_address):
        """A client that hangs up has its reasons."""


server = Server(("127.0.0.1", 443), Index)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain(f"{ROOM}/server.pem")
server.socket = context.wrap_socket(server.socket, server_side=True)
print("ready", flush=True)
server.serve_forever()
