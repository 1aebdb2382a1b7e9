"""Where a finding's words stand in the source, and which rule found them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from operator import not_
from typing import TYPE_CHECKING, ClassVar

from pydantic import BaseModel, ConfigDict, Field
from pydantic.dataclasses import dataclass

__all__ = ["FieldProvenance", "Model", "Provenance", "Span", "made_field", "made_provenance", "made_span"]


class Model(BaseModel):
    """The base of the other models: frozen, no unknown keys, and no document text in error messages."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        hide_input_in_errors=True,
        validate_by_name=True,
        serialize_by_alias=True,
        json_schema_serialization_defaults_required=True,
    )

    _every_field: ClassVar[set[str]] = set()

    @classmethod
    def __pydantic_init_subclass__(cls, **kwargs: object) -> None:
        cls._every_field = set(cls.model_fields)

    def model_post_init(self, context: object, /) -> None:
        """Share the set of the fields given where all are: a set for each of thousands takes as much as all else."""
        every = self._every_field
        if self.__pydantic_fields_set__ == every:
            _set_given(self, every)


_set_given = vars(BaseModel)["__pydantic_fields_set__"].__set__


_STRICT = ConfigDict(extra="forbid", hide_input_in_errors=True, json_schema_serialization_defaults_required=True)


# Slots, for a document has thousands of these: a model would take five times the memory, and longer to validate.
@dataclass(frozen=True, slots=True, config=_STRICT)
class Span:
    """A half-open range of the source: `source_text[start:end] == quote`."""

    start: int
    """Offset of the first character, in Unicode code points of the decoded source (a BOM counts)."""
    end: int
    """Offset after the last character."""
    quote: str
    """The exact slice, with markup and entities inside it as they stand."""


_new = object.__new__
_start, _end, _quote = (vars(Span)[name].__set__ for name in ("start", "end", "quote"))


def made_span(start: int, end: int, quote: str) -> Span:
    """A span whose parts are known to be of their types: they are not looked at again."""
    made = _new(Span)
    _start(made, start)
    _end(made, end)
    _quote(made, quote)
    return made


@dataclass(frozen=True, slots=True, kw_only=True, config=_STRICT)
class FieldProvenance:
    """Where one field comes from; in JSON only the keys that are used. `derived_from` may stand alone."""

    spans: tuple[Span, ...] = Field(default=(), exclude_if=not_)
    """The field's own words, in order."""
    rule: str | None = Field(default=None, exclude_if=not_)
    """Stable id of the rule, pattern or model that found it."""
    derived_from: tuple[str, ...] = Field(default=(), exclude_if=not_)
    """What the value was worked out from, besides its own words where it has spans: ids ('p3'), fields ('name',
    'meeting.date') or 'p3.name', 'u2.raised_on'."""


if TYPE_CHECKING:  # read-only for type checkers; a plain dict to Pydantic, which is much faster at those
    _Fields = Mapping[str, FieldProvenance]
else:
    _Fields = dict[str, FieldProvenance]


@dataclass(frozen=True, slots=True, kw_only=True, config=_STRICT)
class Provenance:
    """The spans of a finding, the rule that found it, and where its fields come from."""

    spans: tuple[Span, ...] = ()
    """In order and not overlapping; empty where all is derived from other findings."""
    rule: str
    """Stable id of the rule, pattern or model that found it."""
    fields: _Fields = field(default_factory=dict)
    """By field name: an entry for each field with words of its own, or derived from others."""

    def __hash__(self) -> int:
        return hash((self.spans, self.rule))


_field_spans, _field_rule, _field_derived = (
    vars(FieldProvenance)[name].__set__ for name in ("spans", "rule", "derived_from")
)
_spans, _rule, _fields = (vars(Provenance)[name].__set__ for name in ("spans", "rule", "fields"))


def made_field(
    spans: tuple[Span, ...] = (), rule: str | None = None, derived_from: tuple[str, ...] = ()
) -> FieldProvenance:
    """The provenance of a field, made as `made_span` makes a span."""
    made = _new(FieldProvenance)
    _field_spans(made, spans)
    _field_rule(made, rule)
    _field_derived(made, derived_from)
    return made


def made_provenance(
    spans: tuple[Span, ...], rule: str, fields: Mapping[str, FieldProvenance | None] | None = None
) -> Provenance:
    """The provenance of a finding, made as `made_span` makes a span; with the entries of its fields that have one."""
    made = _new(Provenance)
    _spans(made, spans)
    _rule(made, rule)
    _fields(made, {name: entry for name, entry in fields.items() if entry is not None} if fields else {})
    return made
