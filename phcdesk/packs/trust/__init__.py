"""Trust: who signed a pack, whether enough of them did, and whether it is newer than what is known.

``state`` is what the library remembers, ``publishers`` adds to it by hand, ``walk`` follows the signatures of one pack,
``metadata`` and ``listing`` read single files. All of it is pure: bytes and a time go in, checked objects come out.
TUF's own classes are used for metadata and signatures (``tuf.api.metadata``), never its client, which needs a network.
"""
