"""Reading a document page by page: its pictures, its text beside them, and the way from one found word to the next."""
