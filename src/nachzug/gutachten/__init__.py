"""A Pruefung for people and programs: text, Markdown, HTML, JSON."""
