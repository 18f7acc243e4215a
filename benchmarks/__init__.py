"""What is measured: speed and memory beside peers, and how well known questions are answered. No part of the tests.

Everything that is measured beside a peer is measured in the same run on the same data, because a ratio keeps its
meaning on another machine and a duration does not. The data is made here, from a seed, and is the same every time.
"""
