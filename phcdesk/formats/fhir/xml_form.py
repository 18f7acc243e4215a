"""The XML form of FHIR, turned into the same dicts as the JSON form, entry by entry.

Documents that declare a type or entities are refused, and so is nesting that no resource has. Narrative is not read.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO
from xml.etree.ElementTree import Element as XmlElement
from xml.etree.ElementTree import ParseError

from defusedxml import DefusedXmlException
from defusedxml.ElementTree import iterparse

from phcdesk.errors import FormatError
from phcdesk.formats.fhir.elements import Element

MAX_DEPTH = 60
MAX_ELEMENTS = 200_000
"""Elements inside one entry; the largest real ones have hundreds."""

_XHTML = "{http://www.w3.org/1999/xhtml}"


def read_xml(stream: BinaryIO, file: str) -> Iterator[tuple[str, Element]]:
    """("entry", an entry of a bundle) or ("resource", a resource that stands alone), in their order.

    Raises ``FormatError`` "xml-damaged" (``file``, ``line``), "xml-refused" (``file``) and "xml-too-deep" (``file``).
    """
    open_elements: list[XmlElement] = []
    count = 0
    try:
        for event, element in iterparse(stream, ("start", "end"), forbid_dtd=True):
            if event == "start":
                count += 1
                open_elements.append(element)
                if len(open_elements) > MAX_DEPTH or count > MAX_ELEMENTS:
                    raise FormatError("xml-too-deep", file=file)
                continue
            open_elements.pop()
            if len(open_elements) == 1 and _name(open_elements[0]) == "Bundle":
                if _name(element) == "entry":
                    yield "entry", _element(element)
                open_elements[0].clear()
                count = 0
            elif not open_elements and _name(element) != "Bundle":
                yield "resource", _resource(element)
    except ParseError as problem:
        raise FormatError("xml-damaged", file=file, line=problem.position[0]) from problem
    except DefusedXmlException as problem:
        raise FormatError("xml-refused", file=file) from problem
    except (ValueError, LookupError, UnicodeError) as problem:  # an encoding that nobody knows
        raise FormatError("xml-damaged", file=file, line=1) from problem


def _element(element: XmlElement) -> Element:
    found: Element = {key.rpartition("}")[2]: value for key, value in element.attrib.items()}
    for child in element:
        if not isinstance(child.tag, str) or child.tag.startswith(_XHTML):
            continue
        name = _name(child)
        value: object = _value(child)
        known = found.get(name)
        if known is None:
            found[name] = value
        elif isinstance(known, list):
            known.append(value)
        else:
            found[name] = [known, value]
    return found


def _value(element: XmlElement) -> object:
    if len(element) == 0:
        return element.get("value", "") if set(element.keys()) <= {"value", "id"} else _element(element)
    if len(element) == 1 and _name(element[0])[:1].isupper():
        return _resource(element[0])
    return _element(element)


def _resource(element: XmlElement) -> Element:
    return {"resourceType": _name(element), **_element(element)}


def _name(element: XmlElement) -> str:
    return element.tag.rpartition("}")[2]
