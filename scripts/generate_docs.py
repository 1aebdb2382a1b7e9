"""The generated pages of docs/reference: fields.md, diagnostics.md, rules.md and database.md.

    python scripts/generate_docs.py            write them anew
    python scripts/generate_docs.py --check    fail where one is not fresh, or something is not described

Fields come from the models and their strings, with docs/reference/fields.toml where a model says nothing;
diagnostics from `diagnostics.CODES`; the database from its schema; rule ids from the source, with their meanings from docs/reference/rules.toml.
Fails too where a rule id in the source has no meaning there, where command-line.md leaves out an option, and where
python.md leaves out a public name.
"""

from __future__ import annotations

import argparse
import ast
import json
import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from minutes_extract import __all__ as public
from minutes_extract import cli, extract_bytes, to_json
from minutes_extract.archive.database.schema import APPLICATION_ID, DERIVED, INDEXED, SCHEMA_VERSION, TABLES
from minutes_extract.archive.database.views import VIEWS
from minutes_extract.diagnostics import CODES
from minutes_extract.models.schema import build

ROOT = Path(__file__).resolve().parents[1]
SOURCE = ROOT / "src" / "minutes_extract"
REFERENCE = ROOT / "docs" / "reference"
HEAD = "<!-- Made by scripts/generate_docs.py: change {source}, and run it. -->\n"
OPEN = "New values may be added within 1.x."
Node = dict[str, Any]


def table(head: str, rows: Iterable[tuple[str, ...]]) -> Iterator[str]:
    """The lines of a Markdown table."""
    yield f"| {head} |"
    yield "| " + " | ".join("---" for _ in head.split(" | ")) + " |"
    for row in rows:
        yield "| " + " | ".join(cell.replace("|", "\\|") for cell in row) + " |"
    yield ""


# fields


def page_of_fields(problems: list[str]) -> str:
    schema = build()
    models = {"Minutes": schema, **schema["$defs"]}
    notes: dict[str, dict[str, str]] = tomllib.loads((REFERENCE / "fields.toml").read_text("utf-8"))
    for name, fields in notes.items():
        gone = set(fields) - set(models.get(name, {}).get("properties", {}))
        problems += [f"fields.toml: no such field: {name}.{field}" for field in sorted(gone)]
    lines = [
        HEAD.format(source="the strings in src/minutes_extract/models, or fields.toml beside this page"),
        "# Fields",
        "",
        "What comes out, key by key, in the order of the JSON. Every key is always there: what is not known is `null`",
        "or `[]`. `minutes-extract schema` prints the same as a JSON Schema (2020-12).",
        "",
    ]
    places = _places(models)
    for name in _order(models):
        lines += _model(name, models[name], places.get(name, []), notes.get(name, {}), problems)
    return "\n".join(lines).rstrip() + "\n"


def _model(name: str, model: Node, places: list[str], notes: dict[str, str], problems: list[str]) -> Iterator[str]:
    yield f"## {name}"
    yield ""
    if places:
        yield "At " + ", ".join(f"`{place}`" for place in places) + "."
        yield ""
    yield str(model["description"]).partition(" Within 1.x ")[0]
    yield ""
    rows = []
    for field, value in model["properties"].items():
        about = str(value.get("description", "")).replace(OPEN, "").strip() or notes.get(field, "")
        if field == "provenance":
            about = "Where it stands in the source."
        if not about:
            problems.append(f"not described: {name}.{field} (put a string below the field in its model)")
        rows.append((f"`{field}`", " or ".join(_types(value)), about))
    yield from table("Key | Value | Meaning", rows)


def _types(node: Node) -> list[str]:
    """What a value may be: 'string', 'date', 'list of [Owner](#owner)', '`day`', 'null'."""
    if "$ref" in node:
        name = node["$ref"].rpartition("/")[2]
        return [f"[{name}](#{name.lower()})"]
    if "anyOf" in node:
        parts = node["anyOf"]
        known = [part for part in parts if "enum" in part]
        if known:  # an open enumeration is its known values or any string
            return [", ".join(f"`{value}`" for value in known[0]["enum"])]
        return [one for part in parts for one in _types(part)]
    if node["type"] == "array":
        return ["list of " + " or ".join(_types(node["items"]))]
    if node["type"] == "object" and "additionalProperties" in node:
        return ["object of " + " or ".join(_types(node["additionalProperties"]))]
    return [str(node["format"] if node.get("format") == "date" else node["type"])]


def _names(node: Any) -> Iterator[str]:
    """The models that a node of the schema refers to."""
    if isinstance(node, dict):
        if "$ref" in node:
            yield node["$ref"].rpartition("/")[2]
        for part in node.values():
            yield from _names(part)
    elif isinstance(node, list):
        for part in node:
            yield from _names(part)


def _order(models: dict[str, Node]) -> list[str]:
    """Minutes first, then each model after the first that holds it; provenance, which all hold, last."""
    found: list[str] = []

    def visit(name: str) -> None:
        if name in found:
            return
        found.append(name)
        for other in _names(models[name]["properties"]):
            visit(other)

    visit("Minutes")
    last = ["Provenance", "FieldProvenance", "Span"]
    return [name for name in found if name not in last] + last


def _places(models: dict[str, Node]) -> dict[str, list[str]]:
    """Model -> the paths at which it stands in the JSON."""
    places: dict[str, list[str]] = {"Provenance": ["provenance"], "FieldProvenance": ["provenance.fields"]}
    places["Span"] = ["provenance.spans[]", "provenance.fields.….spans[]"]

    def visit(name: str, path: str, seen: tuple[str, ...]) -> None:
        for field, value in models[name]["properties"].items():
            for other in dict.fromkeys(_names(value)):
                if other in ("Provenance", "FieldProvenance", "Span") or other in seen:
                    continue
                here = f"{path}{field}" + ("[]" if value.get("type") == "array" else "")
                places.setdefault(other, []).append(here)
                visit(other, f"{here}.", (*seen, other))

    visit("Minutes", "", ("Minutes",))
    return places


# diagnostics


def page_of_diagnostics() -> str:
    used = _used_codes()
    rows = [(f"`{code}`", row.severity, row.meaning) for code, row in CODES.items() if code in used]
    later = [(f"`{code}`", row.severity, row.meaning) for code, row in CODES.items() if code not in used]
    lines = [
        HEAD.format(source="src/minutes_extract/diagnostics.py"),
        "# Diagnostics",
        "",
        "What can be odd about a document. A diagnostic never stops an extraction; with `--strict`, one of severity",
        "`error` makes the command exit with 3. `about` lists the ids of the findings concerned.",
        "",
        *table("Code | Severity | Meaning", rows),
    ]
    if later:
        lines += ["## Reserved", "", "In the table of codes, and not given yet.", ""]
        lines += table("Code | Severity | Meaning", later)
    return "\n".join(lines).rstrip() + "\n"


def _used_codes() -> set[str]:
    """The codes that the source gives: every string of it, outside the table itself, that is one."""
    files = [file for file in SOURCE.rglob("*.py") if file != SOURCE / "diagnostics.py"]
    nodes = (node for file in files for node in ast.walk(ast.parse(file.read_text("utf-8"))))
    return {node.value for node in nodes if isinstance(node, ast.Constant) and isinstance(node.value, str)} & set(CODES)


# the database


def page_of_database() -> str:
    lines = [
        HEAD.format(source="src/minutes_extract/archive/database"),
        "# The database of an archive",
        "",
        "One SQLite file, which opens in Datasette and every other tool for SQLite. Each row is of one document, named by the",
        "SHA-256 of its bytes, and has the id that the document's JSON gives it. Rows stand in the order of their keys. Dates",
        "are `YYYY-MM-DD`; what is not known is null. The tables "
        + _listed(table.name for table in DERIVED)
        + " rest on all",
        "documents together, and are made anew whenever an archive is finished.",
        "",
        f"The header holds `application_id` {APPLICATION_ID:#x}, and {SCHEMA_VERSION}, the version of the tables, as",
        "`user_version`; the table `meta` the program and options that made it. Another version, program or other options",
        "build it anew.",
        "",
    ]
    for one in TABLES:
        keys = ", ".join(f"`{name}`" for name in one.key)
        lines += [f"## {one.name}", "", one.about, "", f"Primary key: {keys}."]
        lines += ["", *(f"- `({own})` refers to `{other} ({there})`." for own, other, there in one.references)]
        lines += [""]
        rows = [(f"`{c.name}`", c.kind.partition(" ")[0].lower(), _sentence(c.about)) for c in one.columns]
        lines += table("Column | Type | Meaning", rows)
    lines += ["## Full-text search", "", "FTS5, with English stems and without accents; each is joined by `rowid`.", ""]
    found = [(f"`{name}_fts`", ", ".join(f"`{column}`" for column in columns)) for name, columns in INDEXED.items()]
    lines += table("Index | Columns", found)
    lines += ["## Views", "", "Of copies of one meeting, only the one that counts is in them.", ""]
    views = [(f"`{name}`", _sentence(sql.partition(" -- ")[2].partition("\n")[0])) for name, sql in VIEWS.items()]
    lines += table("View | What it answers", views)
    return "\n".join(lines).rstrip() + "\n"


def _sentence(text: str) -> str:
    return text[:1].upper() + text[1:] + "."


def _listed(names: Iterable[str]) -> str:
    *first, last = [f"`{name}`" for name in names]
    return f"{', '.join(first)} and {last}"


# rules


def page_of_rules(problems: list[str]) -> str:
    groups: dict[str, dict[str, str]] = tomllib.loads((REFERENCE / "rules.toml").read_text("utf-8"))
    described = [rule for rules in groups.values() for rule in rules]
    problems += [f"rules.toml: {rule} is there twice" for rule in sorted(set(described)) if described.count(rule) > 1]
    found, unclear = Scan().run()
    problems += unclear
    documents = [*(ROOT / "examples").glob("*.txt"), *(ROOT / "tests" / "fixtures").glob("*.txt")]
    for rule in rules_of(documents):
        found.setdefault(rule, set())
    for prefix in [rule for rule in found if rule.endswith("*")]:  # put together: any that begins so
        found.update({rule: found[prefix] for rule in described if rule.startswith(prefix[:-1])})
        if any(rule.startswith(prefix[:-1]) for rule in described):
            del found[prefix]
    for rule in sorted(set(found) - set(described)):
        where = ", ".join(sorted(found[rule])) or "what an example gives"
        problems.append(f"rule {rule} (in {where}) has no meaning in docs/reference/rules.toml")
    problems += [f"rules.toml: {rule} is nowhere in the source" for rule in described if rule not in found]
    lines = [
        HEAD.format(source="docs/reference/rules.toml"),
        "# Rules",
        "",
        "The ids that `provenance.rule` and the rules of single fields hold. An id keeps its meaning from version to",
        "version; new ones may be added. *Given in* is where the source gives it, below `src/minutes_extract`.",
        "",
    ]
    for group, rules in groups.items():
        rows = [(f"`{rule}`", about, ", ".join(sorted(found.get(rule, ())))) for rule, about in rules.items()]
        lines += [f"## {group.capitalize()}", "", *table("Rule | What it found | Given in", rows)]
    return "\n".join(lines).rstrip() + "\n"


# rule ids in the source


class Scan:
    """Finds the rule ids that the stages give, by where a string stands.

    That is: as the argument `rule` (by name or place) of a function or class of the source, as the value of a variable
    or key `rule`, in the tuple that a function returns and its caller takes apart into `rule`, and as the kind of a
    piece of furniture. Two ids are put together from a prefix and a kind: `owner-…` and `date-…`.
    """

    LEFT_OUT = ("document", "export", "lexicons", "models", "readers")  # there, a rule is something else

    def __init__(self) -> None:
        self.modules: dict[str, ast.Module] = {}
        for file in sorted(SOURCE.rglob("*.py")):
            name = file.relative_to(SOURCE).as_posix()
            if name.partition("/")[0] not in self.LEFT_OUT:
                self.modules[name] = ast.parse(file.read_text("utf-8"))
        self.found: dict[str, set[str]] = {}
        self.unclear: list[str] = []
        self.arguments = self._places("rule")
        self.expanded = {"owner-": self._literal("OwnerSource"), "date-": self._kinds()}

    def run(self) -> tuple[dict[str, set[str]], list[str]]:
        """Rule id -> the modules that give it, and what could not be told."""
        for name, tree in self.modules.items():
            returned = self._returned(tree)
            for node in ast.walk(tree):
                for value in (*self._values(node), *self._of_returns(node, returned), *self._of_furniture(node)):
                    self._keep(value, name)
        return self.found, self.unclear

    def _keep(self, value: ast.expr, module: str) -> None:
        for text in self._strings(value):
            rule = text.replace("_", "-")
            if re.fullmatch(r"[a-z]+(?:-[a-z]+)*(?:-\*)?", rule):
                self.found.setdefault(rule, set()).add(module)
            else:
                self.unclear.append(f"{module}:{value.lineno}: {text!r} stands where a rule id should")

    def _strings(self, value: ast.expr) -> Iterator[str]:
        """The strings that an expression may come to."""
        match value:
            case ast.Constant(value=str(text)):
                yield text
            case ast.IfExp(body=one, orelse=other):
                yield from (*self._strings(one), *self._strings(other))
            case ast.BoolOp(values=parts):
                for part in parts:
                    yield from self._strings(part)
            case ast.JoinedStr(values=[ast.Constant(value=str(prefix)), ast.FormattedValue()]):
                kinds = self.expanded.get(prefix)
                yield from (prefix + kind for kind in sorted(kinds)) if kinds else (ast.unparse(value),)

    def _values(self, node: ast.AST) -> Iterator[ast.expr]:
        """What one node gives as a rule."""
        match node:
            case ast.Call():
                yield from _given(node, self.arguments, "rule")
            case ast.Assign(targets=targets, value=value) if any(_is_called(t, "rule") for t in targets):
                yield value
            case ast.AnnAssign(target=target, value=ast.expr() as value) if _is_called(target, "rule"):
                yield value
            case ast.Dict(keys=keys, values=values):
                pairs = zip(keys, values, strict=True)
                yield from (v for k, v in pairs if isinstance(k, ast.Constant) and k.value == "rule")
            case ast.For(target=target, iter=ast.Tuple(elts=rows) | ast.List(elts=rows)):
                if _is_called(target, "rule"):
                    yield from rows
                elif isinstance(target, ast.Tuple):
                    for at in (n for n, part in enumerate(target.elts) if _is_called(part, "rule")):
                        yield from (row.elts[at] for row in rows if isinstance(row, ast.Tuple))

    def _returned(self, tree: ast.Module) -> set[tuple[int, int]]:
        """The tuples that a module takes apart into `rule`: how long, and where it stands in them."""
        targets = [t for node in ast.walk(tree) if isinstance(node, ast.Assign) for t in node.targets]
        tuples = [t for t in targets if isinstance(t, ast.Tuple)]
        return {(len(t.elts), n) for t in tuples for n, part in enumerate(t.elts) if _is_called(part, "rule")}

    def _of_returns(self, node: ast.AST, returned: set[tuple[int, int]]) -> Iterator[ast.expr]:
        if isinstance(node, ast.Return) and isinstance(node.value, ast.Tuple):
            parts = node.value.elts
            yield from (parts[at] for long, at in returned if long == len(parts))

    def _of_furniture(self, node: ast.AST) -> Iterator[ast.expr]:
        """The kinds of furniture: what leads a tuple where furniture is put down, and a variable `kind` beside it."""
        here = isinstance(node, (ast.Expr, ast.AugAssign, ast.Assign)) and "furniture" in ast.unparse(node)
        if here or (isinstance(node, ast.FunctionDef) and node.name.endswith("furniture")):
            for part in ast.walk(node):
                if isinstance(part, ast.Tuple) and len(part.elts) == 2:
                    yield from [part.elts[0]] if isinstance(part.elts[0], ast.Constant) else []
        elif isinstance(node, ast.FunctionDef) and ".furniture" in ast.unparse(node):
            assigned = (part for part in ast.walk(node) if isinstance(part, ast.Assign))
            yield from (part.value for part in assigned if any(_is_called(t, "kind") for t in part.targets))

    def _places(self, argument: str) -> dict[str, int]:
        """Function or class -> the place of an argument of that name."""
        places: dict[str, int] = {}
        for tree in self.modules.values():
            for node in ast.walk(tree):
                if isinstance(node, ast.FunctionDef):
                    names = [arg.arg for arg in node.args.args if arg.arg not in ("self", "cls")]
                elif isinstance(node, ast.ClassDef):
                    fields = (part.target for part in node.body if isinstance(part, ast.AnnAssign))
                    names = [target.id for target in fields if isinstance(target, ast.Name)]
                else:
                    continue
                if argument in names:
                    places[node.name] = names.index(argument)
        return places

    def _kinds(self) -> set[str]:
        """The kinds of dates: the argument `kind` of `Found`, and the variables `kind`, of the grammar."""
        places = {name: at for name, at in self._places("kind").items() if name == "Found"}
        kinds: set[str] = set()
        for name, tree in self.modules.items():
            if not name.startswith("find/dates/"):
                continue
            for node in ast.walk(tree):
                values = list(_given(node, places, "kind")) if isinstance(node, ast.Call) else []
                if isinstance(node, ast.Assign) and any(_is_called(t, "kind") for t in node.targets):
                    values.append(node.value)
                kinds |= {text for value in values for text in _plain_strings(value)}
        return kinds

    def _literal(self, name: str) -> set[str]:
        """The values of a `Literal` of the models."""
        tree = ast.parse((SOURCE / "models" / "minutes.py").read_text("utf-8"))
        assigned = [node for node in tree.body if isinstance(node, ast.Assign)]
        values = [node.value for node in assigned if any(_is_called(target, name) for target in node.targets)]
        parts = (part for value in values for part in ast.walk(value) if isinstance(part, ast.Constant))
        return {text for part in parts for text in _plain_strings(part)}


def _is_called(target: ast.expr, name: str) -> bool:
    """Whether a variable, an attribute or a key has this name."""
    match target:
        case ast.Name(id=found) | ast.Attribute(attr=found) | ast.Subscript(slice=ast.Constant(value=str(found))):
            return found == name
    return False


def _given(call: ast.Call, places: dict[str, int], argument: str) -> Iterator[ast.expr]:
    """What a call gives as an argument: by its name, or by its place."""
    yield from (word.value for word in call.keywords if word.arg == argument)
    called = call.func.id if isinstance(call.func, ast.Name) else getattr(call.func, "attr", None)
    at = places.get(str(called))
    if at is not None and at < len(call.args):
        yield call.args[at]


def _plain_strings(value: ast.expr) -> set[str]:
    """The strings that stand in an expression; of one that is put together, its beginning and a star."""
    match value:
        case ast.Constant(value=str(text)):
            return {text}
        case ast.IfExp(body=one, orelse=other):
            return _plain_strings(one) | _plain_strings(other)
        case ast.JoinedStr(values=[ast.Constant(value=str(prefix)), *_]):
            return {f"{prefix}*"}
    return set()


def rules_of(documents: Iterable[Path]) -> set[str]:
    """The rule ids in what is extracted from documents: those that the scan may have missed."""
    rules: set[str] = set()

    def visit(node: Any) -> None:
        if isinstance(node, dict):
            if isinstance(node.get("rule"), str):
                rules.add(node["rule"])
            for part in node.values():
                visit(part)
        elif isinstance(node, list):
            for part in node:
                visit(part)

    for document in documents:
        visit(json.loads(to_json(extract_bytes(document.read_bytes(), name=document.name))))
    return rules


# pages written by hand


def left_out() -> Iterator[str]:
    """What the pages on the command line and on Python do not name."""
    page = (REFERENCE / "command-line.md").read_text("utf-8")
    options = [option for action in cli._parser()._actions for option in action.option_strings]
    for word in [*options, *cli._VERBS]:
        if f"`{word}" not in page:
            yield f"command-line.md does not name {word}"
    page = (REFERENCE / "python.md").read_text("utf-8")
    for name in public:
        if name not in page:
            yield f"python.md does not name {name}"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing; fail where a page is not fresh")
    check: bool = parser.parse_args().check
    problems: list[str] = []
    pages = {
        "fields.md": page_of_fields(problems),
        "diagnostics.md": page_of_diagnostics(),
        "rules.md": page_of_rules(problems),
        "database.md": page_of_database(),
    }
    problems += left_out()
    for name, text in pages.items():
        file = REFERENCE / name
        if not check:
            file.write_text(text, "utf-8", newline="\n")
        elif not file.is_file() or file.read_text("utf-8") != text:
            problems.append(f"docs/reference/{name} is not fresh: run python scripts/generate_docs.py")
    if problems:
        print("\n".join(problems), file=sys.stderr)
        return 1
    print(f"docs/reference: {len(pages)} generated pages, fresh")
    return 0


if __name__ == "__main__":
    sys.exit(main())
