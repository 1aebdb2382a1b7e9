"""The verbs of the command line that ask an archive's database: one module each, with `run(words)`."""
