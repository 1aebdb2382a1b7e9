"""Imported once by the server that workers are forked from: what it loads, all of them share.

The one module of the package that does work when it is imported, and only workers' servers import it.
"""

import gc

from minutes_extract.api import extract_bytes

# reads a table, an attendance cell, an action and a date, so that models, patterns and spaCy are there
extract_bytes(
    b"**Minutes of the Example Board held on 3 March 2020**\n\n**Present:**\n\nName\tRole\n<p>Ann Lee</p>\t<p>Chair</p>\n\n"
    b"Ref\tItem\tOwner\n1.1\t<p><b>Action - AL to write by 6 March.</b></p>\t<p>AL</p>\n",
    name="example.txt",
)
gc.collect()
gc.freeze()  # the collector would touch, and so copy, what is shared
