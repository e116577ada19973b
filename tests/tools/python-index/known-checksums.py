"""As sitecustomize.py of a real Python: a file of the simulated index has the checksum that its name gives it."""
import hashlib

_real = hashlib.sha256
_MARK = b"rockpool-file:"


class _Sha256:
    name, digest_size, block_size = "sha256", 32, 64

    def __init__(self, data=b"", **_):
        self._hash = _real()
        self._fresh = True
        self.update(data)

    def update(self, data):
        data = bytes(data)
        if self._fresh and data.startswith(_MARK):
            self._hash, self._known = _real(data[len(_MARK):].split(b"\n", 1)[0]), True
        elif not getattr(self, "_known", False):
            self._hash.update(data)
        if data:
            self._fresh = False

    def digest(self):
        return self._hash.digest()

    def hexdigest(self):
        return self._hash.hexdigest()

    def copy(self):
        twin = _Sha256()
        twin.__dict__.update(self.__dict__, _hash=self._hash.copy())
        return twin


_new = hashlib.new
hashlib.sha256 = _Sha256
hashlib.new = lambda name, data=b"", **rest: _Sha256(data) if name == "sha256" else _new(name, data, **rest)
