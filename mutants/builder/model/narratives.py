"""Front matter of narratives."""

from __future__ import annotations

from builder.model.base import Record


class FrontMatter(Record):
    """Head of a Markdown file in content/."""

    title: str | None = None
    """Title of the page or section."""
    description: str | None = None
    """One sentence for search engines."""
