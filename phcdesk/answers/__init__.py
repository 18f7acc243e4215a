"""What a library answers: each module one question, put together from search, store and text."""
