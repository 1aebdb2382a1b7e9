"""Reads the minutes of meetings and returns validated data, each finding tied to the words it stands in.

```python
from minutes_extract import extract

minutes = extract("board.txt")
for action in minutes.actions:
    print(action.ref, [owner.name for owner in action.owners], action.text)
```

Importing this package is cheap: Pydantic, the parsers and spaCy load when they are first needed.
"""

from __future__ import annotations

TYPE_CHECKING = False  # `typing` alone would take longer to import than all of this

if TYPE_CHECKING:
    from minutes_extract.api import Outcome as Outcome
    from minutes_extract.api import extract as extract
    from minutes_extract.api import extract_bytes as extract_bytes
    from minutes_extract.api import extract_many as extract_many
    from minutes_extract.api import extract_text as extract_text
    from minutes_extract.errors import ExtractionFailed as ExtractionFailed
    from minutes_extract.errors import LimitExceeded as LimitExceeded
    from minutes_extract.errors import MinutesExtractError as MinutesExtractError
    from minutes_extract.errors import MissingExtra as MissingExtra
    from minutes_extract.errors import UnreadableDocument as UnreadableDocument
    from minutes_extract.errors import UsageError as UsageError
    from minutes_extract.export.json import to_json as to_json
    from minutes_extract.models import Minutes as Minutes
    from minutes_extract.models.schema import json_schema as json_schema
    from minutes_extract.options import Options as Options

__version__ = "0.1.0"

_HOMES = {
    "ExtractionFailed": "errors",
    "LimitExceeded": "errors",
    "Minutes": "models",
    "MinutesExtractError": "errors",
    "MissingExtra": "errors",
    "Options": "options",
    "Outcome": "api",
    "UnreadableDocument": "errors",
    "UsageError": "errors",
    "extract": "api",
    "extract_bytes": "api",
    "extract_many": "api",
    "extract_text": "api",
    "json_schema": "models.schema",
    "to_json": "export.json",
}

__all__ = [
    "ExtractionFailed",
    "LimitExceeded",
    "Minutes",
    "MinutesExtractError",
    "MissingExtra",
    "Options",
    "Outcome",
    "UnreadableDocument",
    "UsageError",
    "__version__",
    "extract",
    "extract_bytes",
    "extract_many",
    "extract_text",
    "json_schema",
    "to_json",
]


if not TYPE_CHECKING:  # a type checker would take any name for one that exists

    def __getattr__(name: str) -> object:
        home = _HOMES.get(name)
        if home is None:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        value = getattr(import_module(f"{__name__}.{home}"), name)
        globals()[name] = value
        return value


def __dir__() -> list[str]:
    return sorted({*globals(), *_HOMES})
