"""Library: the documents and quick cards, by topic, type, year and publisher, and their texts."""
