# Recorded from poetry 1.3.2, against our index.
#room poetry-1.3.2

## resolver: a conflict
poetry init -n -q --name p --python '^3.11'
poetry add --lock 'flask@2.2.5' 'werkzeug@<2'
poetry add -q --lock flask@2.2.5
poetry add --lock 'werkzeug@<2'
poetry add --lock 'numpy@1.21.0'
cat pyproject.toml | tail -8
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Updating dependencies
#> Resolving dependencies...
#> [tool.poetry.dependencies]
#> python = "^3.11"
#> flask = "2.2.5"
#>
#>
#> [build-system]
#> requires = ["poetry-core"]
#> build-backend = "poetry.core.masonry.api"
#2> Creating virtualenv p-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs
#2>
#2> Because p depends on flask (2.2.5) which depends on Werkzeug (>=2.2.2), werkzeug is required.
#2> So, because p depends on werkzeug (<2), version solving failed.
#2>
#2> Because p depends on flask (2.2.5) which depends on Werkzeug (>=2.2.2), werkzeug is required.
#2> So, because p depends on werkzeug (<2), version solving failed.
#2>
#2> The current project's Python requirement (>=3.11,<4.0) is not compatible with some of the required packages Python requirement:
#2>   - numpy requires Python >=3.7,<3.11, so it will not be satisfied for Python >=3.11,<4.0
#2>
#2> Because p depends on numpy (1.21.0) which requires Python >=3.7,<3.11, version solving failed.
#2>
#2>   • Check your dependencies Python requirement: The Python requirement can be specified via the `python` or `markers` properties
#2>$    \x20
#2>     For numpy, a possible solution would be to set the `python` property to "<empty>"
#2>
#2>     https://python-poetry.org/docs/dependency-specification/#python-restricted-dependencies,
#2>     https://python-poetry.org/docs/dependency-specification/#using-environment-markers

## resolver: a Python that does not fit
poetry init -n -q --name p --python '^3.8'
poetry add --lock numpy
poetry add --lock 'django@5'
#> Using version ^2.2.1 for numpy
#>
#> Updating dependencies
#> Resolving dependencies...
#2> Creating virtualenv p-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs
#2>
#2> The current project's Python requirement (>=3.8,<4.0) is not compatible with some of the required packages Python requirement:
#2>   - numpy requires Python >=3.10, so it will not be satisfied for Python >=3.8,<3.10
#2>
#2> Because no versions of numpy match >2.2.1,<3.0.0
#2>  and numpy (2.2.1) requires Python >=3.10, numpy is forbidden.
#2> So, because p depends on numpy (^2.2.1), version solving failed.
#2>
#2>   • Check your dependencies Python requirement: The Python requirement can be specified via the `python` or `markers` properties
#2>$    \x20
#2>     For numpy, a possible solution would be to set the `python` property to ">=3.10,<4.0"
#2>
#2>     https://python-poetry.org/docs/dependency-specification/#python-restricted-dependencies,
#2>     https://python-poetry.org/docs/dependency-specification/#using-environment-markers
#2>
#2> Could not find a matching version of package django
#? 1

## resolver: several ways to fail
poetry init -n -q --name p --python '^3.11'
poetry add --lock 'flask@1.1.4' 'jinja2@^3'
poetry add --lock 'requests@2.28.2' 'urllib3@^2'
poetry add --lock 'black@^24' 'click@^7'
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Updating dependencies
#> Resolving dependencies...
#>
#> Updating dependencies
#> Resolving dependencies...
#2> Creating virtualenv p-kvHI14H_-py3.11 in /home/learner/.cache/pypoetry/virtualenvs
#2>
#2> Because p depends on flask (1.1.4) which depends on Jinja2 (>=2.10.1,<3.0), jinja2 is required.
#2> So, because p depends on jinja2 (^3), version solving failed.
#2>
#2> Because p depends on requests (2.28.2) which depends on urllib3 (>=1.21.1,<1.27), urllib3 is required.
#2> So, because p depends on urllib3 (^2), version solving failed.
#2>
#2> Because no versions of black match >=24,<24.8.0 || >24.8.0,<24.10.0 || >24.10.0,<25
#2>  and black (24.8.0) depends on click (>=8.0.0), black (>=24,<24.10.0 || >24.10.0,<25) requires click (>=8.0.0).
#2> And because black (24.10.0) depends on click (>=8.0.0), black (>=24,<25) requires click (>=8.0.0).
#2> So, because p depends on both black (^24) and click (^7), version solving failed.
#? 1
