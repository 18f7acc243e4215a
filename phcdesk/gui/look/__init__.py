"""The look: colours, sizes and type in one place, icons, headings, and ways to lay things out.

A widget says what it is by the property ``role``, before the window is dressed or before it is first shown, and
``resources/styles/desk.qss`` says how that looks:

- ``QLabel``: title, heading, subheading (made by ``headings.heading``), lead, muted, small, number (to dial), hero (the
  number of life and death), key-cap (a key, such as Ctrl 2); and the property ``badge``: fresh, ageing, old, unknown,
  fictional, danger;
- ``QFrame``: card, danger-card, banner, error-banner, rule (a line); the object names rail and crisis (the strip);
- ``QPushButton``: none, main, plain, danger, filter and concept (chips); ``QToolButton``: rail.

What is painted by hand takes its colours from the ``Theme``, its lengths from ``theme.sizes(font)``, its type from
``theme.sized(font, kind)``. The height of rows of a table follows the text: give its header ``sizes(font).control``.
"""
