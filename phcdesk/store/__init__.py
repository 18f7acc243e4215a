"""What is on disk: objects, generations, the catalog, and the two slots that say which generation is current."""
