"""The sentences for everything that can go wrong, by what it concerns; ``phcdesk.app.messages`` says them."""
