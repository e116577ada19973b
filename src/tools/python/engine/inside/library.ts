/** Python: The code of the standard library and of packages, compiled once for all processes. */
export const library = `# The standard library's code, compiled once for all processes. CPython itself would keep it in '__pycache__'; what stands
# in an archive it compiles anew in every process, and twice: the first time only for the module's file name.
import marshal
import warnings
import zipimport
from importlib import machinery

_compile_source = zipimport._compile_source


def _compile_for_others(path):
    """For the CPython that compiles for the others."""
    files = zipimport._zip_directory_cache[_ARCHIVE]
    entry = files[path[len(_ARCHIVE) + 1 :]]
    return to_js(marshal.dumps(_compile_source(path, zipimport._get_data(_ARCHIVE, entry))))


def _compile_package_for_others(path, source):
    """None where compiling has something to say: then the process does it by itself, and says so."""
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        try:
            code = compile(source.to_bytes(), path, "exec", dont_inherit=True)
        except Exception:
            return None
    return None if said else to_js(marshal.dumps(code))


def _kept_code(path, source):
    as_before = _source_as_before(path, source)
    if as_before is not source or not path.startswith(_ARCHIVE):
        return _compile_source(path, as_before)
    return marshal.loads(_bridge.libraryCode(path).to_bytes())


def _file_name(self, fullname):
    files = self._get_files()
    path = zipimport._get_module_path(self, fullname)
    for suffix, _, _ in zipimport._zip_searchorder:
        if path + suffix in files:
            return files[path + suffix][0]
    raise zipimport.ZipImportError(f"can't find module {fullname!r}", name=fullname)


_package_to_code = machinery.SourceFileLoader.source_to_code


def _kept_package_code(self, data, path, **options):
    """Checks run on a computer that forgets, so what 'import' keeps in '__pycache__' would be compiled again and again."""
    if isinstance(data, bytes) and "-packages/" in path and not options:
        kept = _bridge.packageCode(path, to_js(data))
        if kept is not None:
            return marshal.loads(kept.to_bytes())
    return _package_to_code(self, data, path, **options)


def _use_kept_code():
    machinery.SourceFileLoader.source_to_code = _kept_package_code
    zipimport._compile_source = _kept_code
    zipimport.zipimporter.get_filename = _file_name


_ARCHIVE = "/lib/python314.zip"
`;
